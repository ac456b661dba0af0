// Whom and what a finding, or a decision on one, is about.
// param rows: list of maps from, to (keys), role, order
// returns written
UNWIND $rows AS row
MATCH (f:Tisserand {key: row.from})
MATCH (subject:Tisserand {key: row.to})
CREATE (f)-[r:ABOUT {role: row.role, order: row.order}]->(subject)
RETURN count(r) AS written
