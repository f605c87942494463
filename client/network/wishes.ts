// A wish of the state (fit, nearer, fly to, a picture of it) → a movement of the canvas, clear of panel and legend, or its picture.
import type { CollectionReturnValue, Core } from 'cytoscape'
import type { Wish } from '../state/desk.ts'
import { theme } from '../state/theme.ts'
import { fitsFree, lookAt, type Insets } from './camera.ts'
import { coveredNow } from './covered.ts'
import { PALETTES } from './look.ts'

/** Smaller than this, names could not be read: the picture then begins at its middle and the rest is a pan away. */
const farthest = 0.62
/** Smaller than this, what was asked for could not be told from the rest. */
const nameable = 0.45

export function fitWhole(cy: Core, jump = false): void {
  lookAt(cy, cy.elements(), coveredNow(cy), { nearest: 1.25, farthest: jump ? farthest : 0.1, jump })
}

/** What was asked for with its neighbours; where that is too far apart to be read on this screen, the first of it that is drawn. */
function seenTogether(cy: Core, ids: readonly string[], covered: Insets): CollectionReturnValue {
  const targets = cy.elements().filter((each) => ids.includes(each.id()))
  const all = targets.union(targets.neighborhood())
  if (fitsFree(all.boundingBox(), { width: cy.width(), height: cy.height() }, covered, nameable)) return all
  const first = ids.map((id) => cy.getElementById(id)).find((each) => each.nonempty())
  return first ? first.union(first.neighborhood()) : all
}

/** No browser holds a larger picture for certain. */
const largest = 8000

const photograph = (cy: Core): Promise<Blob> => {
  const { w, h } = cy.elements().boundingBox()
  return cy.png({ output: 'blob-promise', full: true, bg: PALETTES[theme.peek()].paper, scale: Math.min(2, largest / Math.max(w, h, 1)) })
}

export function fulfil(cy: Core, wish: Wish): void {
  if (wish.to === 'fit') return fitWhole(cy)
  if (wish.to === 'picture') return void photograph(cy).then(wish.take, () => wish.take(null))
  if (wish.to === 'fly') {
    const covered = coveredNow(cy)
    return lookAt(cy, seenTogether(cy, wish.ids, covered), covered, { nearest: 1.1, farthest: nameable })
  }
  const zoom = cy.zoom() * (wish.to === 'nearer' ? 1.3 : 1 / 1.3)
  cy.zoom({ level: zoom, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}
