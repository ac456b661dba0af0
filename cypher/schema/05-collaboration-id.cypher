// A collaboration is found by its id.
// returns nothing
CREATE INDEX tisserand_collaboration_id IF NOT EXISTS FOR (c:Collaboration) ON (c.id)
