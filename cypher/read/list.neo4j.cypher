// Entities of $kinds after the one with $sort and $id, each kind in the order of its index. CASE, for of an OR the planner makes two searches and a sort.
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (e:Entity)
  WHERE e.kind = kind AND e.sort >= $sort AND e.id IS NOT NULL AND CASE WHEN e.sort = $sort THEN e.id > $id ELSE true END
  RETURN e.id AS id, e.sort AS sort ORDER BY e.kind, e.sort, e.id LIMIT $limit
}
RETURN id AS id, sort AS sort ORDER BY sort, id LIMIT $limit
