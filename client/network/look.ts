// A kind or a role → its shape, colours and line: one row each, read by canvas, legend and panels alike.
import type { RelationKind, Role } from '../graph/documents.ts'
import type { DrawnKind } from '../state/visible-part.ts'
import type { Theme } from '../state/theme.ts'

export interface KindLook {
  /** Cytoscape's name of the shape. */
  readonly shape: 'round-rectangle' | 'rectangle' | 'ellipse' | 'hexagon' | 'round-tag' | 'star'
  readonly colour: Readonly<Record<Theme, string>>
  readonly filled: boolean
  /** The name stands in the shape (a plate) or under it. */
  readonly nameInside: boolean
  /** Side of a shape that does not grow with its name, in canvas units. */
  readonly size: number
  /** The shape once more for legend and panels: an SVG path in a box of 24 × 24. */
  readonly path: string
}

export const KIND_LOOKS: Readonly<Record<DrawnKind, KindLook>> = {
  UnionBody: { shape: 'round-rectangle', colour: { light: '#B3261E', dark: '#F2B8B5' }, filled: true, nameInside: true, size: 30, path: 'M5 5h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z' },
  Organization: { shape: 'rectangle', colour: { light: '#44546F', dark: '#A9B4C8' }, filled: false, nameInside: true, size: 28, path: 'M2.5 5.5h19v13h-19z' },
  Initiative: { shape: 'hexagon', colour: { light: '#006D77', dark: '#83C5BE' }, filled: true, nameInside: false, size: 27, path: 'M7 3.5h10l5 8.5-5 8.5H7L2 12z' },
  Person: { shape: 'ellipse', colour: { light: '#9A6700', dark: '#E3B341' }, filled: true, nameInside: false, size: 20, path: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z' },
  Venue: { shape: 'round-tag', colour: { light: '#3D6B1F', dark: '#9CCC65' }, filled: true, nameInside: false, size: 22, path: 'M4 5h11a2 2 0 0 1 1.6.8L22 12l-5.4 6.2A2 2 0 0 1 15 19H4a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 4 5z' },
  Honour: { shape: 'star', colour: { light: '#7A4F00', dark: '#FFD54F' }, filled: true, nameInside: false, size: 26, path: 'M12 2l3 7h7l-5.600 4.500L18.500 21 12 16.700 5.500 21l2.100-7.500L2 9h7z' },
}

export interface LineLook {
  readonly line: 'solid' | 'dashed' | 'dotted'
  readonly head: 'triangle' | 'none'
  readonly headFilled: boolean
  readonly width: number
}

type OrganizingRole = Extract<Role, 'host' | 'undertaker' | 'co_organizer' | 'supporter'>

/** How someone organized: the strongest role decides where an edge has several, in this order. */
export const ROLE_LOOKS: Readonly<Record<OrganizingRole, LineLook>> = {
  host: { line: 'solid', head: 'triangle', headFilled: true, width: 2.4 },
  undertaker: { line: 'solid', head: 'triangle', headFilled: false, width: 2.4 },
  co_organizer: { line: 'dashed', head: 'triangle', headFilled: false, width: 2 },
  supporter: { line: 'dotted', head: 'none', headFilled: false, width: 2 },
}

export const OTHER_LOOK: LineLook = { line: 'solid', head: 'none', headFilled: false, width: 1.1 }

/** The line of an edge; every relation but ORGANIZED is thin. */
export function lookOfLink(type: RelationKind, roles: readonly Role[]): LineLook {
  if (type !== 'ORGANIZED') return OTHER_LOOK
  const strongest = (Object.keys(ROLE_LOOKS) as OrganizingRole[]).find((role) => roles.includes(role))
  return ROLE_LOOKS[strongest ?? 'host']
}

/** Communities by number: a ring in this colour and this sign before the name, as colour alone tells nothing to many. */
export const COMMUNITY_COLOURS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#0B5CAD', '#A6480A', '#1B7A3D', '#8A2BA8', '#8C6A00', '#B0236A', '#00757D', '#55585C'],
  dark: ['#7DB7F5', '#F0A266', '#7FCF94', '#D8A0EE', '#E0C25A', '#F59AC0', '#7AD4DC', '#B9BDC3'],
}
export const COMMUNITY_SIGNS = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧']

/** The canvas's and the drawing's letters; the style sheets have the same ones. */
export const FACE = 'system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", sans-serif'

export interface Palette { readonly paper: string; readonly card: string; readonly ink: string; readonly soft: string; readonly line: string; readonly thin: string; readonly marker: string; readonly onFill: string; readonly focus: string }

/** The canvas's own colours; the style sheets have the same ones as custom properties. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: { paper: '#FAF7F0', card: '#FFFDF8', ink: '#23201B', soft: '#5F584E', line: '#4A4238', thin: '#A89E8F', marker: '#FFD84D', onFill: '#FFFFFF', focus: '#006D77' },
  dark: { paper: '#181613', card: '#23201C', ink: '#EFE9DE', soft: '#B5AC9E', line: '#CFC5B4', thin: '#6F675B', marker: '#B28A00', onFill: '#23130F', focus: '#83C5BE' },
}
