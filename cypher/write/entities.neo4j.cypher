// Rewrites the derived rows of entities that are there: $rows.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.kinds = row.kinds, e.name = row.name, e.sort = row.sort, e.keys = row.keys,
    e.aliases = row.aliases, e.topics = row.topics, e.start = row.start, e.`end` = row.`end`, e.firstDay = row.firstDay, e.lastDay = row.lastDay, e.reach = row.reach,
    e.serves = row.serves, e.status = row.status, e.level = row.level, e.area = row.area,
    e.pages = row.pages, e.claims = row.claims, e.tally = row.tally
