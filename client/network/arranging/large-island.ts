// An island of hundreds or thousands of things → places near their neighbours, no name on another, in a time that grows with its size.
import type { Placed, Point, Reach } from '../boxes.ts'
import { Occupied } from '../occupied.ts'
import { findPlace, pushApart } from '../spacing.ts'
import { findNeighbours, walkOutwards, type Line } from './islands.ts'

const rounds = 30
/** Room for each name and as much again beside it. */
const thin = 1.7
const gap = 12
/** From one ring of the tree to the next, and how far two ends of a line would like to stand. */
const ringWidth = 190
const wanted = 110

/** Branches of a tree about the hub, each with room for all its leaves, then lines drawn in and names pushed apart by turns; what still lies on something steps aside, the least connected first. */
export function spreadWide(reaches: readonly Reach[], lines: readonly Line[]): readonly Placed[] {
  const neighbours = findNeighbours(reaches.length, lines)
  let boxes = begin(reaches, neighbours)
  for (let round = 0; round < rounds; round++) boxes = rejoin(pushApart(rejoin(drawIn(boxes, lines, neighbours), reaches), gap, 1), reaches)
  boxes = rejoin(pushApart(widen(boxes), gap, 15), reaches)
  return stepAside(boxes, neighbours)
}

function stepAside(boxes: readonly Placed[], neighbours: readonly (readonly number[])[]): readonly Placed[] {
  const taken = new Occupied()
  const settled = [...boxes]
  const order = boxes.map((_, index) => index).sort((a, b) => neighbours[b]!.length - neighbours[a]!.length || a - b)
  for (const index of order) {
    const { x, y, reach } = boxes[index]!
    settled[index] = { ...findPlace({ x, y }, reach, taken, 0, gap), reach }
    taken.add(settled[index])
  }
  return settled
}

/** Where names lie too thick to be pushed apart, everything steps out from the middle. */
function widen(boxes: readonly Placed[]): readonly Placed[] {
  const [left, right] = [Math.min(...boxes.map(({ x, reach }) => x - reach.left)), Math.max(...boxes.map(({ x, reach }) => x + reach.right))]
  const [top, bottom] = [Math.min(...boxes.map(({ y, reach }) => y - reach.top)), Math.max(...boxes.map(({ y, reach }) => y + reach.bottom))]
  const area = boxes.reduce((sum, { reach }) => sum + (reach.left + reach.right + gap) * (reach.top + reach.bottom + gap), 0)
  const wider = Math.max(1, Math.sqrt((area * thin) / ((right - left) * (bottom - top))))
  return boxes.map(({ x, y, reach }) => ({ x: x * wider, y: y * wider, reach }))
}

const rejoin = (points: readonly Point[], reaches: readonly Reach[]): readonly Placed[] => points.map(({ x, y }, index) => ({ x, y, reach: reaches[index]! }))

function begin(reaches: readonly Reach[], neighbours: readonly (readonly number[])[]): readonly Placed[] {
  const hub = neighbours.reduce((best, each, index) => (each.length > neighbours[best]!.length ? index : best), 0)
  const walk = walkOutwards(hub, neighbours)
  const leaves = new Array<number>(reaches.length).fill(0)
  const hasBranch = new Set(walk.filter(({ depth }) => depth > 0).map(({ by }) => by))
  for (const { at, by, depth } of [...walk].reverse()) {
    if (!hasBranch.has(at)) leaves[at] = 1
    if (depth > 0) leaves[by]! += leaves[at]!
  }
  // Where each branch's share of the circle begins, moved on as its branches take theirs.
  const next = new Array<number>(reaches.length).fill(0)
  const whole = (2 * Math.PI) / Math.max(1, leaves[hub]!)
  const boxes = reaches.map((reach): Placed => ({ x: 0, y: 0, reach }))
  for (const { at, by, depth } of walk) {
    if (depth === 0) continue
    const share = leaves[at]! * whole
    const angle = next[by]! + share / 2
    next[at] = next[by]!
    next[by] = next[by]! + share
    const radius = ringWidth * depth * Math.max(1, Math.sqrt(leaves[hub]! / 40))
    boxes[at] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) * 0.7, reach: reaches[at]! }
  }
  return boxes
}

/** Both ends of every line a step towards each other, the less connected end the longer one. */
function drawIn(boxes: readonly Placed[], lines: readonly Line[], neighbours: readonly (readonly number[])[]): readonly Point[] {
  const now = boxes.map(({ x, y }) => ({ x, y }))
  for (const [from, to] of lines) {
    const [a, b] = [now[from]!, now[to]!]
    const [x, y] = [b.x - a.x, b.y - a.y]
    const length = Math.hypot(x, y)
    if (length <= wanted) continue
    const pull = (0.25 * (length - wanted)) / length
    const [one, other] = [neighbours[from]!.length, neighbours[to]!.length]
    const share = other / (one + other)
    a.x += x * pull * share
    a.y += y * pull * share
    b.x -= x * pull * (1 - share)
    b.y -= y * pull * (1 - share)
  }
  return now
}
