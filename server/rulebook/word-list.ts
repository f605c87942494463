// The text of a .tsv word list in, its rows out; what breaks the house's form is an error that names file and line.

export interface WordRow {
  readonly [column: string]: string
}

/** Reads a word list: a header line, then one row a line, tab separated. Throws with `file:line` where a row does not fit the header. */
export function readWordList(file: string, text: string): readonly WordRow[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const columns = (lines[0] ?? '').split('\t')
  return lines.slice(1).map((line, index) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) throw new Error(`${file}:${index + 2}: ${cells.length} columns where the header has ${columns.length}`)
    if (!cells[0]) throw new Error(`${file}:${index + 2}: the first column is empty`)
    const row: Record<string, string> = {}
    for (const [i, column] of columns.entries()) row[column] = cells[i] as string
    return row
  })
}
