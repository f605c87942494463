// Entities with a key that is, begins with or holds $part; $whole and $begin are $part with the marks that stand around keys.
MATCH (e:Entity)
WHERE e.keys CONTAINS $part AND (size($kinds) = 0 OR e.kind IN $kinds)
RETURN e.id AS id, CASE WHEN e.keys CONTAINS $whole THEN 0 WHEN e.keys CONTAINS $begin THEN 1 ELSE 2 END AS rank, e.claims AS claims, e.sort AS sort
ORDER BY rank, claims DESC, sort, id LIMIT $limit
