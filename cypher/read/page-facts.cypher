// The facts of a page, as far as counting needs them.
MATCH (p:Page {id: $page})-[:TELLS]->(f:Fact)
RETURN f.entity AS entity, f.field AS field, f.value AS value
