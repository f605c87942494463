// The ways to lay the picture out, and what stands behind it so that a place can be read.

/** network: by its lines; levels: rows of unions by level; timeline: by when things began; circles: the best connected in the middle. */
export const LAYOUTS = ['network', 'levels', 'timeline', 'circles'] as const
export type Layout = (typeof LAYOUTS)[number]

export interface Point { readonly x: number; readonly y: number }

/** Where a thing stands: with its name above it, or else beneath or in it. */
export interface Place extends Point { readonly above?: boolean }

/** A row across the picture, from `start` to `end` down it. */
export interface Band { readonly name: string; readonly count: number; readonly start: number; readonly end: number }
/** A stretch of time, from `start` to `end` across the picture; the name of the undated one is empty. */
export interface Column { readonly name: string; readonly count: number; readonly start: number; readonly end: number }
/** A ring about the middle, as wide and high as these from there; its name is the fewest links that things inside it have. */
export interface Ring { readonly links: number; readonly wide: number; readonly high: number }

/** What is drawn behind the things, in canvas units. */
export interface Scenery { readonly bands: readonly Band[]; readonly columns: readonly Column[]; readonly rings: readonly Ring[] }

export const noScenery: Scenery = { bands: [], columns: [], rings: [] }
