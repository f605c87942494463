// What is visible → the bodies that ran initiatives together, joined by one line a pair.
import type { Link, Thing } from './picture.ts'
import { isBody, type VisiblePart } from './visible-part.ts'

/** Two bodies and what both of them ran. */
export interface Tie { readonly id: string; readonly bodies: readonly [Thing, Thing]; readonly initiatives: readonly Thing[] }

export const tieId = (a: string, b: string): string => `tie:${[a, b].sort().join('|')}`

/** The most initiatives first, then in the order of the picture. */
export function findTies({ things, links }: VisiblePart): readonly Tie[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const runners = new Map<string, Map<string, Thing>>()
  for (const { type, from, to } of links) {
    const body = byId.get(from.id)
    if (type !== 'ORGANIZED' || !body || !isBody(body)) continue
    runners.set(to.id, (runners.get(to.id) ?? new Map()).set(body.id, body))
  }
  const ties = new Map<string, Tie & { readonly initiatives: Thing[] }>()
  for (const [initiative, bodies] of runners) {
    const list = [...bodies.values()]
    list.forEach((one, at) => list.slice(at + 1).forEach((other) => {
      const id = tieId(one.id, other.id)
      const tie = ties.get(id) ?? { id, bodies: [one, other] as const, initiatives: [] }
      tie.initiatives.push(byId.get(initiative)!)
      ties.set(id, tie)
    }))
  }
  return [...ties.values()].sort((a, b) => b.initiatives.length - a.initiatives.length)
}

export function drawPartners(part: VisiblePart): VisiblePart & { readonly ties: ReadonlyMap<string, Tie> } {
  const ties = new Map(findTies(part).map((tie) => [tie.id, tie]))
  const joined = new Set([...ties.values()].flatMap(({ bodies }) => bodies.map(({ id }) => id)))
  const links = [...ties.values()].map(({ id, bodies: [one, other], initiatives }): Link => ({ id, type: 'ORGANIZED', from: { id: one.id }, to: { id: other.id }, roles: [], titles: [], claimCount: 0, articleCount: initiatives.length, first: null, last: null, stated: true }))
  return { things: part.things.filter(({ id }) => joined.has(id)), links, ties }
}
