// Takes the lock of all writers until the transaction ends, and counts the transactions.
MATCH (f:Format {id: 'union-atlas'}) SET f.writes = f.writes + 1
