// An actor is found by its name.
// returns nothing
CREATE INDEX tisserand_actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name)
