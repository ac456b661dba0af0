// Which pairs of actors are tied in one period, in another, or in both?
// param before: string, e.g. '2022-01-01/2023-12-31'; all time where absent
// param after: string, e.g. '2024-01-01/2025-12-31'; all time where absent
// returns actorA, actorB, fate
CALL {
  UNWIND [['before', coalesce($before, '../..')], ['after', coalesce($after, '../..')]] AS asked
  WITH asked[0] AS name, [day IN split(asked[1], '/') | CASE day WHEN '..' THEN null ELSE date(day) END] AS days
  RETURN name, days[0] AS first, days[1] AS last
}
CALL {
  WITH first, last
  MATCH (a:Actor)-[t:TIED_TO]-(b:Actor)
  WHERE a.id < b.id
    AND coalesce(t.start <= last, true) AND coalesce(t.end >= first, true)
  RETURN a, b
  UNION
  WITH first, last
  MATCH (a:Actor)-[:PARTICIPATES_IN]->(c:Collaboration)<-[:PARTICIPATES_IN]-(b:Actor)
  WHERE a.id < b.id
    AND coalesce(c.start <= last, true) AND coalesce(c.end >= first, true)
    AND COUNT { MATCH (c)<-[:PARTICIPATES_IN]-(x:Actor) RETURN DISTINCT x } <= 40
  RETURN a, b
}
WITH a, b, collect(name) AS periods
RETURN
  a.name AS actorA,
  b.name AS actorB,
  CASE WHEN size(periods) = 2 THEN 'kept' WHEN periods = ['after'] THEN 'new' ELSE 'no longer told' END AS fate
ORDER BY fate, actorA, actorB, a.id, b.id
