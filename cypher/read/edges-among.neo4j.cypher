// The ids of edges from $ids to $ids, of $types (empty: any), with where they go.
MATCH (e:Entity)-[r]->(o:Entity)
WHERE e.id IN $ids AND o.id IN $ids AND (size($types) = 0 OR type(r) IN $types)
RETURN r.id AS id, o.id AS `to`
