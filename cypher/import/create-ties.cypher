// Ties said to be there.
// param rows: list of maps from, to (keys), properties
// returns written
UNWIND $rows AS row
MATCH (a:Tisserand {key: row.from})
MATCH (b:Tisserand {key: row.to})
CREATE (a)-[r:TIED_TO]->(b)
SET r = row.properties
RETURN count(r) AS written
