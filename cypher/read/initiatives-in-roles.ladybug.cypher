// Initiatives that anybody organized in any of $roles, about any of $topics, or all where it is empty, after the one with $sort and $id.
MATCH (:Entity)-[r:ORGANIZED]->(i:Entity)
WHERE i.sort > $sort OR (i.sort = $sort AND i.id > $id)
UNWIND r.roles AS role
WITH i, role WHERE role IN $roles
UNWIND CASE WHEN size($topics) = 0 THEN [''] ELSE i.topics END AS topic
WITH i, topic WHERE size($topics) = 0 OR topic IN $topics
RETURN DISTINCT i.id AS id, i.sort AS sort ORDER BY sort, id LIMIT $limit
