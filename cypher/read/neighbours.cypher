// Whom edges of $types (empty: any) at $ids lead to, of $kinds (empty: any). The kind is asked for at last: asked for on the way, it makes one engine look at everything of that kind.
MATCH (e:Entity)-[r:ORGANIZED|ATTENDED|HOSTED_AT|HOLDS_POST|HONOURED_WITH|PART_OF|RUNS|REPORTED|SERVES|ABOUT|LOCATED_IN]-(o:Entity)
WHERE e.id IN $ids AND (size($types) = 0 OR type(r) IN $types)
WITH DISTINCT o.id AS id, o.kind AS kind
WHERE size($kinds) = 0 OR kind IN $kinds
RETURN id AS id
