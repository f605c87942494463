// Things and lines → rings about the best connected: the more links, the nearer to the middle.
import { noScenery, type Point, type Ring, type Scenery } from '../../state/layout.ts'
import type { Placed } from '../boxes.ts'
import { Occupied } from '../occupied.ts'
import { findNeighbours } from './islands.ts'
import { pairsOf, type Task } from './task.ts'

/** A class of things for each ring or rings: with at least so many links. */
const CLASSES = [32, 16, 8, 4, 3, 2, 1, 0]
/** Room for the line under a name that counts what is folded, which no reach knows of. */
const gap = 20
const step = 34
const ringGap = 30
const nameReach = { left: 80, right: 80, top: 15, bottom: 15 }
/** A thing goes so far round from where it would like to stand before it is left for the next ring. */
const mostAside = Math.PI / 3

export function arrangeCircles({ nodes, lines, aspect }: Task): { readonly places: readonly Point[]; readonly scenery: Scenery } {
  const neighbours = findNeighbours(nodes.length, pairsOf(lines))
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
    let farthest = radius
    for (let waiting: readonly number[] = members, begun = radius; waiting.length > 0; begun += step) {
      waiting = fillRing(sortByAngle(waiting, neighbours, angles), begun, flat, nodes, neighbours, occupied, angles, places)
    }
    for (const index of members) farthest = Math.max(farthest, outerRadius({ ...places[index]!, reach: nodes[index]!.reach }, flat))
    rings.push({ links: least, wide: (farthest + ringGap / 2) * flat, high: farthest + ringGap / 2 })
    // Its name stands on top of it.
    occupied.add({ x: 0, y: -(farthest + ringGap / 2), reach: nameReach })
    radius = farthest + ringGap
  })
  return { places, scenery: { ...noScenery, rings } }
}

/** Towards what a thing is joined to and that stands already, so that lines are short; null where nothing of it does. */
function wantedAngle(index: number, neighbours: readonly (readonly number[])[], angles: ReadonlyMap<number, number>): number | null {
  const near = neighbours[index]!.flatMap((other) => angles.get(other) ?? [])
  if (near.length === 0) return null
  return Math.atan2(near.reduce((sum, angle) => sum + Math.sin(angle), 0), near.reduce((sum, angle) => sum + Math.cos(angle), 0))
}

const sortByAngle = (members: readonly number[], neighbours: readonly (readonly number[])[], angles: ReadonlyMap<number, number>): readonly number[] => {
  const wanted = new Map(members.map((index) => [index, wantedAngle(index, neighbours, angles) ?? Infinity]))
  return [...members].sort((a, b) => (wanted.get(a)! < wanted.get(b)! ? -1 : wanted.get(a)! > wanted.get(b)! ? 1 : a - b))
}

/** One turn about a ring: each thing at the free angle that is nearest to the one it wants; those that find none are left. */
function fillRing(waiting: readonly number[], radius: number, flat: number, nodes: Task['nodes'], neighbours: readonly (readonly number[])[], occupied: Occupied, angles: Map<number, number>, places: Point[]): readonly number[] {
  const turn = Math.min(Math.PI / 8, (nodes.length > 600 ? 40 : 12) / Math.max(1, radius))
  let free = -Math.PI
  return waiting.filter((index) => {
    const { reach } = nodes[index]!
    const wanted = wantedAngle(index, neighbours, angles)
    const aside = wanted === null ? 2 * Math.PI : mostAside
    for (let tried = 0; tried * turn <= aside; tried++) {
      // From where it wants to be to both sides by turns; what wants nothing goes on where the last such thing stands.
      const angle = wanted === null ? free + tried * turn : wanted + (tried % 2 === 0 ? 1 : -1) * Math.ceil(tried / 2) * turn
      // The middle of its box, not the point that its name hangs from, stands on the ring.
      const box: Placed = { x: radius * flat * Math.cos(angle) - (reach.right - reach.left) / 2, y: radius * Math.sin(angle) - (reach.bottom - reach.top) / 2, reach }
      if (occupied.hits(box, gap)) continue
      occupied.add(box)
      places[index] = { x: box.x, y: box.y }
      angles.set(index, angle)
      if (wanted === null) free = angle
      return false
    }
    return true
  })
}

/** How far out the farthest corner of a box lies, with the flattening taken out. */
function outerRadius({ x, y, reach }: Placed, flat: number): number {
  return Math.max(...[x - reach.left, x + reach.right].flatMap((side) => [y - reach.top, y + reach.bottom].map((end) => Math.hypot(side / flat, end))))
}
