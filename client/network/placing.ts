// The places that are known → every node on the canvas in its place; those that have none yet get one.
import type { Core } from 'cytoscape'
import { settle } from '../state/changing.ts'
import type { Point, View } from '../state/view.ts'
import { arrangeAll, placeNew } from './arrangement.ts'

/** Says whether the picture was laid out `anew` (nothing of it had a place) or what is known kept its place. */
export function placeElements(cy: Core, places: View['places'], aspect: number): 'anew' | 'kept' {
  const nodes = cy.nodes()
  const known = nodes.filter((node) => places.has(node.id()))
  known.positions((node) => ({ ...places.get(node.id())! }))
  const isAnew = known.empty() && nodes.nonempty()
  if (isAnew) arrangeAll(cy, aspect)
  else placeNew(cy, nodes.difference(known).nodes())
  settle(new Map(nodes.map((node): [string, Point] => [node.id(), { ...node.position() }])))
  return isAnew ? 'anew' : 'kept'
}
