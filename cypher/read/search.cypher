// Entities with a key that is, begins with or holds $part, in this order, then the most claimed; after the one with $rank, $sort and $id. $whole and $begin are $part with the marks that stand around keys.
MATCH (e:Entity)
WHERE e.keys CONTAINS $part AND (size($kinds) = 0 OR e.kind IN $kinds)
WITH e.id AS id, e.sort AS sort, CASE WHEN e.keys CONTAINS $whole THEN 0 WHEN e.keys CONTAINS $begin THEN 1000000000 ELSE 2000000000 END - e.claims AS rank
WHERE rank > $rank OR (rank = $rank AND (sort > $sort OR (sort = $sort AND id > $id)))
RETURN id AS id, sort AS sort, rank AS rank ORDER BY rank, sort, id LIMIT $limit
