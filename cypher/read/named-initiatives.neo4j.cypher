// Initiatives that fit, after the one with $sort and $id, in the order of their index: a list with '' in it leaves that open, $dated turns on $from and $to (days since 1970), $undated keeps only what has no date. CASE, for of an OR the planner makes two searches and a sort.
MATCH (i:Entity)
WHERE i.kind = 'Initiative' AND i.sort >= $sort AND i.id IS NOT NULL AND CASE WHEN i.sort = $sort THEN i.id > $id ELSE true END
  AND ('' IN $topics OR any(topic IN i.topics WHERE topic IN $topics))
  AND ('' IN $roles OR EXISTS { MATCH (:Entity)-[r:ORGANIZED]->(i) WHERE any(role IN r.roles WHERE role IN $roles) })
  AND ('' IN $areas OR left(i.area, 2) IN $areas OR left(i.area, 4) IN $areas OR i.area IN $areas)
  AND (NOT $dated OR (i.firstDay <= $to AND i.lastDay >= $from)) AND (NOT $undated OR i.firstDay IS NULL)
  AND ('' IN $statuses OR i.status IN $statuses)
  AND ('' IN $audiences OR EXISTS { MATCH (i)-[:SERVES]->(s:Entity) WHERE s.id IN $audiences })
  AND ('' IN $venues OR EXISTS { MATCH (i)-[:HOSTED_AT]->(v:Entity) WHERE v.id IN $venues })
  AND ('' IN $participants OR EXISTS { MATCH (p:Entity)-[:ATTENDED]->(i) WHERE p.id IN $participants })
RETURN i.id AS id, i.sort AS sort ORDER BY i.kind, i.sort, i.id LIMIT $limit
