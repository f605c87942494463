// The sort keys of entities.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.sort AS sort
