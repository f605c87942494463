// Whom edges of $types (empty: any) at $ids lead to, of $kinds (empty: any). By the records of the edges, as one join: for several ids the engine goes along all edges there are.
UNWIND $ids AS id
MATCH (e:Edge)
WHERE e.`from` = id AND (size($types) = 0 OR e.type IN $types) AND (size($kinds) = 0 OR split_part(e.`to`, ':', 1) IN $kinds)
RETURN DISTINCT e.`to` AS id
UNION
UNWIND $ids AS id
MATCH (e:Edge)
WHERE e.`to` = id AND (size($types) = 0 OR e.type IN $types) AND (size($kinds) = 0 OR split_part(e.`from`, ':', 1) IN $kinds)
RETURN DISTINCT e.`from` AS id
