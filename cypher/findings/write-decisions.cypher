// What people decided of findings, those that were not taken back; of each finding, the last one holds.
// param rows: list of maps key, number, at, lens, finding (its id), stage, note, holds
// returns written
UNWIND $rows AS row
CREATE (d:Decision:Tisserand)
SET d = row
RETURN count(d) AS written
