// What, for whom and where an actor says it acts, apart from any collaboration.
// param rows: list of maps properties (key and components), holder (an id)
// returns key, id
UNWIND $rows AS row
MATCH (holder)
WHERE elementId(holder) = row.holder
CREATE (holder)-[:ACTS_IN]->(n:Scope:Tisserand)
SET n = row.properties
RETURN n.key AS key, elementId(n) AS id
