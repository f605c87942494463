// How many initiatives are about any of $topics, or all where it is empty.
MATCH (i:Entity)
WHERE i.kind = 'Initiative'
UNWIND CASE WHEN size($topics) = 0 THEN [''] ELSE i.topics END AS topic
WITH i, topic WHERE size($topics) = 0 OR topic IN $topics
RETURN count(DISTINCT i.id) AS total
