// Articles by entity id, with the pages that print them.
UNWIND $ids AS id
MATCH (a:Entity {id: id})<-[t:PRINTS]-(:Page)
RETURN a.id AS id, t.page AS page, t.headline AS headline, t.start AS start, t.`end` AS `end`
