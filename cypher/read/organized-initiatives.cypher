// Initiatives that any of $organizers organized in any of $roles, about any of $topics (empty: any), after the one with $sort and $id.
MATCH (o:Entity)-[r:ORGANIZED]->(i:Entity)
WHERE o.id IN $organizers AND (i.sort > $sort OR (i.sort = $sort AND i.id > $id))
UNWIND CASE WHEN size($roles) = 0 THEN [''] ELSE r.roles END AS role
WITH i, role WHERE size($roles) = 0 OR role IN $roles
UNWIND CASE WHEN size($topics) = 0 THEN [''] ELSE i.topics END AS topic
WITH i, topic WHERE size($topics) = 0 OR topic IN $topics
RETURN DISTINCT i.id AS id, i.sort AS sort ORDER BY sort, id LIMIT $limit
