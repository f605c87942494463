// Venues that fit, after the one with $sort and $id: a list with '' in it leaves that open.
MATCH (e:Entity)
WHERE e.kind = 'Venue'
  AND ('' IN $areas OR left(e.area, 2) IN $areas OR left(e.area, 4) IN $areas OR e.area IN $areas)
  AND ('' IN $keepers OR EXISTS { MATCH (k:Entity)-[:RUNS]->(e) WHERE k.id IN $keepers })
  AND ('' IN $initiatives OR EXISTS { MATCH (i:Entity)-[:HOSTED_AT]->(e) WHERE i.id IN $initiatives })
WITH DISTINCT e.id AS id, e.sort AS sort
WHERE sort > $sort OR (sort = $sort AND id > $id)
RETURN id AS id, sort AS sort ORDER BY sort, id LIMIT $limit
