// A territory is found by its code.
// returns nothing
CREATE INDEX tisserand_territory_code IF NOT EXISTS FOR (t:Territory) ON (t.code)
