// Writes one page's own row.
CREATE (p:Page {id: $id, newspaper: $newspaper, date: $date, number: $number, notBefore: $notBefore, notAfter: $notAfter,
  hash: $hash, rulebook: $rulebook, digest: $digest, text: $text, articles: $articles, claims: $claims, dropped: $dropped})
