// Initiatives about any of $topics, or all where it is empty, after the one with $sort and $id.
MATCH (i:Entity)
WHERE i.kind = 'Initiative' AND (i.sort > $sort OR (i.sort = $sort AND i.id > $id))
UNWIND CASE WHEN size($topics) = 0 THEN [''] ELSE i.topics END AS topic
WITH i, topic WHERE size($topics) = 0 OR topic IN $topics
RETURN DISTINCT i.id AS id, i.sort AS sort ORDER BY sort, id LIMIT $limit
