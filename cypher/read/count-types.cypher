// How many edges of each type.
MATCH (e:Edge) RETURN e.type AS type, count(*) AS total
