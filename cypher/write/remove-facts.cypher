// Takes back a page's facts.
MATCH (p:Page {id: $page})-[:TELLS]->(x:Fact) DETACH DELETE x
