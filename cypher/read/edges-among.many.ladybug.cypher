// The ids of edges from $ids, of $types (empty: any), with where they go: among $ids or not, for comparing each with a long list takes longer.
UNWIND $ids AS id
MATCH (e:Edge)
WHERE e.`from` = id AND (size($types) = 0 OR e.type IN $types)
RETURN e.id AS id, e.`to` AS `to`
