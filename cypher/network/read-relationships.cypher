// Every relationship that Tisserand made of the ledger, computed results left aside.
// returns from, type, to, properties
MATCH (a:Tisserand)-[r]->(b:Tisserand)
WHERE NOT (a:Finding OR b:Finding OR a:Result OR a:Network)
RETURN coalesce(a.key, a.id) AS from, type(r) AS type, coalesce(b.key, b.id) AS to, properties(r) AS properties
ORDER BY from, type, to
