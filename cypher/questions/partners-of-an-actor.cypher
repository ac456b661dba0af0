// Who are an actor's partners, and which row does each tie or shared collaboration rest on?
// param actor: string, an actor's id or name; every actor where absent
// returns actor, partner, through, what, row
MATCH (ego:Actor)
WHERE $actor IS NULL OR ego.id = $actor OR ego.name = $actor
CALL {
  WITH ego
  MATCH (ego)-[t:TIED_TO]-(partner:Actor)
  RETURN partner, 'tie' AS through, t.kind AS what, t.row AS row
  UNION
  WITH ego
  MATCH (ego)-[:PARTICIPATES_IN]->(c:Collaboration)<-[part:PARTICIPATES_IN]-(partner:Actor)
  WHERE partner <> ego
  RETURN partner, 'collaboration' AS through, c.name AS what, part.row AS row
}
RETURN ego.name AS actor, partner.name AS partner, through, what, row
ORDER BY actor, partner, through, what, row
