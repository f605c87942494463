// Taps and pointer movements on the canvas → steps of the state.
import type { Core } from 'cytoscape'
import { hovered } from '../state/desk.ts'
import { moveByHand } from '../state/changing.ts'
import { closePanel, expandThing, openLink, openThing } from '../state/opening.ts'
import type { Point } from '../state/layout.ts'

/** Listens until the function it returns is called. */
export function listenToGestures(cy: Core): () => void {
  cy.on('tap', (event) => {
    hovered.value = null
    if (event.target === cy) closePanel()
  })
  cy.on('tap', 'node', (event) => void openThing(event.target.id()))
  cy.on('dbltap', 'node', (event) => void expandThing(event.target.id()))
  cy.on('tap', 'edge', (event) => openLink(event.target.id()))
  cy.on('mouseover', 'node', (event) => {
    const at = event.renderedPosition
    const frame = cy.container()?.getBoundingClientRect()
    hovered.value = { name: event.target.data('name') as string, x: at.x + (frame?.left ?? 0), y: at.y + (frame?.top ?? 0) }
  })
  cy.on('mouseover', 'node, edge', () => cy.container()?.classList.add('canvas-pointing'))
  cy.on('mouseout', 'node, edge', () => {
    hovered.value = null
    cy.container()?.classList.remove('canvas-pointing')
  })
  cy.on('viewport', () => { if (hovered.peek()) hovered.value = null })
  cy.on('dragfree', 'node', (event) => moveByHand(new Map([[event.target.id() as string, { ...event.target.position() } as Point]])))
  return () => void cy.removeAllListeners()
}
