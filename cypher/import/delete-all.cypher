// Everything that Tisserand made goes, and nothing else.
// returns deleted
MATCH (n:Tisserand)
DETACH DELETE n
RETURN count(n) AS deleted
