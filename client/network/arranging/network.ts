// Things and lines → a place for each: island by island, names pushed apart, islands packed to the screen's shape.
import type { Place } from '../../state/layout.ts'
import type { Placed, Point, Reach } from '../boxes.ts'
import { stepOffLines } from '../clearing.ts'
import { turnNames } from '../name-side.ts'
import { packIslands } from '../packing.ts'
import { pushApart } from '../spacing.ts'
import { findCommunities } from '../../state/communities.ts'
import { findIslands, findNeighbours, walkOutwards, type Line } from './islands.ts'
import { spreadWide } from './large-island.ts'
import { letSpringsRest } from './springs.ts'

/** The springs keep things as far apart as if they were round; names are wide and low, so the island is drawn in and pushed apart by its boxes, a little at a time to keep its shape. */
const tighter = 0.84
const pulls = 6
/** Room for an arrow between two names that touch. */
const islandGap = 24
/** An island of more things than this is one no eye can hold: it is cut into its communities. */
const large = 240
/** A picture of more things than this is spread in a simpler way: the springs would take seconds. */
const many = 500

/** Lays everything out anew. A large island is laid out by its communities, as if each were an island. */
export function arrangeNetwork(reaches: readonly Reach[], lines: readonly Line[], aspect: number): readonly Place[] {
  const islands = findIslands(findNeighbours(reaches.length, lines)).flatMap((island) => (island.length > large ? splitIsland(island, lines) : [island]))
  const isMany = reaches.length > many
  const laid = islands.map((island) => {
    const own = linesInside(island, lines)
    const inside = island.map((node) => reaches[node]!)
    return { island, lines: own, boxes: turnNames(isMany ? spreadWide(inside, own) : layIsland(inside, own), own) }
  })
  const moves = packIslands(laid.map(({ boxes, lines: own }) => ({ boxes, lines: own.map(([from, to]) => [boxes[from]!, boxes[to]!] as const) })), aspect)
  const places: Place[] = reaches.map(() => ({ x: 0, y: 0 }))
  laid.forEach(({ island, boxes }, index) => island.forEach((node, at) => {
    const { x, y, reach } = boxes[at]!
    places[node] = { x: x + moves[index]!.x, y: y + moves[index]!.y, above: reach.top > reach.bottom }
  }))
  return places
}

/** The lines among some things, their ends as indices into these. */
function linesInside(nodes: readonly number[], lines: readonly Line[]): readonly Line[] {
  const at = new Map(nodes.map((node, index) => [node, index]))
  return lines.flatMap(([from, to]): Line[] => (at.has(from) && at.has(to) && from !== to ? [[at.get(from)!, at.get(to)!]] : []))
}

function splitIsland(island: readonly number[], lines: readonly Line[]): readonly (readonly number[])[] {
  const communities: number[][] = []
  findCommunities(island.length, linesInside(island, lines)).forEach((community, at) => (communities[community] ??= []).push(island[at]!))
  return communities
}

function layIsland(reaches: readonly Reach[], lines: readonly Line[]): readonly Placed[] {
  let boxes = begin(reaches, lines)
  const move = (points: readonly Point[]) => { boxes = boxes.map(({ reach }, index) => ({ ...points[index]!, reach })) }
  if (reaches.length > 2) move(letSpringsRest(boxes, lines))
  for (let pull = 0; pull < pulls; pull++) {
    move(boxes.map(({ x, y }) => ({ x: x * tighter, y: y * tighter })))
    for (let round = 0; round < 4; round++) {
      move(stepOffLines(boxes, lines))
      move(pushApart(boxes, islandGap, 8))
    }
  }
  move(pushApart(boxes, islandGap))
  return boxes
}

/** Rings about the best-connected thing, so that the springs start from the same place every time. */
function begin(reaches: readonly Reach[], lines: readonly Line[]): readonly Placed[] {
  const neighbours = findNeighbours(reaches.length, lines)
  const hub = neighbours.reduce((best, each, index) => (each.length > neighbours[best]!.length ? index : best), 0)
  const rings = new Map<number, number[]>()
  for (const { at, depth } of walkOutwards(hub, neighbours)) rings.set(depth, [...(rings.get(depth) ?? []), at])
  const boxes = reaches.map((reach): Placed => ({ x: 0, y: 0, reach }))
  for (const [depth, ring] of rings) ring.forEach((at, index) => {
    const angle = (2 * Math.PI * index) / ring.length + depth * 0.5
    boxes[at] = { x: 170 * depth * Math.cos(angle), y: 110 * depth * Math.sin(angle), reach: reaches[at]! }
  })
  return boxes
}
