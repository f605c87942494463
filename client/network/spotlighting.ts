// The spotlight → classes on the canvas's elements: lit, centre, told, aside.
import type { Core } from 'cytoscape'
import type { Spotlight } from '../state/spotlight.ts'

const classes = 'lit centre told aside'

export function showSpotlight(cy: Core, spotlight: Spotlight | null): void {
  cy.batch(() => {
    cy.elements().removeClass(classes)
    if (!spotlight) return
    cy.nodes().forEach((node) => void node.addClass(spotlight.things.has(node.id()) ? 'lit' : 'aside'))
    cy.edges().forEach((edge) => void edge.addClass(spotlight.links.has(edge.id()) ? 'lit told' : 'aside'))
    if (spotlight.centre) cy.getElementById(spotlight.centre).addClass('centre')
  })
}
