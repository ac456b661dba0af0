// Which territory holds a territory.
// param rows: list of maps from, to (keys)
// returns written
UNWIND $rows AS row
MATCH (a:Tisserand {key: row.from})
MATCH (b:Tisserand {key: row.to})
CREATE (a)-[r:PART_OF]->(b)
RETURN count(r) AS written
