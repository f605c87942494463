// A task → a place for each of its things, by its layout: pure, so that it can run in a worker, in the page or in a test.
import { noScenery, type Place } from '../../state/layout.ts'
import { turnNames } from '../name-side.ts'
import { Occupied } from '../occupied.ts'
import { findPlace } from '../spacing.ts'
import { arrangeCircles } from './circles.ts'
import { findNeighbours } from './islands.ts'
import { keepPinned } from './keep-pinned.ts'
import { arrangeLevels } from './levels.ts'
import { arrangeNetwork } from './network.ts'
import { pairsOf, type Arrangement, type Task } from './task.ts'
import { arrangeTimeline } from './timeline.ts'

/** The share of the things that may stand already where the rest is laid out as if anew. */
const fewPinned = 0.25

/** Where a place has a meaning of its own (a row, a date, a ring), all is laid out again; in the network what stands stays. The same task gives the same places. */
export function arrange(task: Task): Arrangement {
  if (task.layout === 'levels') return arrangeLevels(task)
  if (task.layout === 'timeline') return arrangeTimeline(task)
  if (task.layout === 'circles') return arrangeCircles(task)
  const placed = task.nodes.filter(({ place }) => place !== null).length
  // Where very little stands, it is what was pinned.
  if (placed > task.nodes.length * fewPinned) return { places: placeNew(task), scenery: noScenery }
  const places = arrangeNetwork(task.nodes.map(({ reach }) => reach), pairsOf(task.lines), task.aspect)
  return { places: placed === 0 ? places : keepPinned(task.nodes, places), scenery: noScenery }
}

/** Finds a free place for each new thing near a neighbour of it that has one; what stands is left as it is, its name too. */
function placeNew({ nodes, lines }: Task): readonly Place[] {
  const neighbours = findNeighbours(nodes.length, pairsOf(lines))
  const places: (Place | null)[] = nodes.map(({ place }) => place)
  const taken = new Occupied(nodes.flatMap(({ place, reach }) => (place ? [{ ...place, reach }] : [])))
  const waiting = nodes.flatMap(({ place }, index) => (place ? [] : [index]))
  for (let left = waiting.length; waiting.length > 0; left--) {
    // Neighbours of placed things first; when a whole round finds none, the next one starts an island of its own.
    const next = waiting.shift()!
    const anchor = neighbours[next]!.find((other) => places[other])
    if (anchor === undefined && left > 0) {
      waiting.push(next)
      continue
    }
    const { reach } = nodes[next]!
    const place = findPlace(anchor === undefined ? { x: 0, y: 0 } : places[anchor]!, reach, taken)
    places[next] = place
    taken.add({ ...place, reach })
    left = waiting.length + 1
  }
  const turned = turnNames(places.map((place, index) => ({ x: place!.x, y: place!.y, reach: nodes[index]!.reach })), pairsOf(lines))
  return nodes.map(({ place, reach }, index) => place ?? { x: turned[index]!.x, y: turned[index]!.y, above: turned[index]!.reach !== reach })
}
