// The rows that facts were read from.
// param rows: list of maps id, import, sheet, row
// returns key, id
UNWIND $rows AS row
CREATE (r:Row:Tisserand)
SET r = row
RETURN 'row:' + r.id AS key, elementId(r) AS id
