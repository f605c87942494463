// Taps and pointer movements on the canvas → steps of the state.
import type { Core, NodeSingular } from 'cytoscape'
import { drawnPart, hovered, picture, selection, view, walker } from '../state/desk.ts'
import type { Reach } from './boxes.ts'
import { isBetterAbove, turnOver } from './name-side.ts'
import { openPaths, openTie, unfoldGroup } from '../state/exploring.ts'
import { moveByHand } from '../state/changing.ts'
import { closePanel, expandThing, openLink, openThing } from '../state/opening.ts'
import type { Place, Point } from '../state/layout.ts'

/** A thing opens its panel, a group opens in the picture; with a key held, the way to it from what is open is shown. */
export function openNode(id: string, event: { readonly shiftKey?: boolean; readonly ctrlKey?: boolean; readonly metaKey?: boolean } = {}): void {
  const open = selection.peek()
  if (drawnPart.peek().groups.has(id)) unfoldGroup(id)
  else if (open.on === 'thing' && open.id !== id && (event.shiftKey || event.ctrlKey || event.metaKey)) void openPaths(open.id, id)
  else void openThing(id)
}

function openLine(id: string): void {
  const { groups, ties, links } = drawnPart.peek()
  if (ties.has(id)) return openTie(id)
  const line = links.find((link) => link.id === id)
  const group = [line?.from.id, line?.to.id].find((end) => end !== undefined && groups.has(end))
  if (group !== undefined) unfoldGroup(group)
  else openLink(id)
}

/** Where it was put down; its name stands on the side that fewer lines run through from there. */
function placeOf(node: NodeSingular): Place {
  const at = { ...node.position() } as Point
  const reach = node.data('above') ? turnOver(node.data('reach') as Reach) : node.data('reach') as Reach
  return { ...at, above: view.peek().layout === 'network' && isBetterAbove({ ...at, reach }, node.neighborhood('node').map((other) => (other as NodeSingular).position() as Point)) }
}

/** Listens until the function it returns is called. */
export function listenToGestures(cy: Core): () => void {
  cy.on('tap', (event) => {
    hovered.value = null
    walker.value = null
    if (event.target === cy) closePanel()
  })
  cy.on('tap', 'node', (event) => openNode(event.target.id() as string, event.originalEvent))
  cy.on('dbltap', 'node', (event) => { if (picture.peek().things.has(event.target.id() as string)) void expandThing(event.target.id()) })
  cy.on('tap', 'edge', (event) => openLine(event.target.id() as string))
  cy.on('mouseover', 'node', (event) => {
    const at = event.renderedPosition
    const frame = cy.container()?.getBoundingClientRect()
    const group = drawnPart.peek().groups.get(event.target.id() as string)
    hovered.value = { name: group ? group.members.slice(0, 6).map(({ name }) => name).join(' · ') + (group.members.length > 6 ? ' …' : '') : event.target.data('name') as string, x: at.x + (frame?.left ?? 0), y: at.y + (frame?.top ?? 0) }
  })
  cy.on('mouseover', 'node, edge', () => cy.container()?.classList.add('canvas-pointing'))
  cy.on('mouseout', 'node, edge', () => {
    hovered.value = null
    cy.container()?.classList.remove('canvas-pointing')
  })
  cy.on('viewport', () => { if (hovered.peek()) hovered.value = null })
  cy.on('dragfree', 'node', (event) => moveByHand(new Map([[event.target.id() as string, placeOf(event.target as NodeSingular)]])))
  return () => void cy.removeAllListeners()
}
