// What is to be drawn and where some of it stands already → the task of finding a place for the rest; null where nothing lacks one.
import type { View } from '../../state/view.ts'
import type { DrawnKind, VisiblePart } from '../../state/visible-part.ts'
import { measureThings, reachOf } from '../measure.ts'
import { turnOver } from '../name-side.ts'
import type { Task } from './task.ts'

export function makeTask({ things, links }: VisiblePart, { layout, places }: Pick<View, 'layout' | 'places'>, aspect: number): Task | null {
  if (things.every(({ id }) => places.has(id))) return null
  const measures = measureThings(things, links)
  const at = new Map(things.map(({ id }, index) => [id, index]))
  return {
    layout,
    aspect,
    nodes: things.map((thing) => {
      const place = places.get(thing.id) ?? null
      const reach = reachOf(thing.kind as DrawnKind, measures.get(thing.id)!)
      return {
        kind: thing.kind as DrawnKind,
        reach: place?.above ? turnOver(reach) : reach,
        level: 'level' in thing ? thing.level : null,
        start: 'start' in thing ? thing.start : null,
        place,
      }
    }),
    lines: links.map(({ from, to, type }) => ({ from: at.get(from.id)!, to: at.get(to.id)!, organizes: type === 'ORGANIZED' })),
  }
}
