// The facts of a page.
MATCH (p:Page {id: $page})-[:TELLS]->(f:Fact)
RETURN f.id AS id, f.entity AS entity, f.field AS field, f.value AS value, f.quote AS quote,
  f.start AS start, f.`end` AS `end`, f.rule AS rule, f.stated AS stated, f.article AS article
