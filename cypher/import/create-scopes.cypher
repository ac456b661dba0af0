// What, for whom and where an actor says it acts, apart from any collaboration.
// param rows: list of maps properties (key and components), holder (a key)
// returns written
UNWIND $rows AS row
MATCH (holder:Tisserand {key: row.holder})
CREATE (holder)-[:ACTS_IN]->(n:Scope:Tisserand)
SET n = row.properties
RETURN count(n) AS written
