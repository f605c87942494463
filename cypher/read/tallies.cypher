// What is counted of the given entities.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.`key` AS `key`, e.tally AS tally
