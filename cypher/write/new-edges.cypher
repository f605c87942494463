// Writes the records of edges that are new: $rows.
UNWIND $rows AS row
CREATE (e:Edge {id: row.id, type: row.type, `from`: row.from, `to`: row.to, roles: row.roles, titles: row.titles, claims: row.claims,
  articles: row.articles, stated: row.stated, `first`: row.first, `last`: row.last, tally: row.tally})
