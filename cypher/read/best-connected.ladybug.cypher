// Entities of $kinds by the number of their edges of $types to one another.
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.kind IN $kinds AND b.kind IN $kinds AND type(r) IN $types
RETURN a.id AS id, count(r) AS degree, a.claims AS claims, a.sort AS sort ORDER BY degree DESC, claims DESC, sort, id LIMIT $limit
