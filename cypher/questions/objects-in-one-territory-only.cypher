// Which objects are worked on in one territory only, and by whom?
// returns object, territory, actors
MATCH (o:WorkObject)<-[:WORKS_ON]-(fact)-[:IN_TERRITORY]->(t:Territory)
WITH o, collect(DISTINCT t) AS territories, collect(DISTINCT fact) AS facts
WHERE size(territories) = 1
UNWIND facts AS fact
OPTIONAL MATCH (a:Actor)-[:PARTICIPATES_IN|ACTS_IN|OFFERS|NEEDS|PURSUES]->(fact)
WITH o, territories[0] AS territory, a
ORDER BY a.name
RETURN o.code AS object, territory.name AS territory, collect(DISTINCT a.name) AS actors
ORDER BY object, territory
