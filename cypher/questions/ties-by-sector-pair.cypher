// How many ties are there between each two sectors, and how strong are they together?
// returns sectorA, sectorB, ties, strength
MATCH (a:Actor)-[t:TIED_TO]->(b:Actor)
WITH t, coalesce(a.sector, '?') AS one, coalesce(b.sector, '?') AS other
WITH
  t,
  CASE WHEN one <= other THEN one ELSE other END AS sectorA,
  CASE WHEN one <= other THEN other ELSE one END AS sectorB
RETURN sectorA, sectorB, count(t) AS ties, sum(coalesce(t.strength, 1.0)) AS strength
ORDER BY sectorA, sectorB
