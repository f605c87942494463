// How many entities of $kinds there are, or of all where it is empty.
MATCH (e:Entity)
WHERE size($kinds) = 0 OR e.kind IN $kinds
RETURN count(e) AS total
