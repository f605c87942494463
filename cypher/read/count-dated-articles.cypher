// How many articles by newspaper and day of the page fit: a list with '' in it leaves that open.
MATCH (p:Page)-[:PRINTS]->(e:Entity)
WHERE ('' IN $newspapers OR p.newspaper IN $newspapers) AND ('' IN $pages OR p.id IN $pages)
  AND ($from = '' OR p.date >= $from) AND ($to = '' OR p.date <= $to)
RETURN count(DISTINCT e.id) AS total
