// Documents, surveys and interviews on which rows rest.
// param rows: list of maps properties (key and components), holder (unused here)
// returns key, id
UNWIND $rows AS row
CREATE (n:Source:Tisserand)
SET n = row.properties
RETURN n.key AS key, elementId(n) AS id
