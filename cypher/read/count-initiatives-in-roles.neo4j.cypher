// How many initiatives anybody organized in any of $roles, about any of $topics, or all where it is empty.
MATCH (i:Initiative)
WHERE (size($topics) = 0 OR any(topic IN i.topics WHERE topic IN $topics))
  AND EXISTS { MATCH (i)<-[r:ORGANIZED]-() WHERE any(role IN r.roles WHERE role IN $roles) }
RETURN count(i) AS total
