// Which finding, of those that are told now, a decision is on.
// returns linked
MATCH (d:Decision:Tisserand)
MATCH (f:Finding:Tisserand {id: d.finding})
WHERE f.lens = d.lens
MERGE (d)-[r:DECIDED_ON]->(f)
RETURN count(r) AS linked
