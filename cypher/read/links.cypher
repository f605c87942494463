// Who is connected to whom at $ids, by edges of $types (empty: any), things of $kinds (empty: any) or $goals; at most $limit rows.
MATCH (e:Entity)-[r:ORGANIZED|ATTENDED|HOSTED_AT|HOLDS_POST|HONOURED_WITH|PART_OF|RUNS|REPORTED|SERVES|ABOUT|LOCATED_IN]-(o:Entity)
WHERE e.id IN $ids AND (size($types) = 0 OR type(r) IN $types) AND (size($kinds) = 0 OR o.kind IN $kinds OR o.id IN $goals)
RETURN DISTINCT e.id AS `from`, o.id AS `to` LIMIT $limit
