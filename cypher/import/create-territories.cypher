// Territories that a row describes.
// param rows: list of maps properties (key and components), holder (unused here)
// returns written
UNWIND $rows AS row
CREATE (n:Territory:Tisserand)
SET n = row.properties
RETURN count(n) AS written
