// From which row a fact was read.
// param rows: list of maps from, to (ids)
// returns written
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[r:FROM_ROW]->(b)
RETURN count(r) AS written
