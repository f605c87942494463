// A thing whose name stands beneath it and where its lines lead → whether the name had better stand above.
import type { Placed, Point, Reach } from './boxes.ts'

/** The room of a name that stands on the other side. */
export const turnOver = (reach: Reach): Reach => ({ ...reach, top: reach.bottom, bottom: reach.top })

/** Whether more lines run through the room beneath the shape than through as much above it. Nothing is gained by turning a name that stands in its shape. */
export function isBetterAbove({ x, y, reach }: Placed, ends: readonly Point[]): boolean {
  if (reach.bottom <= reach.top) return false
  const half = (reach.left + reach.right) / 2
  const depth = (reach.top + reach.bottom) / 2
  const through = ends.filter((end) => Math.abs(end.x - x) * depth < half * Math.abs(end.y - y))
  return through.filter((end) => end.y > y).length * 2 > through.length
}

/** Turns the name of each thing whose lines ask for it. The shape goes to the other end of the same room, so that nothing comes to lie on anything. Lines name their ends by index. */
export function turnNames(boxes: readonly Placed[], lines: readonly (readonly [number, number])[]): readonly Placed[] {
  const ends: Point[][] = boxes.map(() => [])
  for (const [from, to] of lines) {
    ends[from]!.push(boxes[to]!)
    ends[to]!.push(boxes[from]!)
  }
  return boxes.map((box, index) => (isBetterAbove(box, ends[index]!) ? { x: box.x, y: box.y + box.reach.bottom - box.reach.top, reach: turnOver(box.reach) } : box))
}
