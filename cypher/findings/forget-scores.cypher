// Scores written back earlier go.
// param none: map, each property's name to null
// returns forgotten
MATCH (a:Actor:Tisserand)
SET a += $none
RETURN count(a) AS forgotten
