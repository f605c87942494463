// A wish of the state (fit, nearer, arrange, fly to) → a movement of the canvas, clear of panel and legend.
import type { Core } from 'cytoscape'
import type { Wish } from '../state/desk.ts'
import { arrangeAll } from './arrangement.ts'
import { lookAt } from './camera.ts'
import { coveredNow, freeAspect } from './covered.ts'

/** Smaller than this, names could not be read: the picture then begins at its middle and the rest is a pan away. */
const farthest = 0.62

export function fitWhole(cy: Core, jump = false): void {
  lookAt(cy, cy.elements(), coveredNow(cy), { nearest: 1.25, farthest: jump ? farthest : 0.1, jump })
}

export function fulfil(cy: Core, wish: Wish): void {
  if (wish.to === 'fit') return fitWhole(cy)
  if (wish.to === 'arrange') {
    arrangeAll(cy, freeAspect(cy))
    return fitWhole(cy)
  }
  if (wish.to === 'fly') {
    const targets = cy.collection().union(cy.elements().filter((each) => wish.ids.includes(each.id())))
    return lookAt(cy, targets.union(targets.neighborhood()), coveredNow(cy), { nearest: 1.1, farthest: 0.45 })
  }
  const zoom = cy.zoom() * (wish.to === 'nearer' ? 1.3 : 1 / 1.3)
  cy.zoom({ level: zoom, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}
