// Takes back a page's dropped.
MATCH (p:Page {id: $page})-[:PASSED_OVER]->(x:Dropped) DETACH DELETE x
