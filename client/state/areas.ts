// Codes of GB/T 2260 → which lies in which, and the areas that a thing belongs to.
import type { Picture, Thing } from './picture.ts'

/** 110000 → 11, 130100 → 1301, 110115 as it is: what begins so lies inside. */
const stem = (code: string): string => code.replace(/^(..)0000$/, '$1').replace(/^(....)00$/, '$1')

export const liesIn = (code: string, area: string): boolean => code.startsWith(stem(area))

/** The code and those it lies in, the widest first: 110115 → 110000, 110100, 110115. */
export const chainOf = (code: string): readonly string[] => [...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])]

/** By thing whose own area no page says: the areas of those it is joined to. */
export type AreasAround = ReadonlyMap<string, ReadonlySet<string>>

/** An initiative counts for the areas of those that ran it and of where it was; a body that no area is known of, for those of its initiatives. */
export function findAreasAround(picture: Picture): AreasAround {
  const around = new Map<string, Set<string>>()
  const add = (id: string, codes: Iterable<string>): void => void around.set(id, new Set([...(around.get(id) ?? []), ...codes]))
  const joins = [...picture.links.values()].flatMap(({ type, from, to }) => (type === 'ORGANIZED' ? [{ initiative: to.id, other: from.id }] : type === 'HOSTED_AT' ? [{ initiative: from.id, other: to.id }] : []))
  const areaOf = (id: string): readonly string[] => { const area = picture.things.get(id)?.area; return area ? [area] : [] }
  for (const { initiative, other } of joins) add(initiative, areaOf(other))
  for (const { initiative, other } of joins) if (areaOf(other).length === 0) add(other, areaOf(initiative).length > 0 ? areaOf(initiative) : (around.get(initiative) ?? []))
  return around
}

/** Its own area, else those around it. */
export const areasOf = (thing: Thing, around: AreasAround): readonly string[] => (thing.area ? [thing.area] : [...(around.get(thing.id) ?? [])])
