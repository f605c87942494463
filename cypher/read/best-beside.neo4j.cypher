// For each of $ids the $most of those with the most claims that edges of $types join it to, of $kinds.
MATCH (e:Entity)-[r]-(o:Entity)
WHERE e.id IN $ids AND type(r) IN $types AND o.kind IN $kinds
WITH DISTINCT e, o ORDER BY o.claims DESC, o.id
RETURN e.id AS at, collect(o.id)[..$most] AS ids
