// How much gave nothing, by the code of the reason.
MATCH (d:Dropped)
RETURN split_part(d.reason, ':', 1) AS reason, count(d) AS total
