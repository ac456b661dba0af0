// Actors, with whatever their rows say of them.
// param rows: list of maps properties (key and components), holder (unused here)
// returns written
UNWIND $rows AS row
CREATE (n:Actor:Tisserand)
SET n = row.properties
RETURN count(n) AS written
