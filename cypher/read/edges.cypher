// Edges by id.
UNWIND $ids AS id
MATCH (e:Edge {id: id})
RETURN e.id AS id, e.type AS type, e.`from` AS `from`, e.`to` AS `to`, e.roles AS roles, e.titles AS titles, e.claims AS claims,
  e.articles AS articles, e.stated AS stated, e.`first` AS `first`, e.`last` AS `last`
