// Boxes as they are put down → which of them lie near another: buckets of a grid, so that nobody asks all of them.
import { overlapOf, type Placed } from './boxes.ts'

const side = 160

/** Calls back with the key of every bucket that a box, with a margin, reaches into. */
function eachBucket({ x, y, reach }: Placed, margin: number, visit: (key: number) => void): void {
  const [left, right] = [Math.floor((x - reach.left - margin) / side), Math.floor((x + reach.right + margin) / side)]
  const [top, bottom] = [Math.floor((y - reach.top - margin) / side), Math.floor((y + reach.bottom + margin) / side)]
  for (let column = left; column <= right; column++) for (let row = top; row <= bottom; row++) visit(column * 1_000_003 + row)
}

export class Occupied {
  readonly #buckets = new Map<number, Placed[]>()

  constructor(boxes: Iterable<Placed> = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Placed): void {
    eachBucket(box, 0, (key) => {
      const there = this.#buckets.get(key)
      if (there) there.push(box)
      else this.#buckets.set(key, [box])
    })
  }

  /** Whether a box would lie on one that is there, or nearer to it than `gap`. */
  hits(box: Placed, gap: number): boolean {
    let found = false
    eachBucket(box, gap, (key) => {
      if (!found) found = this.#buckets.get(key)?.some((other) => overlapOf(box, other, gap) !== null) ?? false
    })
    return found
  }
}
