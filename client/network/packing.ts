// Islands of the network as boxes and lines → how far to move each so that together they fill a screen of this shape without touching.
import type { Point, Reach } from './boxes.ts'

export interface Island {
  /** The boxes of its nodes, names included. */
  readonly boxes: readonly (Point & { readonly reach: Reach })[]
  readonly lines: readonly (readonly [Point, Point])[]
}

/** Side of a cell of the grid that islands are fitted into, in canvas units. */
const cell = 14
const margin = 11
const attempts = 4
/** Cells between two places that are tried: half as many tries a side, for a little room lost. */
const stride = 2

/** The move of each island, in the order given; the largest goes in the middle. `aspect` is the screen's width by its height. */
export function packIslands(islands: readonly Island[], aspect: number): readonly Point[] {
  const shapes = islands.map(rasterize)
  let best: Packed | undefined
  let asked = aspect
  for (let attempt = 0; attempt < attempts; attempt++) {
    const packed = packShapes(shapes, asked)
    if (!best || Math.max(packed.width, packed.height * aspect) < Math.max(best.width, best.height * aspect)) best = packed
    // Wide islands make the whole wider than asked: ask for as much less.
    asked *= (aspect * packed.height) / packed.width
  }
  return best?.moves ?? []
}

interface Packed { readonly moves: readonly Point[]; readonly width: number; readonly height: number }

function packShapes(shapes: readonly Shape[], aspect: number): Packed {
  const order = shapes.map((_, index) => index).sort((a, b) => shapes[b]!.cells.length - shapes[a]!.cells.length || a - b)
  const total = shapes.reduce((sum, shape) => sum + shape.cells.length, 0)
  const widest = Math.max(1, ...shapes.map((shape) => shape.span))
  const taken = new Set<number>()
  const spots = listSpots(Math.ceil(Math.sqrt(total * 2) + widest), aspect)
  const moves: Point[] = shapes.map(() => ({ x: 0, y: 0 }))
  let [left, right, top, bottom] = [0, 1, 0, 1]
  for (const index of order) {
    const shape = shapes[index]!
    const spot = spots.find(({ x, y }) => shape.cells.every((each) => !taken.has(keyOf(each.x + x, each.y + y)))) ?? { x: 0, y: 0 }
    for (const each of shape.cells) {
      taken.add(keyOf(each.x + spot.x, each.y + spot.y))
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

/** Cells about the middle, the nearest first, near meaning inside a rectangle of the screen's shape. */
function listSpots(reach: number, aspect: number): readonly Point[] {
  const spots: (Point & { far: number })[] = []
  const wide = stride * Math.ceil((reach / stride) * Math.max(1, Math.sqrt(aspect)))
  const high = stride * Math.ceil((reach / stride) * Math.max(1, Math.sqrt(1 / aspect)))
  for (let x = -wide; x <= wide; x += stride) for (let y = -high; y <= high; y += stride) spots.push({ x, y, far: Math.max(Math.abs(x), Math.abs(y) * aspect) + 0.3 * Math.hypot(x, y * aspect) })
  return spots.sort((a, b) => a.far - b.far)
}

interface Shape { readonly cells: readonly Point[]; readonly middle: Point; readonly span: number }

/** The cells an island covers, about its middle. */
function rasterize(island: Island): Shape {
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
