// Of the entities $ids the $limit with the most claims.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.claims AS claims, e.sort AS sort ORDER BY claims DESC, sort, id LIMIT $limit
