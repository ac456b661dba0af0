// Every relationship that Tisserand made of the ledger, computed results left aside.
// returns from, type, to, properties
MATCH (a:Tisserand)-[r]->(b:Tisserand)
WHERE NOT (a:Finding OR a:Result OR a:Network)
RETURN a.key AS from, type(r) AS type, b.key AS to, properties(r) AS properties
ORDER BY from, type, to
