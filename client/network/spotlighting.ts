// The spotlight → classes on the canvas's elements: lit, centre, told, aside.
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { widthOf } from './label.ts'
import type { Spotlight } from '../state/spotlight.ts'

/** Size of the letters on a line, in canvas units, and the room for its head and air beside them. */
const letter = 11
const air = 22

/** Whether the words of a line fit between its ends: on a shorter one they would lie on names. */
function hasRoom(edge: EdgeSingular): boolean {
  const [from, to] = [edge.source(), edge.target()]
  const [a, b] = [from.position(), to.position()]
  const [x, y] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)]
  const inside = (node: NodeSingular): number => Math.min(node.data('width') as number / 2 / Math.max(x, 1), node.data('height') as number / 2 / Math.max(y, 1)) * Math.hypot(x, y)
  return Math.hypot(x, y) - inside(from) - inside(to) >= widthOf(edge.data('words') as string) * letter + air
}

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
    cy.edges().forEach((edge) => void edge.addClass(!links.has(edge.id()) ? 'aside' : edge.id() === spotlight.centre || hasRoom(edge) ? 'lit told' : 'lit'))
    if (spotlight.centre) cy.getElementById(standIns.get(spotlight.centre) ?? spotlight.centre).addClass('centre')
  })
}
