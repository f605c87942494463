// How many transactions have written to the graph.
MATCH (f:Format {id: 'union-atlas'}) RETURN f.writes AS writes
