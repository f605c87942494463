// How many initiatives fit: a list with '' in it leaves that open, $dated turns on $from and $to (days since 1970), $undated keeps only what has no date.
MATCH (i:Entity)
WHERE i.kind = 'Initiative'
  AND ('' IN $roles OR EXISTS { MATCH (:Entity)-[r:ORGANIZED]->(i) WHERE ('' IN $roles OR ('host' IN r.roles AND 'host' IN $roles) OR ('undertaker' IN r.roles AND 'undertaker' IN $roles) OR ('co_organizer' IN r.roles AND 'co_organizer' IN $roles) OR ('supporter' IN r.roles AND 'supporter' IN $roles)) })
  AND ('' IN $areas OR left(i.area, 2) IN $areas OR left(i.area, 4) IN $areas OR i.area IN $areas)
  AND (NOT $dated OR (i.firstDay <= $to AND i.lastDay >= $from)) AND (NOT $undated OR i.firstDay IS NULL)
  AND ('' IN $statuses OR i.status IN $statuses)
  AND ('' IN $audiences OR EXISTS { MATCH (i)-[:SERVES]->(s:Entity) WHERE s.id IN $audiences })
  AND ('' IN $venues OR EXISTS { MATCH (i)-[:HOSTED_AT]->(v:Entity) WHERE v.id IN $venues })
  AND ('' IN $participants OR EXISTS { MATCH (p:Entity)-[:ATTENDED]->(i) WHERE p.id IN $participants })
UNWIND CASE WHEN '' IN $topics THEN [''] ELSE i.topics END AS topic
WITH i, topic WHERE topic IN $topics
RETURN count(DISTINCT i.id) AS total
