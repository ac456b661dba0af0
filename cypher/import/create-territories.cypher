// Territories that a row describes.
// param rows: list of maps properties (key and components), holder (unused here)
// returns key, id
UNWIND $rows AS row
CREATE (n:Territory:Tisserand)
SET n = row.properties
RETURN n.key AS key, elementId(n) AS id
