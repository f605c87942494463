// Who is connected to whom at $ids, by edges of $types (empty: any), things of $kinds (empty: any) or $goals; at most $limit rows in each direction.
UNWIND $ids AS id
MATCH (e:Edge)
WHERE e.`from` = id AND (size($types) = 0 OR e.type IN $types) AND (size($kinds) = 0 OR split_part(e.`to`, ':', 1) IN $kinds OR e.`to` IN $goals)
RETURN DISTINCT e.`from` AS `from`, e.`to` AS `to` LIMIT $limit
UNION
UNWIND $ids AS id
MATCH (e:Edge)
WHERE e.`to` = id AND (size($types) = 0 OR e.type IN $types) AND (size($kinds) = 0 OR split_part(e.`from`, ':', 1) IN $kinds OR e.`from` IN $goals)
RETURN DISTINCT e.`to` AS `from`, e.`from` AS `to` LIMIT $limit
