// Boxes with a centre → boxes that no longer lie on each other, or the nearest free place for one more.
import type { Placed, Point, Reach } from './boxes.ts'
import type { Occupied } from './occupied.ts'

const gap = 10
/** A little more for what is added: the line under a name that counts what is folded needs room too. */
const newGap = 20

/** Pushes boxes apart, each pair along the shorter way, until none overlap or `rounds` have passed. */
export function pushApart(boxes: readonly Placed[], wanted = gap, rounds = 200): readonly Point[] {
  const now = boxes.map((box) => ({ ...box }))
  for (let round = 0; round < rounds && pushOnce(now, wanted); round++);
  return now.map(({ x, y }) => ({ x, y }))
}

interface Movable { x: number; y: number; readonly reach: Reach }

/** One round from the top down: a box meets only those that begin before it ends. False where none lay on another. */
function pushOnce(now: readonly Movable[], wanted: number): boolean {
  const inOrder = now.map((box) => ({ box, top: box.y - box.reach.top })).sort((a, b) => a.top - b.top)
  let moved = false
  for (let i = 0; i < inOrder.length; i++) {
    const { box: a, top } = inOrder[i]!
    const end = top + a.reach.top + a.reach.bottom + wanted
    for (let j = i + 1; j < inOrder.length && inOrder[j]!.top < end; j++) {
      const { box: b } = inOrder[j]!
      const x = Math.min(a.x + a.reach.right, b.x + b.reach.right) - Math.max(a.x - a.reach.left, b.x - b.reach.left) + wanted
      if (x <= 0) continue
      const y = Math.min(a.y + a.reach.bottom, b.y + b.reach.bottom) - Math.max(a.y - a.reach.top, b.y - b.reach.top) + wanted
      if (y <= 0) continue
      moved = true
      if (x < y) {
        const half = (x / 2 + 0.5) * (a.x <= b.x ? -1 : 1)
        a.x += half
        b.x -= half
      } else {
        const half = (y / 2 + 0.5) * (a.y <= b.y ? -1 : 1)
        a.y += half
        b.y -= half
      }
    }
  }
  return moved
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** The nearest place to `near`, walking a spiral outwards from `from` on, where a box of this reach is as far from all others as is wanted. */
export function findPlace(near: Point, reach: Reach, taken: Occupied, from = 62, wanted = newGap): Point {
  for (let step = 0; step < 4000; step++) {
    const radius = from + 9 * Math.sqrt(step * 14)
    const angle = step * goldenAngle
    const place = { x: near.x + radius * Math.cos(angle) * 1.25, y: near.y + radius * Math.sin(angle) }
    if (!taken.hits({ ...place, reach }, wanted)) return place
  }
  return near
}
