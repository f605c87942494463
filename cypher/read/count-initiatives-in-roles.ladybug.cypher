// How many initiatives anybody organized in any of $roles, about any of $topics, or all where it is empty.
MATCH (:Entity)-[r:ORGANIZED]->(i:Entity)
UNWIND r.roles AS role
WITH i, role WHERE role IN $roles
UNWIND CASE WHEN size($topics) = 0 THEN [''] ELSE i.topics END AS topic
WITH i, topic WHERE size($topics) = 0 OR topic IN $topics
RETURN count(DISTINCT i.id) AS total
