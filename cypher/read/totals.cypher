// How many pages there are, and what they hold.
MATCH (p:Page)
RETURN count(p) AS pages, sum(p.articles) AS articles, sum(p.claims) AS claims, sum(p.dropped) AS dropped, sum(CASE WHEN p.claims = 0 THEN 1 ELSE 0 END) AS silent
