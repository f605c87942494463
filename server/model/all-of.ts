// A global pattern and a text in, all its matches out.

/** As `matchAll`, which makes a new pattern for each text. The pattern matches no empty text. */
export function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
