// Removes entities that no page speaks of any more.
UNWIND $ids AS id
MATCH (e:Entity {id: id}) DETACH DELETE e
