// Who acts for a population in a territory, by a collaboration, an offer or a declared scope?
// param population: string, a population's code; every population where absent
// param territory: string, a territory's code or name; every territory where absent
// returns population, territory, actor, by, objects
MATCH (p:Population)<-[:FOR_POPULATION]-(fact)<-[way:PARTICIPATES_IN|ACTS_IN|OFFERS]-(a:Actor)
WHERE $population IS NULL OR p.code = $population
OPTIONAL MATCH (fact)-[:IN_TERRITORY]->(t:Territory)
WITH p, fact, way, a, t
WHERE $territory IS NULL OR t.code = $territory OR t.name = $territory
OPTIONAL MATCH (fact)-[:WORKS_ON]->(o:WorkObject)
WITH p, t, a, way, o
ORDER BY o.code
RETURN
  p.code AS population,
  t.name AS territory,
  a.name AS actor,
  CASE type(way) WHEN 'PARTICIPATES_IN' THEN 'collaboration' WHEN 'OFFERS' THEN 'offer' ELSE 'scope' END AS by,
  collect(DISTINCT o.code) AS objects
ORDER BY population, territory, actor, by
