// Actors' parts in collaborations.
// param rows: list of maps from, to (ids), properties
// returns written
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[r:PARTICIPATES_IN]->(b)
SET r = row.properties
RETURN count(r) AS written
