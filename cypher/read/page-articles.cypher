// The articles that a page prints.
MATCH (p:Page {id: $page})-[t:PRINTS]->(a:Entity)
RETURN a.id AS id, p.id AS page, t.headline AS headline, t.start AS start, t.`end` AS `end`
