// Boxes and islands in, places out: nothing lies on anything, and what is near stays near.
import { describe, expect, test } from 'vitest'
import { overlapOf, type Placed } from '../../client/network/boxes.ts'
import { Occupied } from '../../client/network/occupied.ts'
import { findPlace, pushApart } from '../../client/network/spacing.ts'
import { stepOffLines } from '../../client/network/clearing.ts'
import { fitsFree, viewFrame } from '../../client/network/camera.ts'
import { packIslands } from '../../client/network/packing.ts'

const reach = { left: 50, right: 50, top: 15, bottom: 25 }
const pile = (count: number): Placed[] => Array.from({ length: count }, (_, index) => ({ x: (index * 37) % 120, y: (index * 53) % 90, reach }))

const overlaps = (boxes: readonly Placed[]) => boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlapOf(a, b, 0)))

test('a pile of boxes is pushed apart until none overlap', () => {
  const before = pile(40)
  expect(overlaps(before).length).toBeGreaterThan(100)
  expect(overlaps(pushApart(before).map((place) => ({ ...place, reach })))).toEqual([])
})

test('boxes at one and the same point come apart too', () => {
  expect(overlaps(pushApart([{ x: 0, y: 0, reach }, { x: 0, y: 0, reach }, { x: 0, y: 0, reach }]).map((place) => ({ ...place, reach })))).toEqual([])
})

test('a box steps off a line of two others, and the ends of the line stay', () => {
  const boxes: Placed[] = [{ x: -300, y: 0, reach }, { x: 300, y: 0, reach }, { x: 10, y: 4, reach }]
  const moved = stepOffLines(boxes, [[0, 1]])
  expect(moved.slice(0, 2)).toEqual([{ x: -300, y: 0 }, { x: 300, y: 0 }])
  expect(moved[2]!.y - reach.top).toBeGreaterThan(0)
})

test('a new box finds a place near its neighbour, on nothing', () => {
  const taken: Placed[] = [{ x: 0, y: 0, reach }]
  for (let count = 0; count < 30; count++) {
    const place = findPlace({ x: 0, y: 0 }, reach, new Occupied(taken))
    expect(taken.some((other) => overlapOf({ ...place, reach }, other, 0))).toBe(false)
    taken.push({ ...place, reach })
  }
  expect(Math.max(...taken.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(900)
})

describe('islands', () => {
  const island = (nodes: number) => {
    const boxes = Array.from({ length: nodes }, (_, index) => ({ x: 130 * Math.cos(index), y: 90 * Math.sin(index), reach }))
    return { boxes, lines: boxes.slice(1).map((box) => [boxes[0]!, box] as const) }
  }
  const islands = [12, 3, 2, 2, 7, 5, 2, 1, 4, 2, 2, 9].map(island)

  test('none lies on another, and the same islands are packed the same way', () => {
    const moves = packIslands(islands, 1.6)
    const moved = islands.map((each, index) => each.boxes.map((box) => ({ ...box, x: box.x + moves[index]!.x, y: box.y + moves[index]!.y })))
    moved.forEach((boxes, index) => moved.slice(index + 1).forEach((others) => boxes.forEach((a) => others.forEach((b) => expect(overlapOf(a, b, 0)).toBeNull()))))
    expect(packIslands(islands, 1.6)).toEqual(moves)
  })

  test('a wide screen is filled in width, a tall one in height', () => {
    const shapeOf = (aspect: number) => {
      const moves = packIslands(islands, aspect)
      const span = (axis: 'x' | 'y') => Math.max(...moves.map((move) => move[axis])) - Math.min(...moves.map((move) => move[axis]))
      return span('x') / span('y')
    }
    expect(shapeOf(2)).toBeGreaterThan(1.2)
    expect(shapeOf(0.5)).toBeLessThan(0.9)
  })
})

test('the view centres a frame in the part of the screen that nothing covers', () => {
  const { zoom, pan } = viewFrame({ x1: -100, y1: -50, w: 200, h: 100 }, { width: 1000, height: 600 }, { left: 200, right: 400, top: 0, bottom: 0 }, 5, 0.1)
  expect(zoom).toBe(2)
  expect(pan).toEqual({ x: 400, y: 300 })
})

test('a frame that would have to shrink below the limit does not fit beside what covers the screen', () => {
  const screen = { width: 390, height: 740 }, covered = { left: 12, right: 12, top: 14, bottom: 370 }
  expect(fitsFree({ w: 600, h: 200 }, screen, covered, 0.45)).toBe(true)
  expect(fitsFree({ w: 600, h: 900 }, screen, covered, 0.45)).toBe(false)
})
