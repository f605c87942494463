// A wish of the state (fit, nearer, fly to, a picture of it) → a movement of the canvas, clear of panel and legend, or its picture.
import type { Core } from 'cytoscape'
import { drawnPart, view, type Wish } from '../state/desk.ts'
import { theme } from '../state/theme.ts'
import type { Reach } from './boxes.ts'
import { fitsFree, lookAt, type Frame, type Insets } from './camera.ts'
import { coveredNow } from './covered.ts'
import { PALETTES } from './look.ts'

/** Smaller than this, names could not be read: the picture then begins at its middle and the rest is a pan away. */
const farthest = 0.62
const ordered = 0.53

/** What all things take up: worked out of their sizes, as the canvas would have to style every one of them first. */
function frameOf(cy: Core): Frame {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity]
  cy.nodes().forEach((node) => {
    const { x, y } = node.position()
    const { left, right, top, bottom } = node.data('reach') as Reach
    x1 = Math.min(x1, x - left)
    x2 = Math.max(x2, x + right)
    y1 = Math.min(y1, y - top)
    y2 = Math.max(y2, y + bottom)
  })
  return { x1, y1, w: x2 - x1, h: y2 - y1 }
}

export function fitWhole(cy: Core, jump = false): void {
  // Rows, dates and rings are to be seen as a whole first, names come nearer by.
  const { layout } = view.peek()
  const least = layout === 'network' ? farthest : ordered
  if (cy.nodes().nonempty()) lookAt(cy, frameOf(cy), coveredNow(cy), { nearest: 1.25, farthest: jump ? least : 0.1, jump, hasBeginning: layout === 'levels' || layout === 'timeline' })
}

/** What was asked for with its neighbours; where that is too far apart to be read on this screen, as much of it about the first as can be. Null where none of it is drawn. */
function seenTogether(cy: Core, ids: readonly string[], covered: Insets): Frame | null {
  const { standIns } = drawnPart.peek()
  const screen = { width: cy.width(), height: cy.height() }
  let seen: Frame | null = null
  for (const id of new Set(ids.map((each) => standIns.get(each) ?? each))) {
    const element = cy.getElementById(id)
    if (element.empty()) continue
    const more = joinFrames(seen, element.union(element.neighborhood()).boundingBox())
    if (!seen || fitsFree(more, screen, covered, farthest)) seen = more
  }
  return seen
}

function joinFrames(one: Frame | null, other: Frame): Frame {
  if (!one) return other
  const [x1, y1] = [Math.min(one.x1, other.x1), Math.min(one.y1, other.y1)]
  return { x1, y1, w: Math.max(one.x1 + one.w, other.x1 + other.w) - x1, h: Math.max(one.y1 + one.h, other.y1 + other.h) - y1 }
}

/** Moves the view no more than it must. */
function bringIntoView(cy: Core, id: string): void {
  const node = cy.getElementById(id)
  if (node.empty()) return
  const { x, y } = node.renderedPosition() as { x: number; y: number }
  const { left, right, top, bottom } = coveredNow(cy)
  const short = (at: number, from: number, to: number) => (at < from ? from - at : at > to ? to - at : 0)
  const by = { x: short(x, left + 60, cy.width() - right - 60), y: short(y, top + 40, cy.height() - bottom - 50) }
  if (by.x !== 0 || by.y !== 0) cy.panBy(by)
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
    const seen = seenTogether(cy, wish.ids, covered)
    return seen ? lookAt(cy, seen, covered, { nearest: 1.1, farthest }) : undefined
  }
  if (wish.to === 'see') return bringIntoView(cy, wish.id)
  const zoom = cy.zoom() * (wish.to === 'nearer' ? 1.3 : 1 / 1.3)
  cy.zoom({ level: zoom, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}
