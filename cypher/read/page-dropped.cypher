// What a page named and gave nothing.
MATCH (p:Page {id: $page})-[:PASSED_OVER]->(d:Dropped)
RETURN d.start AS start, d.`end` AS `end`, d.reason AS reason
