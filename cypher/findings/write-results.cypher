// Which metrics are written back, under which property, from which network.
// param rows: list of maps key, metric, property, scope, recipe, dataVersion
// returns written
UNWIND $rows AS row
CREATE (r:Result:Tisserand)
SET r = row
RETURN count(r) AS written
