// A row is found by its id, which ties and participations bear.
// returns nothing
CREATE INDEX tisserand_row_id IF NOT EXISTS FOR (r:Row) ON (r.id)
