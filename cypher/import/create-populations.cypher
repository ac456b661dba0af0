// For whom it is worked: codes of the lexicon or people's own words.
// param rows: list of maps key, code
// returns key, id
UNWIND $rows AS row
CREATE (n:Population:Tisserand)
SET n = row
RETURN n.key AS key, elementId(n) AS id
