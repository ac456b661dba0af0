// What was said of the metrics written back goes.
// returns deleted
MATCH (n:Tisserand)
WHERE n:Result OR n:Network
DETACH DELETE n
RETURN count(n) AS deleted
