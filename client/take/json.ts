// What is drawn, how filtered and where → a JSON document of it.
import type { View } from '../state/view.ts'
import type { VisiblePart } from '../state/visible-part.ts'

export function writeJson(part: VisiblePart, view: Pick<View, 'filters' | 'places'>): string {
  const nodes = part.things.map((thing) => {
    const place = view.places.get(thing.id)
    return { ...thing, ...('honours' in thing && { honours: thing.honours.map(({ to }) => to) }), ...(place && { place: { x: Math.round(place.x), y: Math.round(place.y) } }) }
  })
  const edges = part.links.map(({ from, to, ...link }) => ({ ...link, from: from.id, to: to.id }))
  return `${JSON.stringify({ nodes, edges, filters: view.filters }, null, 2)}\n`
}
