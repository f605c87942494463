// Writes a page's facts and ties them to the page and to the entities they describe: $rows.
MATCH (p:Page {id: $page})
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (p)-[:TELLS]->(f:Fact {id: row.id, entity: row.entity, field: row.field, value: row.value, quote: row.quote,
  start: row.start, `end`: row.`end`, rule: row.rule, stated: row.stated, page: $page, article: row.article})-[:DESCRIBES {fact: row.id}]->(e)
