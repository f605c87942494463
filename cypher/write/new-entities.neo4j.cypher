// Writes entities that are new, with their kind as a second label and their derived rows: $rows.
UNWIND $rows AS row
CREATE (e:Entity:$(row.kind) {id: row.id, kind: row.kind, key: row.key, kinds: row.kinds, name: row.name, sort: row.sort, keys: row.keys,
  aliases: row.aliases, topics: row.topics, start: row.start, end: row.end, firstDay: row.firstDay, lastDay: row.lastDay, reach: row.reach,
  serves: row.serves, status: row.status, level: row.level, area: row.area, pages: row.pages, claims: row.claims, tally: row.tally})
