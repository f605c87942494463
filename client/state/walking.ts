// The thing someone stands on and an arrow key → the thing they come to.
import type { Point } from './layout.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

const headings: Readonly<Record<Direction, Point>> = { up: { x: 0, y: -1 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } }

/** How much worse a step aside is than one ahead. */
const asideCost = 2

/** Of some ids the one that lies nearest in a direction; null where none lies that way. */
export function nearestTowards(from: Point, direction: Direction, ids: Iterable<string>, places: ReadonlyMap<string, Point>): string | null {
  const heading = headings[direction]
  let best: { readonly id: string; readonly cost: number } | null = null
  for (const id of ids) {
    const place = places.get(id)
    if (!place) continue
    const [x, y] = [place.x - from.x, place.y - from.y]
    const ahead = x * heading.x + y * heading.y
    const aside = Math.abs(x * heading.y) + Math.abs(y * heading.x)
    if (ahead <= 0 || aside > ahead * 1.75) continue
    const cost = ahead + asideCost * aside
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}

/** Of some ids the one nearest to a point. */
export function nearestTo(point: Point, ids: Iterable<string>, places: ReadonlyMap<string, Point>): string | null {
  let best: { readonly id: string; readonly far: number } | null = null
  for (const id of ids) {
    const place = places.get(id)
    if (!place) continue
    const far = Math.hypot(place.x - point.x, place.y - point.y)
    if (!best || far < best.far) best = { id, far }
  }
  return best?.id ?? null
}
