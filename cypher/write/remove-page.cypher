// Takes back a page's own row and its ties.
MATCH (p:Page {id: $page}) DETACH DELETE p
