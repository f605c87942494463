// Edges whose two ends are both among $ids, of the given types, or of all where $types is empty.
MATCH (e:Entity)-[r]->(o:Entity)
WHERE e.id IN $ids AND o.id IN $ids AND (size($types) = 0 OR type(r) IN $types)
RETURN r.id AS id, type(r) AS type, e.id AS `from`, o.id AS `to`, r.roles AS roles, r.titles AS titles, r.claims AS claims,
  r.articles AS articles, r.stated AS stated, r.`first` AS `first`, r.`last` AS `last`, e.sort AS fromSort, o.sort AS toSort
