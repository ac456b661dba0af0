// Every node that Tisserand made of the ledger, its version and computed results left aside.
// returns labels, properties
MATCH (n:Tisserand)
WHERE NOT (n:DataVersion OR n:Finding OR n:Result OR n:Network)
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY coalesce(n.key, n.id)
