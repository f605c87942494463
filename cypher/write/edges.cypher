// Rewrites the derived rows of edges that are there: $rows.
UNWIND $rows AS row
MATCH (e:Edge {id: row.id})
SET e.roles = row.roles, e.titles = row.titles, e.claims = row.claims, e.articles = row.articles, e.stated = row.stated,
    e.`first` = row.first, e.`last` = row.last, e.tally = row.tally
