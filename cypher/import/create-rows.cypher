// The rows that facts were read from.
// param rows: list of maps key, id, import, sheet, row
// returns written
UNWIND $rows AS row
CREATE (r:Row:Tisserand)
SET r = row
RETURN count(r) AS written
