// Which metrics were written back, under which property, from which network.
// returns metric, property, scope, recipe, dataVersion
MATCH (r:Result:Tisserand)
RETURN r.metric AS metric, r.property AS property, r.scope AS scope, r.recipe AS recipe, r.dataVersion AS dataVersion
ORDER BY scope, metric
