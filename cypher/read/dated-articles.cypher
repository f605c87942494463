// Articles by newspaper and day of the page that fit, after the one with $sort and $id: a list with '' in it leaves that open.
MATCH (p:Page)-[:PRINTS]->(e:Entity)
WHERE ('' IN $newspapers OR p.newspaper IN $newspapers) AND ('' IN $pages OR p.id IN $pages)
  AND ($from = '' OR p.date >= $from) AND ($to = '' OR p.date <= $to)
WITH DISTINCT e.id AS id, e.sort AS sort
WHERE sort > $sort OR (sort = $sort AND id > $id)
RETURN id AS id, sort AS sort ORDER BY sort, id LIMIT $limit
