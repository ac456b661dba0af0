// Every fact that is a node, by kind, as it was written.
// param kinds: list of strings, e.g. ['actor', 'offer']
// returns factKind, properties
MATCH (n:Tisserand)
WITH n, split(n.key, ':')[0] AS factKind
WHERE factKind IN $kinds AND n.seq IS NOT NULL
RETURN factKind, properties(n) AS properties
ORDER BY n.seq, factKind
