// Islands of the network as sizes → where each goes, the largest in the middle, so that together they fill a screen of this shape.
import type { Point } from './boxes.ts'

export interface Size { readonly width: number; readonly height: number }
interface Island extends Size { readonly x: number; readonly y: number }

const gap = 34
/** Beyond this many the rest stands in rows beneath: the search for a place grows with the cube. */
const most = 120

/** The centre of each island, in the order given. `aspect` is the screen's width by its height. */
export function packIslands(sizes: readonly Size[], aspect: number): readonly Point[] {
  const order = sizes.map((_, index) => index).sort((a, b) => areaOf(sizes[b]!) - areaOf(sizes[a]!) || a - b)
  const placed: Island[] = []
  const centres: Point[] = sizes.map(() => ({ x: 0, y: 0 }))
  for (const index of order.slice(0, most)) {
    const size = sizes[index]!
    const at = placed.length === 0 ? { x: 0, y: 0 } : findNearest(size, placed, aspect)
    placed.push({ ...size, ...at })
    centres[index] = at
  }
  layRows(order.slice(most), sizes, placed, centres)
  return centres
}

const areaOf = (size: Size) => size.width * size.height

function findNearest(size: Size, placed: readonly Island[], aspect: number): Point {
  let best: Point = { x: 0, y: 0 }
  let least = Infinity
  for (const at of candidates(size, placed)) {
    const cost = Math.max(Math.abs(at.x) + size.width / 2, (Math.abs(at.y) + size.height / 2) * aspect) + 0.15 * Math.hypot(at.x, at.y * aspect)
    if (cost < least && !placed.some((other) => clash(at, size, other))) {
      best = at
      least = cost
    }
  }
  return best
}

/** Beside, above and below every island: flush with either of its edges, or centred on it. */
function* candidates(size: Size, placed: readonly Island[]): Generator<Point> {
  for (const one of placed) {
    const dx = (one.width + size.width) / 2 + gap
    const dy = (one.height + size.height) / 2 + gap
    const slipX = (one.width - size.width) / 2
    const slipY = (one.height - size.height) / 2
    for (const side of [-1, 1]) {
      for (const slip of [-1, 0, 1]) {
        yield { x: one.x + side * dx, y: one.y + slip * slipY }
        yield { x: one.x + slip * slipX, y: one.y + side * dy }
      }
    }
  }
}

const clash = (at: Point, size: Size, other: Island) =>
  Math.abs(at.x - other.x) < (size.width + other.width) / 2 + gap - 0.01 && Math.abs(at.y - other.y) < (size.height + other.height) / 2 + gap - 0.01

function layRows(rest: readonly number[], sizes: readonly Size[], placed: readonly Island[], centres: Point[]): void {
  const left = Math.min(0, ...placed.map((one) => one.x - one.width / 2))
  const right = Math.max(0, ...placed.map((one) => one.x + one.width / 2))
  let x = left
  let y = Math.max(0, ...placed.map((one) => one.y + one.height / 2)) + gap
  let tallest = 0
  for (const index of rest) {
    const size = sizes[index]!
    if (x > left && x + size.width > right) {
      x = left
      y += tallest + gap
      tallest = 0
    }
    centres[index] = { x: x + size.width / 2, y: y + size.height / 2 }
    x += size.width + gap
    tallest = Math.max(tallest, size.height)
  }
}
