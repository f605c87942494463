// The claims of a page.
MATCH (p:Page {id: $page})-[:SAYS]->(c:Claim)
RETURN c.id AS id, c.start AS start, c.`end` AS `end`, c.rule AS rule, c.type AS type, c.`from` AS `from`, c.`to` AS `to`, c.role AS role, c.titles AS titles, c.quote AS quote, c.article AS article, c.stated AS stated
