// Ties of which somebody said that they do not know.
// param rows: list of maps from, to (keys), properties
// returns written
UNWIND $rows AS row
MATCH (a:Tisserand {key: row.from})
MATCH (b:Tisserand {key: row.to})
CREATE (a)-[r:TIE_UNKNOWN]->(b)
SET r = row.properties
RETURN count(r) AS written
