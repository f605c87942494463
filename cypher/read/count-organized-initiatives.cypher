// How many initiatives any of $organizers organized in any of $roles, about any of $topics (empty: any).
MATCH (o:Entity)-[r:ORGANIZED]->(i:Entity)
WHERE o.id IN $organizers
UNWIND CASE WHEN size($roles) = 0 THEN [''] ELSE r.roles END AS role
WITH i, role WHERE size($roles) = 0 OR role IN $roles
UNWIND CASE WHEN size($topics) = 0 THEN [''] ELSE i.topics END AS topic
WITH i, topic WHERE size($topics) = 0 OR topic IN $topics
RETURN count(DISTINCT i.id) AS total
