// Which rows a finding rests on.
// param rows: list of maps from, to (keys), order
// returns written
UNWIND $rows AS row
MATCH (f:Tisserand {key: row.from})
MATCH (r:Tisserand {key: row.to})
CREATE (f)-[e:RESTS_ON {order: row.order}]->(r)
RETURN count(e) AS written
