// For whom a collaboration, scope, offer, need or goal is.
// param rows: list of maps from, to (ids)
// returns written
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[r:FOR_POPULATION]->(b)
RETURN count(r) AS written
