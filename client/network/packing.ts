// Islands of the network as boxes and lines → how far to move each so that together they fill a screen of this shape without touching.
import type { Point, Reach } from './boxes.ts'

export interface Island {
  /** The boxes of its nodes, names included. */
  readonly boxes: readonly (Point & { readonly reach: Reach })[]
  readonly lines: readonly (readonly [Point, Point])[]
}

/** Side of a cell of the grid that islands are fitted into, in canvas units; larger where there is much to fit, so that the work stays the same. */
const finest = 14
const mostCells = 24_000
const margin = 11
const attempts = 4
/** Cells between two places that are tried: half as many tries a side, for a little room lost. */
const stride = 2
/** With more islands than this the search for room begins near where the last one found it. */
const manyIslands = 60
const nearEnough = 400

/** The move of each island, in the order given; the largest goes in the middle. `aspect` is the screen's width by its height. */
export function packIslands(islands: readonly Island[], aspect: number): readonly Point[] {
  if (islands.length === 1) return [centre(islands[0]!)]
  const area = islands.reduce((sum, { boxes }) => boxes.reduce((all, { reach }) => all + (reach.left + reach.right + 2 * margin) * (reach.top + reach.bottom + 2 * margin), sum), 0)
  const cell = Math.max(finest, Math.sqrt(area / mostCells))
  const shapes = islands.map((island) => rasterize(island, cell))
  let best: Packed | undefined
  let asked = aspect
  for (let attempt = 0; attempt < (islands.length > manyIslands ? 2 : attempts); attempt++) {
    const packed = packShapes(shapes, asked, cell)
    if (!best || Math.max(packed.width, packed.height * aspect) < Math.max(best.width, best.height * aspect)) best = packed
    // Wide islands make the whole wider than asked: ask for as much less.
    asked = Math.max(aspect / 3, Math.min(aspect * 3, (asked * aspect * packed.height) / packed.width))
  }
  return best?.moves ?? []
}

function centre({ boxes }: Island): Point {
  const ends = (side: (box: Island['boxes'][number]) => number) => boxes.map(side)
  const [left, right] = [Math.min(...ends((box) => box.x - box.reach.left)), Math.max(...ends((box) => box.x + box.reach.right))]
  const [top, bottom] = [Math.min(...ends((box) => box.y - box.reach.top)), Math.max(...ends((box) => box.y + box.reach.bottom))]
  return { x: -(left + right) / 2, y: -(top + bottom) / 2 }
}

interface Packed { readonly moves: readonly Point[]; readonly width: number; readonly height: number }

function packShapes(shapes: readonly Shape[], aspect: number, cell: number): Packed {
  const order = shapes.map((_, index) => index).sort((a, b) => shapes[b]!.cells.length - shapes[a]!.cells.length || a - b)
  const total = shapes.reduce((sum, shape) => sum + shape.cells.length, 0)
  const widest = Math.max(1, ...shapes.map((shape) => shape.span))
  const spots = listSpots(Math.ceil(Math.sqrt(total) + widest * 0.6), aspect)
  const taken = new Uint8Array((2 * spots.wide + 2 * widest + 3) * (2 * spots.high + 2 * widest + 3))
  const across = 2 * spots.wide + 2 * widest + 3
  const middle = (spots.high + widest + 1) * across + spots.wide + widest + 1
  const moves: Point[] = shapes.map(() => ({ x: 0, y: 0 }))
  let [left, right, top, bottom] = [0, 1, 0, 1]
  // Where the last shape of at least this size found room: what is inside was full for it, and mostly is for its like.
  let begin = 0
  let size = Infinity
  for (const index of order) {
    const shape = shapes[index]!
    const offsets = shape.cells.map(({ x, y }) => y * across + x)
    const isFree = (at: number): boolean => {
      const here = middle + spots.y[at]! * across + spots.x[at]!
      for (const offset of offsets) if (taken[here + offset] === 1) return false
      return true
    }
    if (shape.cells.length < size * 0.8) [begin, size] = [0, shape.cells.length]
    let at = begin
    while (at < spots.x.length && !isFree(at)) at++
    if (shapes.length > manyIslands) begin = Math.max(begin, at - nearEnough)
    const spot = at < spots.x.length ? { x: spots.x[at]!, y: spots.y[at]! } : { x: 0, y: 0 }
    for (const offset of offsets) taken[middle + spot.y * across + spot.x + offset] = 1
    for (const each of shape.cells) {
      left = Math.min(left, each.x + spot.x)
      right = Math.max(right, each.x + spot.x)
      top = Math.min(top, each.y + spot.y)
      bottom = Math.max(bottom, each.y + spot.y)
    }
    moves[index] = { x: spot.x * cell - shape.middle.x, y: spot.y * cell - shape.middle.y }
  }
  return { moves, width: right - left, height: bottom - top }
}

const keyOf = (x: number, y: number) => (x + 32768) * 65536 + y + 32768

interface Spots { readonly x: readonly number[]; readonly y: readonly number[]; readonly wide: number; readonly high: number }

/** Cells about the middle, the nearest first, near meaning inside a rectangle of the screen's shape. */
function listSpots(reach: number, aspect: number): Spots {
  const wide = stride * Math.ceil((reach / stride) * Math.max(1, Math.sqrt(aspect)))
  const high = stride * Math.ceil((reach / stride) * Math.max(1, Math.sqrt(1 / aspect)))
  // Thrown into a bucket for each distance: sorting them would take longer than all the rest.
  const buckets: { x: number; y: number }[][] = []
  for (let x = -wide; x <= wide; x += stride) {
    for (let y = -high; y <= high; y += stride) {
      const far = Math.round(Math.max(Math.abs(x), Math.abs(y) * aspect) + 0.3 * Math.hypot(x, y * aspect))
      ;(buckets[far] ??= []).push({ x, y })
    }
  }
  const inOrder = buckets.flat()
  return { x: inOrder.map(({ x }) => x), y: inOrder.map(({ y }) => y), wide, high }
}

interface Shape { readonly cells: readonly Point[]; readonly middle: Point; readonly span: number }

/** The cells an island covers, about its middle. */
function rasterize(island: Island, cell: number): Shape {
  const left = Math.min(...island.boxes.map((box) => box.x - box.reach.left))
  const right = Math.max(...island.boxes.map((box) => box.x + box.reach.right))
  const top = Math.min(...island.boxes.map((box) => box.y - box.reach.top))
  const bottom = Math.max(...island.boxes.map((box) => box.y + box.reach.bottom))
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const cells = new Map<number, Point>()
  const cover = (x1: number, y1: number, x2: number, y2: number) => {
    for (let x = Math.floor((x1 - middle.x - margin) / cell); x <= Math.floor((x2 - middle.x + margin) / cell); x++) {
      for (let y = Math.floor((y1 - middle.y - margin) / cell); y <= Math.floor((y2 - middle.y + margin) / cell); y++) cells.set(keyOf(x, y), { x, y })
    }
  }
  for (const { x, y, reach } of island.boxes) cover(x - reach.left, y - reach.top, x + reach.right, y + reach.bottom)
  for (const [from, to] of island.lines) {
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / cell)
    for (let step = 0; step <= steps; step++) {
      const x = from.x + ((to.x - from.x) * step) / Math.max(1, steps)
      const y = from.y + ((to.y - from.y) * step) / Math.max(1, steps)
      cover(x, y, x, y)
    }
  }
  return { cells: [...cells.values()], middle, span: Math.ceil(Math.max(right - left, bottom - top) / cell) }
}
