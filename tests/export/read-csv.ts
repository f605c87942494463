// CSV in, its rows by the names of their columns out; anything that RFC 4180 does not allow is an error.

export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  if (text[0] !== '\ufeff') throw new Error('There is no byte order mark.')
  const [header = [], ...rows] = readRows(text.slice(1))
  return rows.map((row, at) => {
    if (row.length !== header.length) throw new Error(`Row ${at + 1} has ${row.length} cells, the header ${header.length}.`)
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))
  })
}

function readRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length; ) {
    let cell = ''
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('A quoted cell has no end.')
        if (text[at] === '"') at += 1
        cell += text[at]
      }
      at += 1
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at += 1) {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`A bare ${JSON.stringify(text[at])} at ${at}.`)
        cell += text[at]
      }
    }
    row.push(cell)
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`Neither comma nor line end at ${at}.`)
  }
  if (row.length > 0) throw new Error('The last line has no end.')
  return rows
}
