// Which ledger the graph was made from, and up to which of its lines.
// param ledger: string, the ledger's id
// param number: integer, the number of its last line
// returns written
CREATE (v:DataVersion:Tisserand {key: 'data-version', ledger: $ledger, number: $number})
RETURN count(v) AS written
