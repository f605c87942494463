// How many bodies of $kinds fit: a list with '' in it leaves that open.
MATCH (e:Entity)
WHERE e.kind IN $kinds AND ('' IN $levels OR e.level IN $levels)
  AND ('' IN $areas OR left(e.area, 2) IN $areas OR left(e.area, 4) IN $areas OR e.area IN $areas)
RETURN count(DISTINCT e.id) AS total
