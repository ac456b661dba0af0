// How many records tell each thing that the pages lean on, and how many do not?
// returns what, known, total, missing
CALL {
  MATCH (a:Actor)
  UNWIND [
    ['actor-row', NOT coalesce(a.nameOnly, false)],
    ['actor-sector', a.sector IS NOT NULL],
    ['actor-level', a.level IS NOT NULL],
    ['actor-territory', a.territory IS NOT NULL]
  ] AS told
  RETURN told[0] AS what, told[1] AS known
  UNION ALL
  MATCH (:Actor)-[t:TIED_TO|NOT_TIED|TIE_UNKNOWN]->(:Actor)
  UNWIND [
    ['tie-period', t.start IS NOT NULL OR t.end IS NOT NULL],
    ['tie-strength', t.strength IS NOT NULL]
  ] AS told
  RETURN told[0] AS what, told[1] AS known
  UNION ALL
  MATCH (c:Collaboration)
  UNWIND [
    ['collaboration-period', c.start IS NOT NULL OR c.end IS NOT NULL],
    ['collaboration-objects', EXISTS { (c)-[:WORKS_ON]->() }],
    ['collaboration-territories', EXISTS { (c)-[:IN_TERRITORY]->() }]
  ] AS told
  RETURN told[0] AS what, told[1] AS known
}
WITH what, count(CASE WHEN known THEN 1 END) AS known, count(*) AS total
RETURN what, known, total, total - known AS missing
ORDER BY what
