// Places for everything, and some things that must stay where they are → the same places about those, moved as a whole, nothing on anything.
import type { Point } from '../../state/layout.ts'
import { Occupied } from '../occupied.ts'
import { findPlace } from '../spacing.ts'
import type { TaskNode } from './task.ts'

const gap = 20

export function keepPinned(nodes: readonly TaskNode[], places: readonly Point[]): readonly Point[] {
  const pinned = nodes.flatMap(({ place }, index) => (place ? [{ index, place }] : []))
  const mean = (pick: (each: (typeof pinned)[number]) => number): number => pinned.reduce((sum, each) => sum + pick(each), 0) / pinned.length
  const by = { x: mean(({ index, place }) => place.x - places[index]!.x), y: mean(({ index, place }) => place.y - places[index]!.y) }
  const taken = new Occupied(pinned.map(({ index, place }) => ({ ...place, reach: nodes[index]!.reach })))
  return nodes.map(({ place, reach }, index) => {
    if (place) return place
    const near = findPlace({ x: places[index]!.x + by.x, y: places[index]!.y + by.y }, reach, taken, 0, gap)
    taken.add({ ...near, reach })
    return near
  })
}
