// What is visible, filters aside → the values that can be chosen, each with how many have it.
import { areasOf, chainOf, findAreasAround } from './areas.ts'
import { ANY, UNKNOWN, type Facet } from './filters.ts'
import type { Picture } from './picture.ts'
import type { VisiblePart } from './visible-part.ts'

export type Choices = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/** Things or links by value; an area counts all that lies inside. A value that nothing has is not there. */
export function countChoices(part: VisiblePart, picture: Picture): Choices {
  const counts = { relations: new Map<string, number>(), roles: new Map<string, number>(), topics: new Map<string, number>(), areas: new Map<string, number>(), levels: new Map<string, number>(), honours: new Map<string, number>() }
  const add = (facet: Facet, values: readonly string[], none?: string): void => {
    for (const value of values.length === 0 && none ? [none] : values) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  for (const link of part.links) {
    add('relations', [link.type])
    add('roles', link.roles)
  }
  const around = findAreasAround(picture)
  for (const thing of part.things) {
    if ('topics' in thing) add('topics', thing.topics, UNKNOWN)
    if ('level' in thing) add('levels', thing.level ? [thing.level] : [], UNKNOWN)
    if ('honours' in thing && thing.honours.length > 0) add('honours', [ANY, ...new Set(thing.honours.map(({ to }) => to.id))])
    if (thing.kind !== 'Person' && thing.kind !== 'Honour') add('areas', [...new Set(areasOf(thing, around).flatMap(chainOf))], UNKNOWN)
  }
  // Where nothing has a value, there is nothing to choose.
  for (const facet of ['topics', 'areas', 'levels'] as const) if (counts[facet].size === 1 && counts[facet].has(UNKNOWN)) counts[facet].clear()
  return counts
}

/** The names of the honours that people in the picture hold, by id. */
export const nameHonours = (picture: Picture): ReadonlyMap<string, string> =>
  new Map([...picture.things.values()].flatMap((thing) => ('honours' in thing ? thing.honours.map(({ to }): [string, string] => [to.id, to.name]) : [])))
