// Rows of cells in, lines of aligned columns out: a Chinese character is as wide as two Latin ones.

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** How many terminal columns the text fills. */
export function measureWidth(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

/** Aligns columns; those whose cells are numbers stand to the right. The first row is the header. */
export function renderTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows.reduce<number[]>((known, row) => row.map((cell, i) => Math.max(known[i] ?? 0, measureWidth(String(cell)))), [])
  const isNumber = widths.map((_, i) => rows.slice(1).every((row) => typeof row[i] === 'number'))
  return rows.map((row) => row.map((cell, i) => pad(String(cell), widths[i] ?? 0, isNumber[i] === true)).join('  ').trimEnd()).join('\n')
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - measureWidth(text)))
  return right ? space + text : text + space
}
