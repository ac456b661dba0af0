// Actors' scores, each a property of the metric's name.
// param rows: list of maps actor, scores (property to number)
// returns written
UNWIND $rows AS row
MATCH (a:Tisserand {key: row.actor})
SET a += row.scores
RETURN count(a) AS written
