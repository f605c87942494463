// How many entities of $kinds have edges of $types to one another.
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.kind IN $kinds AND b.kind IN $kinds AND type(r) IN $types
RETURN count(DISTINCT a.id) AS total
