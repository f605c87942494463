// What is drawn → its communities with a number, a size and the name of the best-connected thing in each, for those large enough to be told apart.
import { findCommunities } from './communities.ts'
import type { Thing } from './picture.ts'
import type { VisiblePart } from './visible-part.ts'

export interface Community { readonly number: number; readonly hub: Thing; readonly size: number }
export interface Colouring { readonly communities: readonly Community[]; /** The number of each thing's community; small ones have none. */ readonly numbers: ReadonlyMap<string, number> }

/** As many as there are colours that nobody confuses. */
export const MOST_COMMUNITIES = 8
const leastSize = 3

export function findColouring({ things, links }: VisiblePart): Colouring {
  const at = new Map(things.map(({ id }, index) => [id, index]))
  const degrees = new Array<number>(things.length).fill(0)
  const lines = links.map(({ from, to }) => [at.get(from.id)!, at.get(to.id)!] as const)
  for (const ends of lines) for (const end of ends) degrees[end]! += 1
  const members = new Map<number, number[]>()
  findCommunities(things.length, lines).forEach((community, index) => members.set(community, [...(members.get(community) ?? []), index]))
  const large = [...members].filter(([community, list]) => community < MOST_COMMUNITIES && list.length >= leastSize).sort(([a], [b]) => a - b)
  return {
    communities: large.map(([number, list]) => ({ number, size: list.length, hub: things[list.reduce((best, index) => (degrees[index]! > degrees[best]! ? index : best))]! })),
    numbers: new Map(large.flatMap(([number, list]) => list.map((index): [string, number] => [things[index]!.id, number]))),
  }
}
