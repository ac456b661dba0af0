// How does each actor's degree, as Tisserand computed it, compare with the ties and collaborations recorded?
// param sector: string, a sector's code; every sector where absent
// returns actor, sector, degree, ties, collaborations
MATCH (a:Actor)
WHERE $sector IS NULL OR a.sector = $sector
RETURN
  a.name AS actor,
  a.sector AS sector,
  a.degree AS degree,
  count { (a)-[:TIED_TO]-(:Actor) } AS ties,
  count { (a)-[:PARTICIPATES_IN]->(:Collaboration) } AS collaborations
ORDER BY actor, a.id
