// Writes the derived rows of edges: $rows.
UNWIND $rows AS row
MERGE (e:Edge {id: row.id})
SET e.type = row.type, e.`from` = row.from, e.`to` = row.to, e.roles = row.roles, e.titles = row.titles, e.claims = row.claims,
    e.articles = row.articles, e.stated = row.stated, e.`first` = row.first, e.`last` = row.last, e.tally = row.tally
