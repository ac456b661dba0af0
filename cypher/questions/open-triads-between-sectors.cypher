// Which two actors of two sectors are not tied, but share a partner, and who is that?
// param sectorA: string, a sector's code; any sector where absent
// param sectorB: string, a sector's code; any sector where absent
// returns actorA, sectorA, actorB, sectorB, sharedPartners
MATCH (a:Actor)-[:TIED_TO]-(between:Actor)-[:TIED_TO]-(b:Actor)
WHERE
  a.id < b.id AND
  NOT EXISTS { (a)-[:TIED_TO]-(b) } AND
  (
    (($sectorA IS NULL OR a.sector = $sectorA) AND ($sectorB IS NULL OR b.sector = $sectorB)) OR
    (($sectorA IS NULL OR b.sector = $sectorA) AND ($sectorB IS NULL OR a.sector = $sectorB))
  )
WITH a, b, between
ORDER BY between.name
WITH a, b, collect(DISTINCT between.name) AS sharedPartners
RETURN a.name AS actorA, a.sector AS sectorA, b.name AS actorB, b.sector AS sectorB, sharedPartners
ORDER BY actorA, actorB, a.id, b.id
