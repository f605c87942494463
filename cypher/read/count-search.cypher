// How many entities have a key that holds $part.
MATCH (e:Entity)
WHERE e.keys CONTAINS $part AND (size($kinds) = 0 OR e.kind IN $kinds)
RETURN count(e) AS total
