// A page's text and a lit stretch of it → lines of pieces, lit or not, that together are the text to the letter.

export interface Piece { readonly text: string; readonly lit: boolean }
export interface Line { readonly heading: boolean; readonly pieces: readonly Piece[] }

/** `start` and `end` are UTF-16 offsets into the text; empty lines are left out, no other letter is. */
export function splitPage(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const from = Math.min(Math.max(start - at, 0), line.length)
    const to = Math.min(Math.max(end - at, from), line.length)
    const pieces = [{ text: line.slice(0, from), lit: false }, { text: line.slice(from, to), lit: true }, { text: line.slice(to), lit: false }].filter((piece) => piece.text !== '')
    if (line.trim() !== '') lines.push({ heading: line.startsWith('#'), pieces })
    at += line.length + 1
  }
  return lines
}
