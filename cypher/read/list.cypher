// Entities of $kinds, or all where it is empty, after the one with $sort and $id.
MATCH (e:Entity)
WHERE (size($kinds) = 0 OR e.kind IN $kinds) AND (e.sort > $sort OR (e.sort = $sort AND e.id > $id))
RETURN e.id AS id, e.sort AS sort ORDER BY sort, id LIMIT $limit
