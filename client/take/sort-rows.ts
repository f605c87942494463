// A table's rows and a column → the rows in that column's order: numbers by size, names as a Chinese dictionary has them, nothing last.
import type { Row } from './tables.ts'

export interface Order { readonly column: number; readonly down: boolean }

const dictionary = new Intl.Collator('zh-Hans-CN', { numeric: true })

export function sortRows(rows: readonly Row[], order: Order | null): readonly Row[] {
  if (order === null) return rows
  const { column, down } = order
  return [...rows].sort((a, b) => {
    const [one, other] = [a.cells[column] ?? null, b.cells[column] ?? null]
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
    const way = typeof one === 'number' && typeof other === 'number' ? one - other : dictionary.compare(String(one), String(other))
    return down ? -way : way
  })
}

/** Up, then down, then as drawn. */
export const nextOrder = (order: Order | null, column: number): Order | null => (order?.column !== column ? { column, down: false } : order.down ? null : { column, down: true })
