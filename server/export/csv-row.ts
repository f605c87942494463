// Cells in, one line of CSV out, as RFC 4180 has it, and such that a spreadsheet runs none of them.
import type { Value } from './fields.ts'

/**
 * Excel takes a cell that begins so for a formula (=HYPERLINK…, and with some input methods ＝ too) and shows one that begins with ' without it.
 * Such text gets a ' before it; whoever reads the file back takes one ' off every cell that begins with one.
 */
const RISKY = /^[=+\-@\t\r\n'＝＋－＠]/

/** Semicolons too: where the comma is the decimal sign, Excel parts cells at them. */
const QUOTED = /[",;\r\n]|^\s|\s$/

export const printRow = (cells: readonly (Value | undefined)[]): string => `${cells.map(printCell).join(',')}\r\n`

function printCell(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : value.join('; ')
  const safe = RISKY.test(text) ? `'${text}` : text
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
