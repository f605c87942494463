// How many initiatives are about any of $topics, or all where it is empty.
MATCH (i:Initiative)
WHERE size($topics) = 0 OR any(topic IN i.topics WHERE topic IN $topics)
RETURN count(i) AS total
