// Findings written earlier go.
// returns deleted
MATCH (f:Finding:Tisserand)
DETACH DELETE f
RETURN count(f) AS deleted
