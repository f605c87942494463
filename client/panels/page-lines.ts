// A page's text and a lit stretch of it → the lines to show, in pieces that are lit or not.

export interface Piece { readonly text: string; readonly lit: boolean }
export interface Line { readonly heading: boolean; readonly pieces: readonly Piece[] }

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&nbsp;': ' ' }
const readable = (text: string) => text.replace(/&(?:lt|gt|amp|quot|nbsp);/g, (entity) => entities[entity] ?? entity)

/**
 * `start` and `end` are UTF-16 offsets into the text. Left out: empty lines and the # marks of headings; named entities become their
 * characters. Everything stays text: whoever shows it must not read it as HTML.
 */
export function splitPage(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const marks = /^#+ */.exec(line)?.[0].length ?? 0
    const from = Math.min(Math.max(start - at, marks), line.length)
    const to = Math.min(Math.max(end - at, from), line.length)
    const pieces = [{ text: line.slice(marks, from), lit: false }, { text: line.slice(from, to), lit: true }, { text: line.slice(to), lit: false }]
      .filter((piece) => piece.text !== '').map((piece) => ({ ...piece, text: readable(piece.text) }))
    if (line.trim() !== '') lines.push({ heading: marks > 0, pieces })
    at += line.length + 1
  }
  return lines
}
