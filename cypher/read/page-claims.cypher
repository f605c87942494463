// The claims of a page, as far as counting needs them.
MATCH (p:Page {id: $page})-[:SAYS]->(c:Claim)
RETURN c.id AS id, c.type AS type, c.`from` AS `from`, c.`to` AS `to`, c.role AS role, c.titles AS titles, c.article AS article, c.stated AS stated
