// Writes a page's claims and ties them to the page and to the edges they back: $rows.
MATCH (p:Page {id: $page})
UNWIND $rows AS row
MATCH (e:Edge {id: row.edge})
CREATE (p)-[:SAYS]->(c:Claim {id: row.id, type: row.type, `from`: row.from, `to`: row.to, role: row.role, titles: row.titles, quote: row.quote,
  start: row.start, `end`: row.`end`, rule: row.rule, stated: row.stated, page: $page, article: row.article, edge: row.edge})-[:BACKS {claim: row.id}]->(e)
