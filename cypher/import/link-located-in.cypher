// Where an actor has its seat.
// param rows: list of maps from, to (keys)
// returns written
UNWIND $rows AS row
MATCH (a:Tisserand {key: row.from})
MATCH (b:Tisserand {key: row.to})
CREATE (a)-[r:LOCATED_IN]->(b)
RETURN count(r) AS written
