// Which ledger the graph was made from, and up to which of its lines.
// returns ledger, number
MATCH (v:DataVersion:Tisserand)
RETURN v.ledger AS ledger, v.number AS number
