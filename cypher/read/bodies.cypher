// Bodies of $kinds that fit, after the one with $sort and $id: a list with '' in it leaves that open.
MATCH (e:Entity)
WHERE e.kind IN $kinds AND ('' IN $levels OR e.level IN $levels)
  AND ('' IN $areas OR left(e.area, 2) IN $areas OR left(e.area, 4) IN $areas OR e.area IN $areas)
WITH DISTINCT e.id AS id, e.sort AS sort
WHERE sort > $sort OR (sort = $sort AND id > $id)
RETURN id AS id, sort AS sort ORDER BY sort, id LIMIT $limit
