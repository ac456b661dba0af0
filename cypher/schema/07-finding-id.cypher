// A finding is found by its id.
// returns nothing
CREATE INDEX tisserand_finding_id IF NOT EXISTS FOR (f:Finding) ON (f.id)
