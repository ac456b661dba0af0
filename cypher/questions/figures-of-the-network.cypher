// How many actors, tied pairs, sectors, pairs between sectors and actors without a known partner are there?
// returns actors, pairs, sectors, pairsOfKnownSectors, pairsBetweenSectors, actorsWithoutPartner
CALL {
  MATCH (a:Actor)
  RETURN count(a) AS actors, count(DISTINCT a.sector) AS sectors
}
CALL {
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
    count(*) AS pairs,
    count(CASE WHEN a.sector IS NOT NULL AND b.sector IS NOT NULL THEN 1 END) AS pairsOfKnownSectors,
    count(CASE WHEN a.sector <> b.sector THEN 1 END) AS pairsBetweenSectors,
    collect(a.id) + collect(b.id) AS tied
}
CALL {
  WITH tied
  UNWIND tied AS id
  RETURN count(DISTINCT id) AS partnered
}
RETURN actors, pairs, sectors, pairsOfKnownSectors, pairsBetweenSectors, actors - partnered AS actorsWithoutPartner
ORDER BY actors
