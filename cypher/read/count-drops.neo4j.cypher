// How much gave nothing, by the code of the reason.
MATCH (d:Dropped)
RETURN split(d.reason, ':')[0] AS reason, count(d) AS total
