// How many entities of $kinds there are.
MATCH (e:Entity)
WHERE e.kind IN $kinds
RETURN count(e) AS total
