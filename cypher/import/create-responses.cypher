// What became of asking an actor in a wave of a survey.
// param rows: list of maps properties (key and components), holder (an id)
// returns key, id
UNWIND $rows AS row
MATCH (holder)
WHERE elementId(holder) = row.holder
CREATE (holder)-[:ASKED_IN]->(n:Response:Tisserand)
SET n = row.properties
RETURN n.key AS key, elementId(n) AS id
