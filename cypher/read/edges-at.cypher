// The ids of edges from or to $ids, of $types (empty: any).
MATCH (e:Entity)-[r:ORGANIZED|ATTENDED|HOSTED_AT|HOLDS_POST|HONOURED_WITH|PART_OF|RUNS|REPORTED|SERVES|ABOUT|LOCATED_IN]-(:Entity)
WHERE e.id IN $ids AND (size($types) = 0 OR type(r) IN $types)
RETURN DISTINCT e.id AS at, r.id AS id
