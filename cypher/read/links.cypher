// Who is connected to whom at $ids, by edges of $types (empty: any), things of $kinds (empty: any) or $goals; at most $limit rows. The kind is asked for at last: asked for on the way, it makes one engine look at everything of that kind.
MATCH (e:Entity)-[r:ORGANIZED|ATTENDED|HOSTED_AT|HOLDS_POST|HONOURED_WITH|PART_OF|RUNS|REPORTED|SERVES|ABOUT|LOCATED_IN]-(o:Entity)
WHERE e.id IN $ids AND (size($types) = 0 OR type(r) IN $types)
WITH DISTINCT e.id AS `from`, o.id AS `to`, o.kind AS kind
WHERE size($kinds) = 0 OR kind IN $kinds OR `to` IN $goals
RETURN `from` AS `from`, `to` AS `to` LIMIT $limit
