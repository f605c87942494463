// Two boxes with a centre → how far they lie in each other.
import type { Point } from '../state/layout.ts'

export type { Point }
/** How far a box reaches to each side of its point. */
export interface Reach { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
export interface Placed extends Point { readonly reach: Reach }

const gap = 10

/** How far two boxes lie in each other, with a gap between them wanted; null where they do not. */
export function overlapOf(a: Placed, b: Placed, wanted = gap): Point | null {
  const x = Math.min(a.x + a.reach.right, b.x + b.reach.right) - Math.max(a.x - a.reach.left, b.x - b.reach.left) + wanted
  const y = Math.min(a.y + a.reach.bottom, b.y + b.reach.bottom) - Math.max(a.y - a.reach.top, b.y - b.reach.top) + wanted
  return x > 0 && y > 0 ? { x, y } : null
}
