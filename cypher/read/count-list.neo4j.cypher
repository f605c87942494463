// How many entities of $kinds there are.
UNWIND $kinds AS kind
MATCH (e:Entity) WHERE e.kind = kind
RETURN count(e) AS total
