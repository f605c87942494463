// Removes the records of edges that no claim backs any more.
UNWIND $ids AS id
MATCH (e:Edge {id: id}) DETACH DELETE e
