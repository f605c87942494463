// How near the canvas looks → the names of hubs, and of what is lit, written large where all others are too small to be read.
import type { Core, NodeSingular } from 'cytoscape'
import { widthOf } from './label.ts'
import { chooseLoud, LOUD, type Named } from './loud-names.ts'

/** Farther than this the names of most things are left out. */
const unreadable = 0.5
const pause = 140

function asNamed(node: NodeSingular): Named {
  const rows = (node.data('label') as string).split('\n')
  const { x, y } = node.renderedPosition() as { x: number; y: number }
  return { id: node.id(), x, y, wide: Math.max(...rows.map(widthOf)), rows: rows.length, degree: node.degree(false), wanted: node.hasClass('centre') || node.hasClass('walked') || node.hasClass('lit') }
}

export function nameHubs(cy: Core): void {
  const chosen = new Set(cy.zoom() < unreadable ? chooseLoud(cy.nodes().map(asNamed)) : [])
  cy.batch(() => {
    cy.nodes('.loud').forEach((node) => { if (!chosen.has(node.id())) node.removeClass('loud') })
    for (const id of chosen) cy.getElementById(id).data({ loud: LOUD / cy.zoom(), loudOutline: 3 / cy.zoom() }).addClass('loud')
  })
}

/** Names them again whenever the view has come to rest. */
export function keepHubsNamed(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => nameHubs(cy), pause)
  }
  cy.on('viewport add remove', later)
  return () => clearTimeout(timer)
}
