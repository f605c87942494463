// Draws or redraws the LOCATED_IN edges of $rows: { id, from, to, roles, titles, quotes, claims, articles, stated, first, last }.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:LOCATED_IN]->(b)
SET r.id = row.id, r.roles = row.roles, r.titles = row.titles, r.quotes = row.quotes, r.claims = row.claims, r.articles = row.articles,
    r.stated = row.stated, r.`first` = row.first, r.`last` = row.last
