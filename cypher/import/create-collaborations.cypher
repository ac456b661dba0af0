// Collaborations: projects, tables, agreements, activities.
// param rows: list of maps properties (key and components), holder (unused here)
// returns written
UNWIND $rows AS row
CREATE (n:Collaboration:Tisserand)
SET n = row.properties
RETURN count(n) AS written
