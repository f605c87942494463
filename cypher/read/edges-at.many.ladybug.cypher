// The ids of edges from or to $ids, of $types (empty: any).
UNWIND $ids AS id
MATCH (e:Edge)
WHERE e.`from` = id AND (size($types) = 0 OR e.type IN $types)
RETURN id AS at, e.id AS id
UNION
UNWIND $ids AS id
MATCH (e:Edge)
WHERE e.`to` = id AND (size($types) = 0 OR e.type IN $types)
RETURN id AS at, e.id AS id
