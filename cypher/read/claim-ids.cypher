// The ids of the claims that back the given edges.
MATCH (e:Edge)<-[b:BACKS]-(:Claim)
WHERE e.id IN $ids
RETURN b.claim AS id
