// Boxes with a centre → boxes that no longer lie on each other, or the nearest free place for one more.

export interface Point { readonly x: number; readonly y: number }
/** How far a box reaches to each side of its point. */
export interface Reach { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
export interface Placed extends Point { readonly reach: Reach }

const gap = 10

/** How far two boxes lie in each other, with a gap between them wanted; null where they do not. */
export function overlapOf(a: Placed, b: Placed, wanted = gap): Point | null {
  const x = Math.min(a.x + a.reach.right, b.x + b.reach.right) - Math.max(a.x - a.reach.left, b.x - b.reach.left) + wanted
  const y = Math.min(a.y + a.reach.bottom, b.y + b.reach.bottom) - Math.max(a.y - a.reach.top, b.y - b.reach.top) + wanted
  return x > 0 && y > 0 ? { x, y } : null
}

/** Pushes boxes apart, each pair along the shorter way, until none overlap or `rounds` have passed. Quadratic: for hundreds, not thousands. */
export function pushApart(boxes: readonly Placed[], wanted = gap, rounds = 200): readonly Point[] {
  const now = boxes.map((box) => ({ ...box }))
  for (let round = 0; round < rounds; round++) {
    let moved = false
    for (let i = 0; i < now.length; i++) {
      for (let j = i + 1; j < now.length; j++) {
        const a = now[i]!
        const b = now[j]!
        const overlap = overlapOf(a, b, wanted)
        if (!overlap) continue
        moved = true
        const along = overlap.x < overlap.y ? 'x' : 'y'
        const half = (overlap[along] / 2 + 0.5) * (a[along] <= b[along] ? -1 : 1)
        a[along] += half
        b[along] -= half
      }
    }
    if (!moved) break
  }
  return now.map(({ x, y }) => ({ x, y }))
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** The nearest place to `near`, walking a spiral outwards from `from` on, where a box of this reach lies on nothing. */
export function findPlace(near: Point, reach: Reach, taken: readonly Placed[], from = 62): Point {
  for (let step = 0; step < 4000; step++) {
    const radius = from + 9 * Math.sqrt(step * 14)
    const angle = step * goldenAngle
    const place = { x: near.x + radius * Math.cos(angle) * 1.25, y: near.y + radius * Math.sin(angle) }
    if (!taken.some((other) => overlapOf({ ...place, reach }, other))) return place
  }
  return near
}
