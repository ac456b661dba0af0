// How many ties does each period tell, and how strong are they together?
// returns start, end, ties, strength
MATCH (:Actor)-[t:TIED_TO]->(:Actor)
WITH t, coalesce(toString(t.start), '?') AS start, coalesce(toString(t.end), '?') AS end
RETURN start, end, count(t) AS ties, sum(coalesce(t.strength, 1.0)) AS strength
ORDER BY start, end
