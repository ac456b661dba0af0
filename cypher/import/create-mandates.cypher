// What actors have to see to.
// param rows: list of maps properties (key and components), holder (an id)
// returns key, id
UNWIND $rows AS row
MATCH (holder)
WHERE elementId(holder) = row.holder
CREATE (holder)-[:HAS_MANDATE]->(n:Mandate:Tisserand)
SET n = row.properties
RETURN n.key AS key, elementId(n) AS id
