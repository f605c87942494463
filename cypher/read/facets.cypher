// How many entities of $kinds, or of all where it is empty, are alike in level, area, status and the year in which they begin.
MATCH (e:Entity)
WHERE size($kinds) = 0 OR e.kind IN $kinds
RETURN e.kind AS kind, e.level AS level, e.area AS area, e.status AS status, left(e.start, 4) AS year, count(*) AS total
