// A wish of the state (fit, nearer, arrange, fly to) → a movement of the canvas, clear of panel and legend.
import type { Core } from 'cytoscape'
import type { Wish } from '../state/desk.ts'
import { selection } from '../state/desk.ts'
import { arrangeAll } from './arrangement.ts'
import { lookAt, type Insets } from './camera.ts'

const margin = 28
/** The narrowest screen on which panel and legend stand beside the network; the style sheets have the same number. */
const wide = '(min-width: 760px)'
const panelWidth = 392
const legendWidth = 196
/** Smaller than this, names could not be read: the picture then begins at its middle and the rest is a pan away. */
const farthest = 0.52

/** What covers the canvas now. */
export function coveredNow(cy: Core): Insets {
  const open = selection.peek().on !== 'nothing'
  if (matchMedia(wide).matches) return { left: legendWidth + margin, right: margin + (open ? panelWidth : 0), top: margin, bottom: margin + 40 }
  return { left: 14, right: 14, top: 14, bottom: open ? cy.height() * 0.5 : 64 }
}

export function fitWhole(cy: Core, jump = false): void {
  lookAt(cy, cy.elements(), coveredNow(cy), { nearest: 1.25, farthest: jump ? farthest : 0.1, jump })
}

export function fulfil(cy: Core, wish: Wish): void {
  if (wish.to === 'fit') return fitWhole(cy)
  if (wish.to === 'arrange') {
    arrangeAll(cy, cy.width() / Math.max(1, cy.height()))
    return fitWhole(cy)
  }
  if (wish.to === 'fly') {
    const targets = cy.collection().union(cy.elements().filter((each) => wish.ids.includes(each.id())))
    return lookAt(cy, targets.union(targets.neighborhood()), coveredNow(cy), { nearest: 1.1, farthest: 0.45 })
  }
  const zoom = cy.zoom() * (wish.to === 'nearer' ? 1.3 : 1 / 1.3)
  cy.zoom({ level: zoom, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}
