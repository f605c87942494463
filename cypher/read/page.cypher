// One page with its text.
MATCH (p:Page {id: $page})
RETURN p.id AS id, p.newspaper AS newspaper, p.date AS date, p.number AS number, p.notBefore AS notBefore, p.notAfter AS notAfter,
  p.hash AS hash, p.rulebook AS rulebook, p.articles AS articles, p.claims AS claims, p.dropped AS dropped, p.text AS text
