// The network itself: its recipe and the metrics that are one number for the whole.
// param rows: list of maps key, recipe, dataVersion and a property for each metric
// returns written
UNWIND $rows AS row
CREATE (n:Network:Tisserand)
SET n = row
RETURN count(n) AS written
