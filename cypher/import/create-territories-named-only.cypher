// Territories that rows name and none describes.
// param rows: list of maps key, code
// returns key, id
UNWIND $rows AS row
CREATE (n:Territory:Tisserand)
SET n = row, n.name = row.code, n.nameOnly = true
RETURN n.key AS key, elementId(n) AS id
