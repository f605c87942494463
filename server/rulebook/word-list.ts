// The text of a .tsv word list in, its rows out; what breaks the house's form is an error that names file and line.

export interface WordRow {
  readonly [column: string]: string
}

/** Reads a word list: a header line, then one row a line, tab separated. Throws with `file:line` where a row does not fit the header. */
export function readWordList(file: string, text: string): readonly WordRow[] {
  const rows: WordRow[] = []
  const columns = text.slice(0, endOf(text, '\n', 0)).split('\t')
  // Cut cell by cell, not by lists of lines and cells: the longest list has eighty thousand rows, and every command waits for it.
  for (let from = endOf(text, '\n', 0) + 1, line = 2; from < text.length; line++) {
    const end = endOf(text, '\n', from), row: Record<string, string> = {}
    let cells = 0
    for (let cell = from; cell <= end; cells++) {
      const stop = Math.min(end, endOf(text, '\t', cell)), column = columns[cells]
      if (column !== undefined) row[column] = text.slice(cell, stop)
      cell = stop + 1
    }
    if (cells !== columns.length) throw new Error(`${file}:${line}: ${cells} columns where the header has ${columns.length}`)
    if (!row[columns[0] as string]) throw new Error(`${file}:${line}: the first column is empty`)
    rows.push(row)
    from = end + 1
  }
  return rows
}

/** Where a mark stands next from `from` on; the text's end where it does not. */
function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}
