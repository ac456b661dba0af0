// Decisions written earlier go.
// returns deleted
MATCH (d:Decision:Tisserand)
DETACH DELETE d
RETURN count(d) AS deleted
