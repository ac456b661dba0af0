// Every tie, present, absent or unknown.
// returns from, to, type, properties
MATCH (a:Actor:Tisserand)-[t:TIED_TO|NOT_TIED|TIE_UNKNOWN]->(b:Actor:Tisserand)
RETURN a.id AS from, b.id AS to, type(t) AS type, properties(t) AS properties
ORDER BY t.seq
