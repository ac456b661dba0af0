// Who holds a mandate in its owner's stead.
// param rows: list of maps from, to (ids)
// returns written
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[r:DELEGATED_TO]->(b)
RETURN count(r) AS written
