// What stands before the canvas now (legend, panel, example questions) → how much of each side it covers, in CSS pixels.
import type { Core } from 'cytoscape'
import { selection, untouched } from '../state/desk.ts'
import type { Insets } from './camera.ts'

const margin = 24
/** The narrowest screen on which panel and legend stand beside the network; the style sheets have the same number. */
const wide = '(min-width: 760px)'
const panelWidth = 392
const legendWidth = 208
const examplesHeight = 100
const examplesRow = 50
const toolsHeight = 60
/** On a phone the buttons for table, timeline and taking away stand on top; timeline and table themselves stand below the canvas, which is lower by as much. */
const waysHeight = 62

export function coveredNow(cy: Core): Insets {
  const open = selection.peek().on !== 'nothing'
  const asking = untouched.peek()
  if (matchMedia(wide).matches) return { left: legendWidth + margin, right: margin + (open ? panelWidth : 0), top: margin, bottom: margin + (asking ? examplesHeight : 0) }
  return { left: 12, right: 12, top: waysHeight, bottom: open ? cy.height() * 0.5 : toolsHeight + (asking ? examplesRow : 0) }
}

/** Width by height of the part of the canvas that is free. */
export function freeAspect(cy: Core): number {
  const { left, right, top, bottom } = coveredNow(cy)
  return Math.max(80, cy.width() - left - right) / Math.max(80, cy.height() - top - bottom)
}
