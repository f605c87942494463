// Things on the screen, seen from so far that names cannot be read → the few whose names are written large all the same, none on another.
import type { Reach } from './boxes.ts'
import { Occupied } from './occupied.ts'

export interface Named {
  readonly id: string
  /** In pixels of the screen. */
  readonly x: number
  readonly y: number
  /** Width of its longest line and number of lines, in letters. */
  readonly wide: number
  readonly rows: number
  /** How many lines it has. */
  readonly degree: number
  /** Selected, searched or walked to. */
  readonly wanted: boolean
}

/** Size of a letter on the screen, in pixels. */
export const LOUD = 12
const gap = 8
const most = 60
/** Things with fewer lines than this are no hubs. */
const fewestLines = 3

/** What is wanted first, then the best connected. */
export function chooseLoud(names: readonly Named[]): readonly string[] {
  const occupied = new Occupied()
  const chosen: string[] = []
  const inOrder = names.filter(({ wanted, degree }) => wanted || degree >= fewestLines).sort((a, b) => Number(b.wanted) - Number(a.wanted) || b.degree - a.degree || (a.id < b.id ? -1 : 1))
  for (const { id, x, y, wide, rows } of inOrder) {
    const half = (wide * LOUD) / 2
    const reach: Reach = { left: half, right: half, top: rows * LOUD * 0.65, bottom: rows * LOUD * 0.65 }
    if (occupied.hits({ x, y, reach }, gap)) continue
    occupied.add({ x, y, reach })
    chosen.push(id)
    if (chosen.length === most) break
  }
  return chosen
}
