// Notes the version of the layout.
MERGE (f:Format {version: $version})
