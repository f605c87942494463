// Rewrites the derived rows of entities that are there: $rows.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.kinds = row.kinds, e.name = row.name, e.sort = row.sort, e.keys = row.keys,
    e.aliases = row.aliases, e.topics = row.topics, e.start = row.start, e.`end` = row.`end`, e.firstDay = CAST(row.firstDay AS INT64), e.lastDay = CAST(row.lastDay AS INT64), e.reach = CAST(row.reach AS INT64),
    e.serves = row.serves, e.status = row.status, e.level = row.level, e.area = row.area,
    e.pages = row.pages, e.claims = row.claims, e.tally = row.tally
