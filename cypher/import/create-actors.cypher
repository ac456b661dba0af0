// Actors, with whatever their rows say of them.
// param rows: list of maps properties (key and components), holder (unused here)
// returns key, id
UNWIND $rows AS row
CREATE (n:Actor:Tisserand)
SET n = row.properties
RETURN n.key AS key, elementId(n) AS id
