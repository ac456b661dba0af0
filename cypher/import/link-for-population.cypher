// For whom a collaboration, scope, offer, need or goal is.
// param rows: list of maps from, to (keys)
// returns written
UNWIND $rows AS row
MATCH (a:Tisserand {key: row.from})
MATCH (b:Tisserand {key: row.to})
CREATE (a)-[r:FOR_POPULATION]->(b)
RETURN count(r) AS written
