// Which rows does each finding rest on, and in which file were they loaded?
// param lens: string, e.g. 'bridges'; every lens where absent
// param finding: string, a finding's id; every finding where absent
// returns lens, finding, sentence, doubt, sheet, row, files
MATCH (f:Finding)-[:RESTS_ON]->(r:Row)
WHERE ($lens IS NULL OR f.lens = $lens) AND ($finding IS NULL OR f.id = $finding)
OPTIONAL MATCH (i:Import {id: r.import})
RETURN
  f.lens AS lens,
  f.id AS finding,
  f.sentenceFr AS sentence,
  f.doubt AS doubt,
  r.sheet AS sheet,
  r.row AS row,
  coalesce(i.files, []) AS files
ORDER BY lens, finding, sheet, row
