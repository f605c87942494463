// The ids of the claims that back the given edges.
MATCH (e:Edge)<-[b:BACKS]-(:Claim)
WHERE e.id IN $ids
RETURN e.id AS edge, b.claim AS id
