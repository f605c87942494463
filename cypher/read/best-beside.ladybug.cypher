// For each of $ids the $most of those with the most claims that edges of $types join it to, of $kinds.
MATCH (e:Entity)-[r]-(o:Entity)
WHERE e.id IN $ids AND type(r) IN $types AND o.kind IN $kinds
RETURN e.id AS at, list_transform(list_slice(list_sort(collect(DISTINCT lpad(cast(1000000000 - o.claims AS STRING), 10, '0') + ' ' + o.id)), 1, $most), x -> split_part(x, ' ', 2)) AS ids
