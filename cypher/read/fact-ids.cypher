// The ids of the facts that describe the given entities.
MATCH (e:Entity)<-[d:DESCRIBES]-(:Fact)
WHERE e.id IN $ids
RETURN e.id AS entity, d.fact AS id
