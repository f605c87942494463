// A table → its text for a spreadsheet: CSV for a file, TSV for pasting; a spreadsheet runs none of it.
import type { Words } from '../words/zh.ts'
import type { Table } from './tables.ts'

/** Excel takes a cell that begins so for a formula (＝ too, with some input methods); such text gets a ' before it, as in `atlas export`. */
const RISKY = /^[=+\-@\t\r\n'＝＋－＠]/
const QUOTED = /[",;\r\n]|^\s|\s$/
/** Excel takes a file without it for the machine's old code page. */
const BYTE_ORDER_MARK = '\ufeff'

type Cell = string | number | null
const safe = (cell: Cell): string => (cell === null ? '' : typeof cell === 'number' ? String(cell) : RISKY.test(cell) ? `'${cell}` : cell)
const quoted = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const titlesOf = (table: Table, say: Words): readonly string[] => table.columns.map((column) => say.twin.column[column])

/** With the ids at the end, by which a file of things and one of links belong together. */
export const writeCsv = (table: Table, say: Words): string =>
  BYTE_ORDER_MARK + [[...titlesOf(table, say), 'id'], ...table.rows.map(({ id, cells }) => [...cells, id])].map((row) => `${row.map((cell) => quoted(safe(cell))).join(',')}\r\n`).join('')

/** One line a row, whatever the cells hold. */
export const writeTsv = (table: Table, say: Words): string =>
  [titlesOf(table, say), ...table.rows.map(({ cells }) => cells)].map((row) => row.map((cell) => safe(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')
