// Which territory holds a territory.
// param rows: list of maps from, to (ids)
// returns written
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[r:PART_OF]->(b)
RETURN count(r) AS written
