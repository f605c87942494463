// What is open in the panel and the way back from it, as pure steps.

export type Selection =
  | { readonly on: 'nothing' }
  | { readonly on: 'thing'; readonly id: string }
  | { readonly on: 'link'; readonly id: string }
  | { readonly on: 'answer'; readonly question: string }
  | { readonly on: 'paths'; readonly from: string; readonly to: string }
  /** Who ran things together: one pair of bodies first, or all of them. */
  | { readonly on: 'partners'; readonly pair: string | null }

/** The last is what is open now; the ones before it are the way back. */
export type Trail = readonly Selection[]

const nothing: Selection = { on: 'nothing' }
const longest = 30

export const isSame = (a: Selection, b: Selection): boolean => JSON.stringify(a) === JSON.stringify(b)

export const current = (trail: Trail): Selection => trail.at(-1) ?? nothing

/** The trail after something was opened; opening what is open changes nothing. */
export const step = (trail: Trail, to: Selection): Trail => (isSame(current(trail), to) ? trail : [...trail, to].slice(-longest))

export const stepBack = (trail: Trail): Trail => trail.slice(0, -1)
