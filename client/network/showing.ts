// Elements wanted and where they stand → the canvas changed to them, and those that are still missing.
import type { Core, ElementDefinition } from 'cytoscape'
import type { View } from '../state/view.ts'
import { turnOver } from './name-side.ts'
import type { EdgeData, Elements, NodeData } from './elements.ts'

type Data = Readonly<Record<string, unknown>>

/** Telling an element what it knows would style it anew. */
const isSame = (before: Data, now: Data): boolean => Object.keys(now).every((key) => before[key] === now[key] || key === 'reach')

/** What is no longer wanted goes, what is there is told what is new about it and stands in its place; what is missing is given back, nodes before lines. */
export function showElements(cy: Core, elements: Elements, places: View['places']): readonly ElementDefinition[] {
  const wanted = new Set([...elements.nodes, ...elements.edges].map((each) => each.id))
  const news: ElementDefinition[] = []
  const show = (data: NodeData | EdgeData, element: ElementDefinition): void => {
    const there = cy.getElementById(data.id)
    if (there.empty()) {
      news.push(element)
      return
    }
    if (!isSame(there.data() as Data, data as unknown as Data)) there.data(element.data)
    if (element.position) there.position(element.position)
  }
  cy.batch(() => {
    cy.elements().filter((each) => !wanted.has(each.id())).remove()
    for (const data of elements.nodes) {
      const { x, y, above = false } = places.get(data.id)!
      const placed = { ...data, above, reach: above ? turnOver(data.reach) : data.reach }
      show(placed, { group: 'nodes', data: placed, position: { x, y } })
    }
    for (const data of elements.edges) show(data, { group: 'edges', data: { ...data } })
  })
  return news
}
