// The spotlight → classes on the canvas's elements: lit, centre, told, aside.
import type { Core } from 'cytoscape'
import type { Spotlight } from '../state/spotlight.ts'

const classes = 'lit centre told aside'

/** What is folded away is lit in what stands for it. Where nothing of it is drawn, nothing steps back. */
export function showSpotlight(cy: Core, spotlight: Spotlight | null, standIns: ReadonlyMap<string, string>): void {
  const drawn = (ids: Iterable<string>): ReadonlySet<string> => new Set([...ids].map((id) => standIns.get(id) ?? id))
  cy.batch(() => {
    cy.elements().removeClass(classes)
    if (!spotlight) return
    const [things, links] = [drawn(spotlight.things), drawn(spotlight.links)]
    if (![...things].some((id) => cy.getElementById(id).nonempty())) return
    cy.nodes().forEach((node) => void node.addClass(things.has(node.id()) ? 'lit' : 'aside'))
    cy.edges().forEach((edge) => void edge.addClass(links.has(edge.id()) ? 'lit told' : 'aside'))
    if (spotlight.centre) cy.getElementById(standIns.get(spotlight.centre) ?? spotlight.centre).addClass('centre')
  })
}
