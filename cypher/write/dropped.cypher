// Writes what a page named and gave nothing: $rows of { id, start, end, reason }.
MATCH (p:Page {id: $page})
UNWIND $rows AS row
CREATE (p)-[:PASSED_OVER]->(:Dropped {id: row.id, start: row.start, `end`: row.`end`, reason: row.reason})
