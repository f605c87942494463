// Removes the edges themselves from the picture: $rows of { id, from, to }.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to}) WHERE r.id = row.id
DELETE r
