// How many entities of $kinds, or of all where it is empty, are about each topic.
MATCH (e:Entity)
WHERE size($kinds) = 0 OR e.kind IN $kinds
UNWIND e.topics AS topic
RETURN topic AS topic, count(*) AS total
