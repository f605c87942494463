// Entities of $kinds by the number of their edges of $types to one another.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types AND a.kind IN $kinds AND b.kind IN $kinds
UNWIND [a, b] AS e
WITH e, count(*) AS degree
RETURN e.id AS id, degree AS degree, e.claims AS claims, e.sort AS sort ORDER BY degree DESC, claims DESC, sort, id LIMIT $limit
