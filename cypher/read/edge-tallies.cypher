// What is counted of the given edges.
UNWIND $ids AS id
MATCH (e:Edge {id: id})
RETURN e.id AS id, e.tally AS tally
