// Which rows a finding rests on.
// param rows: list of maps from (key), to (row id), order
// returns written
UNWIND $rows AS row
MATCH (f:Tisserand {key: row.from})
MATCH (r:Row:Tisserand {id: row.to})
CREATE (f)-[e:RESTS_ON {order: row.order}]->(r)
RETURN count(e) AS written
