// Territories that rows name and none describes.
// param rows: list of maps key, code
// returns written
UNWIND $rows AS row
CREATE (n:Territory:Tisserand)
SET n = row, n.name = row.code, n.nameOnly = true
RETURN count(n) AS written
