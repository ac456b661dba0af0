// Every tie, present, absent or unknown.
// returns from, to, state, properties
MATCH (a:Actor:Tisserand)-[t:TIED_TO|NOT_TIED|TIE_UNKNOWN]->(b:Actor:Tisserand)
WHERE t.row IS NOT NULL
RETURN
  a.id AS from,
  b.id AS to,
  CASE type(t) WHEN 'TIED_TO' THEN 'PRESENT' WHEN 'NOT_TIED' THEN 'ABSENT' ELSE 'UNKNOWN' END AS state,
  properties(t) AS properties
ORDER BY t.seq
