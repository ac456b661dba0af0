// Every actor's part in a collaboration.
// returns actor, collaboration, properties
MATCH (a:Actor:Tisserand)-[p:PARTICIPATES_IN]->(c:Collaboration:Tisserand)
WHERE p.row IS NOT NULL
RETURN a.id AS actor, c.id AS collaboration, properties(p) AS properties
ORDER BY p.seq
