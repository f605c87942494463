// Ties a page to the articles it prints: $rows of { id, headline, start, end }.
MATCH (p:Page {id: $page})
UNWIND $rows AS row
MATCH (a:Entity {id: row.id})
CREATE (p)-[:PRINTS {page: $page, headline: row.headline, start: row.start, `end`: row.`end`}]->(a)
