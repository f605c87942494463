// Which version of a page is stored.
MATCH (p:Page {id: $page}) RETURN p.hash AS hash, p.rulebook AS rulebook, p.digest AS digest, p.date AS date
