// Bodies of $kinds by what they ran, in which role, when, about what and with whom, that fit, after the one with $sort and $id: a list with '' in it leaves that open.
MATCH (e:Entity)-[r:ORGANIZED]->(i:Entity)
WHERE e.kind IN $kinds AND ('' IN $levels OR e.level IN $levels)
  AND ('' IN $areas OR left(e.area, 2) IN $areas OR left(e.area, 4) IN $areas OR e.area IN $areas)
  AND ('' IN $roles OR ('host' IN r.roles AND 'host' IN $roles) OR ('undertaker' IN r.roles AND 'undertaker' IN $roles) OR ('co_organizer' IN r.roles AND 'co_organizer' IN $roles) OR ('supporter' IN r.roles AND 'supporter' IN $roles))
  AND (NOT $dated OR (i.firstDay <= $to AND i.lastDay >= $from)) AND (NOT $undated OR i.firstDay IS NULL)
  AND ('' IN $partners OR EXISTS { MATCH (p:Entity)-[:ORGANIZED]->(i) WHERE p.id IN $partners AND p.id <> e.id })
UNWIND CASE WHEN '' IN $topics THEN [''] ELSE i.topics END AS topic
WITH e, topic WHERE topic IN $topics
WITH DISTINCT e.id AS id, e.sort AS sort
WHERE sort > $sort OR (sort = $sort AND id > $id)
RETURN id AS id, sort AS sort ORDER BY sort, id LIMIT $limit
