// Takes back a page's claims.
MATCH (p:Page {id: $page})-[:SAYS]->(x:Claim) DETACH DELETE x
