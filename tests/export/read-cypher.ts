// A statement of an exported script in, its rows and what it makes of them out. It knows lists of texts, and texts joined by +.

export interface CypherRows {
  readonly rows: readonly (readonly string[])[]
  /** What stands after the list. */
  readonly making: string
}

/** How texts are written, as one reader or another takes them: Neo4j undoes \u0041 everywhere first, others within the text. */
export function readCypher(statement: string, { unicodeFirst }: { readonly unicodeFirst: boolean }): CypherRows {
  const text = unicodeFirst ? statement.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : statement
  let at = expectAt(text, 0, 'UNWIND [\n')
  const rows: string[][] = []
  for (let more = true; more; ) {
    let row = ''
    for (let joined = true; joined; ) {
      const [part, end] = readText(text, at)
      row += part
      joined = text.startsWith(' + ', end)
      at = joined ? end + 3 : end
    }
    rows.push(row.split('\u001f'))
    more = text.startsWith(',\n', at)
    if (more) at += 2
  }
  return { rows, making: text.slice(expectAt(text, at, '\n] AS row ')) }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\', "'": "'", '"': '"', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

function readText(text: string, start: number): readonly [string, number] {
  let at = expectAt(text, start, "'")
  let value = ''
  for (; text[at] !== "'"; at += 1) {
    if (at >= text.length) throw new Error(`The text at ${start} has no end.`)
    if (text[at] !== '\\') {
      value += text[at]
      continue
    }
    at += 1
    const mark = text[at] ?? ''
    if (mark === 'u') {
      value += String.fromCharCode(parseInt(text.slice(at + 1, at + 5), 16))
      at += 4
    } else if (mark in ESCAPES) value += ESCAPES[mark]
    else throw new Error(`An unknown escape \\${mark} at ${at}.`)
  }
  return [value, at + 1]
}

function expectAt(text: string, at: number, what: string): number {
  if (!text.startsWith(what, at)) throw new Error(`Not ${JSON.stringify(what)} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`)
  return at + what.length
}
