// The claims that back the given edges.
UNWIND $ids AS id
MATCH (e:Edge {id: id})<-[:BACKS]-(c:Claim)
RETURN c.id AS id, c.edge AS edge, c.type AS type, c.`from` AS `from`, c.`to` AS `to`, c.role AS role, c.titles AS titles, c.quote AS quote,
  c.start AS start, c.`end` AS `end`, c.rule AS rule, c.stated AS stated, c.article AS article
