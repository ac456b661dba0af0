// An actor is found by its id.
// returns nothing
CREATE INDEX tisserand_actor_id IF NOT EXISTS FOR (a:Actor) ON (a.id)
