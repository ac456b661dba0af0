// Findings, each with its sentences, measures, recipe and data version.
// param rows: list of maps key, id, lens, sentenceFr, sentenceEn, doubt, recipe, dataVersion and a property for each measure
// returns written
UNWIND $rows AS row
CREATE (f:Finding:Tisserand)
SET f = row
RETURN count(f) AS written
