// How many neighbours of $ids are not among $seen.
MATCH (e:Entity)-[r]-(o:Entity)
WHERE e.id IN $ids AND NOT o.id IN $seen AND (size($kinds) = 0 OR o.kind IN $kinds) AND (size($types) = 0 OR type(r) IN $types)
RETURN count(DISTINCT o.id) AS total
