// Elements wanted → the canvas changed to them.
import type { Core, ElementDefinition } from 'cytoscape'
import type { Elements } from './elements.ts'

/** What is no longer wanted goes, what is there is told what is new about it, what is missing comes; nothing is placed here. */
export function showElements(cy: Core, elements: Elements): void {
  const wanted = new Set([...elements.nodes, ...elements.edges].map((each) => each.id))
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
  cy.add(news)
}
