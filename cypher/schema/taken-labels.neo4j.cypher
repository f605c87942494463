// A label of ours that other data already bears.
MATCH (n:Page|Entity|Edge|Claim|Fact|Dropped) RETURN labels(n)[0] AS label LIMIT 1
