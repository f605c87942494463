// Entities by id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.kinds AS kinds, e.name AS name, e.sort AS sort, e.aliases AS aliases, e.topics AS topics, e.start AS start,
  e.`end` AS `end`, e.firstDay AS firstDay, e.lastDay AS lastDay, e.reach AS reach, e.serves AS serves, e.status AS status, e.level AS level, e.area AS area, e.pages AS pages, e.claims AS claims
