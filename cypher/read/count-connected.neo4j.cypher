// How many entities of $kinds have edges of $types to one another.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types AND a.kind IN $kinds AND b.kind IN $kinds
UNWIND [a, b] AS e
RETURN count(DISTINCT e) AS total
