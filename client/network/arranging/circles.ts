// Things and lines → rings about the best connected: the more links, the nearer to the middle.
import { noScenery, type Point, type Ring, type Scenery } from '../../state/layout.ts'
import type { Placed } from '../boxes.ts'
import { Occupied } from '../occupied.ts'
import { findNeighbours } from './islands.ts'
import type { Task } from './task.ts'

/** A class of things for each ring or rings: with at least so many links. */
const CLASSES = [32, 16, 8, 4, 3, 2, 1, 0]
const gap = 14
const step = 34
const ringGap = 30

export function arrangeCircles({ nodes, lines, aspect }: Task): { readonly places: readonly Point[]; readonly scenery: Scenery } {
  const neighbours = findNeighbours(nodes.length, lines.map(({ from, to }) => [from, to] as const))
  const flat = Math.max(0.65, Math.min(1.7, aspect))
  const occupied = new Occupied()
  const places: Point[] = nodes.map(() => ({ x: 0, y: 0 }))
  const angles = new Map<number, number>()
  const rings: Ring[] = []
  let radius = 0
  CLASSES.forEach((least, at) => {
    const most = CLASSES[at - 1] ?? Infinity
    const members = nodes.flatMap((_, index) => (neighbours[index]!.length >= least && neighbours[index]!.length < most ? [index] : []))
    if (members.length === 0) return
    const inOrder = sortByAngle(members, neighbours, angles)
    let farthest = radius
    for (let waiting = inOrder, begun = radius; waiting.length > 0; begun += step) {
      const { placed, left } = fillRing(waiting, begun, flat, nodes, occupied)
      for (const { index, place, angle } of placed) {
        places[index] = place
        angles.set(index, angle)
        farthest = Math.max(farthest, outerRadius({ ...place, reach: nodes[index]!.reach }, flat))
      }
      waiting = left
    }
    rings.push({ links: least, wide: (farthest + ringGap / 2) * flat, high: farthest + ringGap / 2 })
    radius = farthest + ringGap
  })
  return { places, scenery: { ...noScenery, rings } }
}

/** What hangs on something in the rings further in stands on its side, so that lines are short. */
function sortByAngle(members: readonly number[], neighbours: readonly (readonly number[])[], angles: ReadonlyMap<number, number>): readonly number[] {
  const wanted = new Map(members.map((index) => {
    const near = neighbours[index]!.flatMap((other) => angles.get(other) ?? [])
    const x = near.reduce((sum, angle) => sum + Math.cos(angle), 0)
    const y = near.reduce((sum, angle) => sum + Math.sin(angle), 0)
    return [index, near.length > 0 ? (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI) : 7] as const
  }))
  return [...members].sort((a, b) => wanted.get(a)! - wanted.get(b)! || a - b)
}

interface RingFill { readonly placed: readonly { readonly index: number; readonly place: Point; readonly angle: number }[]; readonly left: readonly number[] }

/** One turn about a ring: each thing at the first free angle after the one before; those for which there is none are left for the next ring. */
function fillRing(waiting: readonly number[], radius: number, flat: number, nodes: Task['nodes'], occupied: Occupied): RingFill {
  const placed: { index: number; place: Point; angle: number }[] = []
  const left: number[] = []
  const turn = Math.min(Math.PI / 4, 12 / Math.max(1, radius))
  let angle = 0
  for (const index of waiting) {
    const { reach } = nodes[index]!
    // The middle of its box, not the point that its name hangs from, stands on the ring.
    const at = (): Placed => ({ x: radius * flat * Math.cos(angle) - (reach.right - reach.left) / 2, y: radius * Math.sin(angle) - (reach.bottom - reach.top) / 2, reach })
    while (angle < 2 * Math.PI && occupied.hits(at(), gap)) angle += turn
    if (angle >= 2 * Math.PI || (radius === 0 && placed.length > 0)) {
      left.push(index)
      continue
    }
    const { x, y } = at()
    occupied.add({ x, y, reach })
    placed.push({ index, place: { x, y }, angle })
    angle += turn
  }
  return { placed, left }
}

/** How far out the farthest corner of a box lies, with the flattening taken out. */
function outerRadius({ x, y, reach }: Placed, flat: number): number {
  return Math.max(...[x - reach.left, x + reach.right].flatMap((side) => [y - reach.top, y + reach.bottom].map((end) => Math.hypot(side / flat, end))))
}
