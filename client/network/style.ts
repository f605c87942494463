// The theme → cytoscape's style sheet, made of the look table.
import type { StylesheetJson } from 'cytoscape'
import { DRAWN_KINDS } from '../state/visible-part.ts'
import type { Theme } from '../state/theme.ts'
import { COMMUNITY_COLOURS, FACE, KIND_LOOKS, PALETTES } from './look.ts'

/** quiet: lines cross far and are pale until touched; large: so much is drawn that each line and letter must be cheap. */
export interface Manner { readonly quiet: boolean; readonly large: boolean }

/** Every rule of the canvas, in the order that they win. */
export function makeStyle(theme: Theme, { quiet, large }: Manner): StylesheetJson {
  const palette = PALETTES[theme]
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)', height: 'data(height)', label: 'data(label)', 'font-family': FACE, 'font-size': 'data(font)', 'line-height': 1.25, 'text-wrap': 'wrap', 'text-max-width': '400px',
        'min-zoomed-font-size': 6.5, 'text-valign': 'bottom', 'text-margin-y': 3, color: palette.ink, 'text-outline-color': palette.paper, 'text-outline-width': 2, 'text-outline-opacity': 0.9,
        'overlay-opacity': 0, 'z-index': 2,
      },
    },
    { selector: 'node[?above]', style: { 'text-valign': 'top', 'text-margin-y': -3 } },
    ...DRAWN_KINDS.map((kind) => kindRule(kind, theme)),
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier', 'control-point-step-size': 36, width: 'data(width)', 'line-style': 'data(line)', 'line-color': palette.thin, 'target-arrow-color': palette.thin, 'target-arrow-shape': 'data(head)',
        'target-arrow-fill': 'data(fill)', 'arrow-scale': 1, 'line-dash-pattern': [7, 5], 'overlay-opacity': 0, 'z-index': 1,
        'font-family': FACE, 'font-size': 11, color: palette.ink, 'text-rotation': 'autorotate', 'text-background-color': palette.paper, 'text-background-opacity': 0.95, 'text-background-padding': '2px', 'min-zoomed-font-size': 6.5,
      } as never,
    },
    { selector: 'edge[?organizes]', style: { 'line-color': palette.line, 'target-arrow-color': palette.line } },
    { selector: 'edge[?tie]', style: { 'line-color': palette.soft, 'line-opacity': 0.75 } },
    ...COMMUNITY_COLOURS[theme].map((colour, number) => ({ selector: `node[community = ${number}]`, style: { 'border-width': 4, 'border-color': colour } })),
    { selector: 'node[?pile]', style: { 'border-width': 4, 'border-style': 'double' as const, 'border-color': palette.ink, 'text-outline-width': 2 } },
    { selector: 'edge[!stated]', style: { 'line-opacity': 0.45 } },
    { selector: 'edge[?past]', style: { 'line-opacity': 0.35, 'line-style': 'dashed' } },
    ...(quiet ? [{ selector: 'edge', style: { opacity: 0.4 } }] : []),
    ...(large ? [{ selector: 'node', style: { 'text-outline-width': 0, 'min-zoomed-font-size': 8 } }, { selector: 'edge', style: { 'curve-style': 'haystack' as const, 'target-arrow-shape': 'none' as const, 'line-style': 'solid' as const, width: 1.2, opacity: 0.4 } }] : []),
    { selector: '.aside', style: { opacity: 0.22, 'z-index': 0 } },
    { selector: 'node.aside', style: { 'text-opacity': 0.5 } },
    { selector: 'node.lit, node.centre', style: { 'min-zoomed-font-size': 0, 'z-index': 5 } },
    { selector: 'node.loud', style: { 'font-size': 'data(loud)', 'min-zoomed-font-size': 0, color: palette.ink, 'text-outline-color': palette.paper, 'text-outline-width': 'data(loudOutline)', 'text-outline-opacity': 0.95, 'text-valign': 'center', 'text-margin-y': 0, 'z-index': 6 } as never },
    { selector: 'edge.lit', style: { opacity: 1, 'z-index': 4 } },
    { selector: 'edge.told', style: { label: 'data(words)', 'min-zoomed-font-size': 0 } },
    { selector: '.centre', style: { 'underlay-color': palette.marker, 'underlay-opacity': 0.75, 'underlay-padding': 7, 'z-index': 6 } },
    { selector: 'edge.centre', style: { 'underlay-padding': 5 } },
    { selector: 'node.walked', style: { 'outline-width': 3, 'outline-color': palette.focus, 'outline-offset': 4, 'outline-style': 'solid', 'min-zoomed-font-size': 0, 'z-index': 7 } },
    { selector: 'node:active, edge:active', style: { 'overlay-color': palette.marker, 'overlay-opacity': 0.25 } },
  ]
}

function kindRule(kind: (typeof DRAWN_KINDS)[number], theme: Theme): StylesheetJson[number] {
  const look = KIND_LOOKS[kind]
  const palette = PALETTES[theme]
  const colour = look.colour[theme]
  return {
    selector: `node[kind = "${kind}"]`,
    style: {
      shape: look.shape,
      'background-color': look.filled ? colour : palette.card,
      'border-color': colour,
      'border-width': look.filled ? 0 : 1.6,
      ...(look.nameInside
        ? { 'text-valign': 'center' as const, 'text-margin-y': 0, 'text-outline-width': 0, color: look.filled ? palette.onFill : colour, 'font-weight': kind === 'UnionBody' ? (600 as const) : (400 as const) }
        : {}),
    },
  }
}
