// Ties a page to what it speaks of: $rows of { id, name, sort, keys, kinds, spans }; spans are starts and ends in turn.
MATCH (p:Page {id: $page})
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CREATE (p)-[:MENTIONS {name: row.name, sort: row.sort, keys: row.keys, kinds: row.kinds, spans: row.spans}]->(e)
