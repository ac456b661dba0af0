// Which collaborations name no territory, and who takes part in them?
// returns collaboration, actors, row
MATCH (c:Collaboration)
WHERE NOT EXISTS { (c)-[:IN_TERRITORY]->(:Territory) }
OPTIONAL MATCH (a:Actor)-[:PARTICIPATES_IN]->(c)
WITH c, a
ORDER BY a.name
RETURN c.name AS collaboration, collect(DISTINCT a.name) AS actors, c.row AS row
ORDER BY collaboration, row
