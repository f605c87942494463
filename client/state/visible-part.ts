// The picture and what is hidden in the legend or one by one → what is drawn, and how many of each kind there are.
import type { EntityKind } from '../graph/documents.ts'
import type { Link, Picture, Thing } from './picture.ts'

/** The kinds that the canvas draws, in the legend's order; the others are facets or evidence. */
export const DRAWN_KINDS = ['UnionBody', 'Organization', 'Initiative', 'Person', 'Venue', 'Honour'] as const satisfies readonly EntityKind[]
export type DrawnKind = (typeof DRAWN_KINDS)[number]

export const isDrawn = (kind: EntityKind): kind is DrawnKind => (DRAWN_KINDS as readonly EntityKind[]).includes(kind)

/** Unions and all other bodies: who can run something. */
export const isBody = ({ kind }: { readonly kind: EntityKind }): boolean => kind === 'UnionBody' || kind === 'Organization'

export interface VisiblePart {
  readonly things: readonly Thing[]
  readonly links: readonly Link[]
  /** Links to posts that no page has told of since the day asked for: they are drawn paler. */
  readonly past?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** The things that are not hidden, nor their kinds, and the links among them. */
export function findVisiblePart(picture: Picture, hidden: ReadonlySet<EntityKind>, aside: ReadonlySet<string> = NONE): VisiblePart {
  const shown = (id: string) => {
    const thing = picture.things.get(id)
    return thing !== undefined && isDrawn(thing.kind) && !hidden.has(thing.kind) && !aside.has(id)
  }
  return {
    things: [...picture.things.values()].filter((thing) => shown(thing.id)),
    links: [...picture.links.values()].filter((link) => shown(link.from.id) && shown(link.to.id)),
  }
}

/** How many things of each kind are in the picture, hidden or not. */
export const countKinds = (picture: Picture): ReadonlyMap<EntityKind, number> => countThings(picture.things.values())

export function countThings(things: Iterable<Thing>): ReadonlyMap<EntityKind, number> {
  const counts = new Map<EntityKind, number>()
  for (const thing of things) counts.set(thing.kind, (counts.get(thing.kind) ?? 0) + 1)
  return counts
}
