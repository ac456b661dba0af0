// What Tisserand made is found by its key. No constraint: checking one costs the square of what a rebuild replaces.
// returns nothing
CREATE INDEX tisserand_key IF NOT EXISTS FOR (n:Tisserand) ON (n.key)
