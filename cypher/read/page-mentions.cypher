// What a page speaks of, under which name, and where.
MATCH (p:Page {id: $page})-[m:MENTIONS]->(e:Entity)
RETURN e.id AS id, e.kind AS kind, e.`key` AS `key`, m.name AS name, m.sort AS sort, m.keys AS keys, m.kinds AS kinds, m.spans AS spans
