// Collaborations: projects, tables, agreements, activities.
// param rows: list of maps properties (key and components), holder (unused here)
// returns key, id
UNWIND $rows AS row
CREATE (n:Collaboration:Tisserand)
SET n = row.properties
RETURN n.key AS key, elementId(n) AS id
