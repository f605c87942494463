// Elements wanted → the canvas changed to them: what stays keeps its place, what is new finds one.
import type { Core, ElementDefinition } from 'cytoscape'
import { arrangeAll, placeNew } from './arrangement.ts'
import type { Elements } from './elements.ts'

/** Where each node stood when it was last drawn, so that what is hidden comes back to its place. */
const remembered = new WeakMap<Core, Map<string, { x: number; y: number }>>()

/** Says whether the picture was laid out `anew` (nothing of it was there before) or only `changed`. */
export function showElements(cy: Core, elements: Elements, aspect: number): 'anew' | 'changed' {
  const places = remembered.get(cy) ?? new Map<string, { x: number; y: number }>()
  remembered.set(cy, places)
  cy.nodes().forEach((node) => void places.set(node.id(), { ...node.position() }))
  const wanted = new Set([...elements.nodes, ...elements.edges].map((each) => each.id))
  const stays = elements.nodes.some((node) => cy.getElementById(node.id).nonempty())
  const news: ElementDefinition[] = []
  cy.batch(() => {
    cy.elements().filter((each) => !wanted.has(each.id())).remove()
    for (const [group, list] of [['nodes', elements.nodes], ['edges', elements.edges]] as const) {
      for (const data of list) {
        const there = cy.getElementById(data.id)
        if (there.nonempty()) there.data({ ...data })
        else news.push({ group, data: { ...data } })
      }
    }
  })
  const added = cy.add(news).nodes()
  const known = added.filter((node) => places.has(node.id()))
  if (!stays && known.length < added.length) {
    places.clear()
    arrangeAll(cy, aspect)
    return 'anew'
  }
  known.positions((node) => places.get(node.id())!)
  placeNew(cy, added.difference(known).nodes())
  return 'changed'
}
