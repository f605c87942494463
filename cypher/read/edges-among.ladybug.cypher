// The ids of edges from $ids, of $types (empty: any), with where they go: among $ids or not, for comparing each with a long list takes longer.
MATCH (e:Entity)-[r:ORGANIZED|ATTENDED|HOSTED_AT|HOLDS_POST|HONOURED_WITH|PART_OF|RUNS|REPORTED|SERVES|ABOUT|LOCATED_IN]->(o:Entity)
WHERE e.id IN $ids AND (size($types) = 0 OR type(r) IN $types)
RETURN r.id AS id, o.id AS `to`
