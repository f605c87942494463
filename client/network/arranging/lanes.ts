// Things that want to stand at some x → lanes on top of each other, each thing as near to where it wants to be as there is room.
import type { Point } from '../../state/layout.ts'
import type { Reach } from '../boxes.ts'

export interface Wish { readonly index: number; readonly x: number; readonly reach: Reach; readonly weight: number }

const gap = 22
const laneGap = 26
/** So far aside is better than a lane farther off. */
const mostAside = 260

/** The first lane lies at `from`, the next ones `towards` 1 (down) or -1 (up). The weightiest choose first. */
export function fillLanes(wishes: readonly Wish[], from: number, towards: 1 | -1): ReadonlyMap<number, Point> {
  const lanes: { readonly wish: Wish; readonly x: number }[][] = []
  const inOrder = [...wishes].sort((a, b) => b.weight - a.weight || a.x - b.x || a.index - b.index)
  for (const wish of inOrder) {
    let at = 0
    let x: number | null = null
    for (; x === null; at++) {
      const lane = (lanes[at] ??= [])
      x = freeSpot(wish, lane)
      if (x !== null) lane.push({ wish, x })
    }
  }
  const places = new Map<number, Point>()
  let edge = from
  for (const lane of lanes) {
    const up = Math.max(...lane.map(({ wish }) => wish.reach.top))
    const down = Math.max(...lane.map(({ wish }) => wish.reach.bottom))
    const y = towards > 0 ? edge + up : edge - down
    for (const { wish, x } of lane) places.set(wish.index, { x, y })
    edge = towards > 0 ? y + down + laneGap : y - up - laneGap
  }
  return places
}

/** The x nearest to what is wanted where it lies beside all others of the lane; null where that is too far off. */
function freeSpot(wish: Wish, lane: readonly { readonly wish: Wish; readonly x: number }[]): number | null {
  const fits = (x: number) => lane.every((other) => x + wish.reach.right + gap <= other.x - other.wish.reach.left || x - wish.reach.left - gap >= other.x + other.wish.reach.right)
  const beside = lane.flatMap((other) => [other.x - other.wish.reach.left - gap - wish.reach.right, other.x + other.wish.reach.right + gap + wish.reach.left])
  const near = [wish.x, ...beside].filter((x) => Math.abs(x - wish.x) <= mostAside && fits(x))
  return near.length === 0 ? null : near.reduce((best, x) => (Math.abs(x - wish.x) < Math.abs(best - wish.x) ? x : best))
}
