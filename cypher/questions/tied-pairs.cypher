// Which pairs of actors are tied, by how many ties and how many collaborations of at most 40 actors?
// returns actorA, actorB, ties, collaborations
CALL {
  MATCH (a:Actor)-[:TIED_TO]-(b:Actor)
  WHERE a.id < b.id
  RETURN a, b
  UNION
  MATCH (a:Actor)-[:PARTICIPATES_IN]->(c:Collaboration)<-[:PARTICIPATES_IN]-(b:Actor)
  WHERE a.id < b.id AND COUNT { MATCH (c)<-[:PARTICIPATES_IN]-(x:Actor) RETURN DISTINCT x } <= 40
  RETURN a, b
}
RETURN
  a.name AS actorA,
  b.name AS actorB,
  count { (a)-[:TIED_TO]-(b) } AS ties,
  COUNT {
    MATCH (a)-[:PARTICIPATES_IN]->(c:Collaboration)<-[:PARTICIPATES_IN]-(b)
    WHERE COUNT { MATCH (c)<-[:PARTICIPATES_IN]-(x:Actor) RETURN DISTINCT x } <= 40
    RETURN DISTINCT c
  } AS collaborations
ORDER BY actorA, actorB, a.id, b.id
