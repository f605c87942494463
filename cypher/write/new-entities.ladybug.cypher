// Writes entities that are new, with their derived rows: $rows.
UNWIND $rows AS row
CREATE (e:Entity {id: row.id, kind: row.kind, `key`: row.key, kinds: row.kinds, name: row.name, sort: row.sort, keys: row.keys,
  aliases: row.aliases, topics: row.topics, start: row.start, `end`: row.`end`, firstDay: CAST(row.firstDay AS INT64), lastDay: CAST(row.lastDay AS INT64), reach: CAST(row.reach AS INT64),
  serves: row.serves, status: row.status, level: row.level, area: row.area, pages: row.pages, claims: row.claims, tally: row.tally})
