// How many pairs of actors are tied between each two groups, of how many possible?
// param by: string, 'sector', 'level' or 'territory'; 'sector' where absent
// returns groupA, groupB, pairs, possible
CALL {
  MATCH (a:Actor)
  WITH a[coalesce($by, 'sector')] AS code, count(a) AS size
  WHERE code IS NOT NULL
  RETURN collect({code: code, size: size}) AS groups
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
  WITH a[coalesce($by, 'sector')] AS one, b[coalesce($by, 'sector')] AS other
  WITH CASE WHEN one <= other THEN one ELSE other END AS low, CASE WHEN one <= other THEN other ELSE one END AS high
  WHERE low IS NOT NULL AND high IS NOT NULL
  WITH low, high, count(*) AS pairs
  RETURN collect({low: low, high: high, pairs: pairs}) AS tied
}
UNWIND groups AS one
UNWIND groups AS other
WITH one, other, tied
WHERE one.code <= other.code
RETURN
  one.code AS groupA,
  other.code AS groupB,
  reduce(n = 0, t IN [t IN tied WHERE t.low = one.code AND t.high = other.code] | n + t.pairs) AS pairs,
  CASE
    WHEN one.code = other.code THEN one.size * (one.size - 1) / 2
    ELSE one.size * other.size
  END AS possible
ORDER BY groupA, groupB
