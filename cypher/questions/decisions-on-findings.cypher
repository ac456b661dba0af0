// What was decided of findings, about whom, and what came of it?
// param lens: string, e.g. 'improbable-partnerships'; every lens where absent
// returns lens, finding, actors, stage, note, at, holds
MATCH (d:Decision)
WHERE $lens IS NULL OR d.lens = $lens
OPTIONAL MATCH (d)-[about:ABOUT]->(a:Actor)
WITH d, about, a
ORDER BY about.order
WITH d, collect(a.name) AS actors
RETURN
  d.lens AS lens,
  d.finding AS finding,
  actors,
  d.stage AS stage,
  d.note AS note,
  d.at AS at,
  d.holds AS holds
ORDER BY d.number
