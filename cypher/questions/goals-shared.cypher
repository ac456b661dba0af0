// Which two actors pursue goals about the same object, and are they tied?
// param object: string, an object's code; every object where absent
// returns object, actorA, goalsA, actorB, goalsB, tied
MATCH (a:Actor)-[:PURSUES]->(g:Goal)-[:WORKS_ON]->(o:WorkObject)<-[:WORKS_ON]-(h:Goal)<-[:PURSUES]-(b:Actor)
WHERE a.id < b.id AND ($object IS NULL OR o.code = $object)
WITH o, a, b, g, h
ORDER BY g.id, h.id
WITH o, a, b, collect(DISTINCT g.text) AS goalsA, collect(DISTINCT h.text) AS goalsB
RETURN
  o.code AS object,
  a.name AS actorA,
  goalsA,
  b.name AS actorB,
  goalsB,
  EXISTS { (a)-[:TIED_TO]-(b) } AS tied
ORDER BY object, actorA, actorB, a.id, b.id
