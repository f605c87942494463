// Claims by id.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, c.edge AS edge, c.type AS type, c.`from` AS `from`, c.`to` AS `to`, c.role AS role, c.titles AS titles, c.quote AS quote,
  c.start AS start, c.`end` AS `end`, c.rule AS rule, c.stated AS stated, c.article AS article
