// Which ties were said not to be there, and who is tied to both ends?
// returns actorA, actorB, kind, goBetweens, row
MATCH (a:Actor)-[t:NOT_TIED]->(b:Actor)
OPTIONAL MATCH (a)-[:TIED_TO]-(between:Actor)-[:TIED_TO]-(b)
WHERE between <> a AND between <> b
WITH a, b, t, between
ORDER BY between.name
RETURN a.name AS actorA, b.name AS actorB, t.kind AS kind, collect(DISTINCT between.name) AS goBetweens, t.row AS row
ORDER BY actorA, actorB, kind, row
