// Initiatives about any of $topics, or all where it is empty, after the one with $sort and $id, in the order of their index.
MATCH (i:Entity)
WHERE i.kind = 'Initiative' AND i.sort >= $sort AND i.id IS NOT NULL AND NOT (i.sort = $sort AND i.id <= $id)
  AND (size($topics) = 0 OR any(topic IN i.topics WHERE topic IN $topics))
RETURN i.id AS id, i.sort AS sort ORDER BY i.kind, i.sort, i.id LIMIT $limit
