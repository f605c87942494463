// Boxes and the lines between some of them → boxes moved off the lines that are not theirs.
import type { Placed, Point } from './boxes.ts'

const air = 6

/** One round: every box that a line of two others runs through steps aside, at a right angle to it. Lines name their ends by index. */
export function stepOffLines(boxes: readonly Placed[], lines: readonly (readonly [number, number])[]): readonly Point[] {
  return boxes.map((box, index) => {
    const middle = { x: box.x + (box.reach.right - box.reach.left) / 2, y: box.y + (box.reach.bottom - box.reach.top) / 2 }
    const wide = (box.reach.left + box.reach.right) / 2
    const high = (box.reach.top + box.reach.bottom) / 2
    let { x, y } = box
    for (const [one, other] of lines) {
      if (one === index || other === index) continue
      const from = boxes[one]!
      const to = boxes[other]!
      const length = Math.hypot(to.x - from.x, to.y - from.y)
      if (length === 0) continue
      const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
      const run = (middle.x - from.x) * along.x + (middle.y - from.y) * along.y
      if (run < 0 || run > length) continue
      const away = (middle.y - from.y) * along.x - (middle.x - from.x) * along.y
      const lacking = Math.abs(along.y) * wide + Math.abs(along.x) * high + air - Math.abs(away)
      if (lacking <= 0) continue
      const side = away < 0 ? -1 : 1
      x -= side * along.y * lacking
      y += side * along.x * lacking
    }
    return { x, y }
  })
}
