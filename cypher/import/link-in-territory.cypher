// Where a collaboration, scope, offer, need or goal takes place.
// param rows: list of maps from, to (keys)
// returns written
UNWIND $rows AS row
MATCH (a:Tisserand {key: row.from})
MATCH (b:Tisserand {key: row.to})
CREATE (a)-[r:IN_TERRITORY]->(b)
RETURN count(r) AS written
