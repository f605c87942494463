// Places for everything, and some things that must stay where they are → the same places about those, moved as a whole, nothing on anything.
import type { Place } from '../../state/layout.ts'
import { Occupied } from '../occupied.ts'
import { turnOver } from '../name-side.ts'
import { findPlace } from '../spacing.ts'
import type { TaskNode } from './task.ts'

const gap = 20

export function keepPinned(nodes: readonly TaskNode[], places: readonly Place[]): readonly Place[] {
  const pinned = nodes.flatMap(({ place }, index) => (place ? [{ index, place }] : []))
  const mean = (pick: (each: (typeof pinned)[number]) => number): number => pinned.reduce((sum, each) => sum + pick(each), 0) / pinned.length
  const by = { x: mean(({ index, place }) => place.x - places[index]!.x), y: mean(({ index, place }) => place.y - places[index]!.y) }
  const taken = new Occupied(pinned.map(({ index, place }) => ({ ...place, reach: nodes[index]!.reach })))
  return nodes.map(({ place, reach }, index) => {
    if (place) return place
    const { x, y, above = false } = places[index]!
    const room = above ? turnOver(reach) : reach
    const near = findPlace({ x: x + by.x, y: y + by.y }, room, taken, 0, gap)
    taken.add({ ...near, reach: room })
    return { ...near, above }
  })
}
