// What the server sent → what is in the picture, and the pure steps that change it.
import type { LinkFragment, ThingFragment } from '../graph/documents.ts'

export type Thing = ThingFragment
export type Link = LinkFragment

export interface Picture {
  readonly things: ReadonlyMap<string, Thing>
  readonly links: ReadonlyMap<string, Link>
  /** How many things the server left out of the first picture. */
  readonly omitted: number
}

export const emptyPicture: Picture = { things: new Map(), links: new Map(), omitted: 0 }

export interface Piece { readonly nodes: readonly Thing[]; readonly edges: readonly Link[] }

/** The picture with a piece of the graph added; a link without both its ends in the picture is left out. */
export function addPiece(picture: Picture, piece: Piece): Picture {
  const things = new Map(picture.things)
  for (const thing of piece.nodes) things.set(thing.id, thing)
  const links = new Map(picture.links)
  for (const link of piece.edges) if (things.has(link.from.id) && things.has(link.to.id)) links.set(link.id, link)
  return { ...picture, things, links }
}

/** The picture of one thing and what is linked to it in this picture. */
export function keepAround(picture: Picture, id: string): Picture {
  const links = new Map([...picture.links].filter(([, link]) => link.from.id === id || link.to.id === id))
  const kept = new Set([id, ...[...links.values()].flatMap((link) => [link.from.id, link.to.id])])
  return { ...picture, things: new Map([...picture.things].filter(([each]) => kept.has(each))), links: new Map([...picture.links].filter(([, link]) => kept.has(link.from.id) && kept.has(link.to.id))) }
}

/** The picture without one thing and the links at it. */
export function removeThing(picture: Picture, id: string): Picture {
  const things = new Map(picture.things)
  things.delete(id)
  const links = new Map([...picture.links].filter(([, link]) => link.from.id !== id && link.to.id !== id))
  return { ...picture, things, links }
}

/** The picture with the best-connected things alone, so many of them. */
export function keepBest(picture: Picture, most: number): Picture {
  const degrees = new Map<string, number>()
  for (const { from, to } of picture.links.values()) for (const { id } of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const best = [...picture.things.values()].sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0)).slice(0, most)
  const left = picture.things.size - best.length
  return addPiece({ ...emptyPicture, omitted: picture.omitted + left }, { nodes: best, edges: [...picture.links.values()] })
}
