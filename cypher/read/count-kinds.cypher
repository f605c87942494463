// How many entities of each kind.
MATCH (e:Entity) RETURN e.kind AS kind, count(*) AS total
