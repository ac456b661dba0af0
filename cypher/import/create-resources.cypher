// What actors have.
// param rows: list of maps properties (key and components), holder (a key)
// returns written
UNWIND $rows AS row
MATCH (holder:Tisserand {key: row.holder})
CREATE (holder)-[:HOLDS]->(n:Resource:Tisserand)
SET n = row.properties
RETURN count(n) AS written
