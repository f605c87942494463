// Whom edges of $types (empty: any) at $ids lead to, of $kinds (empty: any).
MATCH (e:Entity)-[r:ORGANIZED|ATTENDED|HOSTED_AT|HOLDS_POST|HONOURED_WITH|PART_OF|RUNS|REPORTED|SERVES|ABOUT|LOCATED_IN]-(o:Entity)
WHERE e.id IN $ids AND (size($kinds) = 0 OR o.kind IN $kinds) AND (size($types) = 0 OR type(r) IN $types)
RETURN DISTINCT o.id AS id
