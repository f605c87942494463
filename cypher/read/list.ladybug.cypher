// Entities of $kinds after the one with $sort and $id.
MATCH (e:Entity)
WHERE e.kind IN $kinds AND (e.sort > $sort OR (e.sort = $sort AND e.id > $id))
RETURN e.id AS id, e.sort AS sort ORDER BY sort, id LIMIT $limit
