// The version of the layout that the database was created with.
MATCH (f:Format) RETURN f.version AS version
