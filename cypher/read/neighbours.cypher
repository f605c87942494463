// The best-proven neighbours of $ids that are not among $seen.
MATCH (e:Entity)-[r]-(o:Entity)
WHERE e.id IN $ids AND NOT o.id IN $seen AND (size($kinds) = 0 OR o.kind IN $kinds) AND (size($types) = 0 OR type(r) IN $types)
WITH DISTINCT o.id AS id, o.claims AS claims, o.sort AS sort
RETURN id AS id ORDER BY claims DESC, sort, id LIMIT $limit
