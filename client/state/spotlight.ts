// What is selected → the things and links that stay bright while the rest steps back.
import type { Picture } from './picture.ts'
import type { Tie } from './partners.ts'
import type { Selection } from './selection.ts'

export interface Spotlight {
  readonly things: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  /** The one marked as by a highlighter, and whether its links say their words. */
  readonly centre: string | null
}

export interface AnswerParts { readonly entityIds: readonly string[]; readonly edgeIds: readonly string[] }

/** Null where nothing is selected, or where the selection is not in the picture: then nothing steps back. */
export function findSpotlight(picture: Picture, selection: Selection, answer: AnswerParts | null, ties: ReadonlyMap<string, Tie> = new Map()): Spotlight | null {
  if (selection.on === 'thing' && picture.things.has(selection.id)) {
    const things = new Set([selection.id])
    const links = new Set<string>()
    for (const link of picture.links.values()) {
      if (link.from.id !== selection.id && link.to.id !== selection.id) continue
      links.add(link.id)
      things.add(link.from.id).add(link.to.id)
    }
    return { things, links, centre: selection.id }
  }
  const link = selection.on === 'link' ? picture.links.get(selection.id) : undefined
  if (link) return { things: new Set([link.from.id, link.to.id]), links: new Set([link.id]), centre: link.id }
  if (selection.on === 'partners' && selection.pair && ties.has(selection.pair)) return { things: new Set(ties.get(selection.pair)!.bodies.map(({ id }) => id)), links: new Set([selection.pair]), centre: selection.pair }
  if ((selection.on === 'answer' || selection.on === 'paths') && answer && answer.entityIds.length > 0) return { things: new Set(answer.entityIds), links: new Set(answer.edgeIds), centre: null }
  return null
}
