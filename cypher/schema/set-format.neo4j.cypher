// Notes the version of the layout, where none is noted.
MERGE (f:Format {id: 'union-atlas'}) ON CREATE SET f.version = $version, f.writes = 0
