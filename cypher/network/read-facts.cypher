// Every fact that is a node, by kind, as it was written.
// param kinds: list of strings, e.g. ['actor', 'offer']
// returns kind, properties
MATCH (n:Tisserand)
WITH n, split(n.key, ':')[0] AS kind
WHERE kind IN $kinds AND n.seq IS NOT NULL
RETURN kind, properties(n) AS properties
ORDER BY n.seq, kind
