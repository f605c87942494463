// What is on the canvas and how it is shown, as one value: whatever changes the picture is a step from one view to the next.
import type { EntityKind } from '../graph/documents.ts'
import { noFilters, type Filters } from './filters.ts'
import { noScenery, type Layout, type Place, type Scenery } from './layout.ts'
import { emptyPicture, type Picture } from './picture.ts'

export interface View {
  readonly picture: Picture
  readonly hiddenKinds: ReadonlySet<EntityKind>
  /** Things put out of sight one by one. */
  readonly hiddenThings: ReadonlySet<string>
  /** Things that keep their place when everything else is given a new one. */
  readonly pinned: ReadonlySet<string>
  readonly filters: Filters
  readonly layout: Layout
  /** The things themselves, or the bodies joined by what they ran together. */
  readonly scene: 'things' | 'partners'
  /** The communities of the network have colours. */
  readonly coloured: boolean
  /** The groups of leaves that were opened, by id. */
  readonly opened: ReadonlySet<string>
  /** Where things stand, in canvas units; those that have no place yet are given one when they are drawn. */
  readonly places: ReadonlyMap<string, Place>
  /** What the layout has drawn behind them. */
  readonly scenery: Scenery
}

export const emptyView: View = { picture: emptyPicture, hiddenKinds: new Set(), hiddenThings: new Set(), pinned: new Set(), filters: noFilters, layout: 'network', scene: 'things', coloured: false, opened: new Set(), places: new Map(), scenery: noScenery }

/** The view with a kind hidden, or shown again. */
export function hideKind(view: View, kind: EntityKind, hide: boolean): View {
  return { ...view, hiddenKinds: put(view.hiddenKinds, kind, hide) }
}

/** The view with a thing put out of sight, or taken back. */
export const hideThing = (view: View, id: string, hide: boolean): View => ({ ...view, hiddenThings: put(view.hiddenThings, id, hide) })

/** The view with a thing pinned to its place, or let go. */
export const pinThing = (view: View, id: string, pin: boolean): View => ({ ...view, pinned: put(view.pinned, id, pin) })

function put<T>(set: ReadonlySet<T>, value: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set)
  if (isIn) next.add(value)
  else next.delete(value)
  return next
}

/** The view in which only what is pinned has a place. */
export const forgetPlaces = (view: View): View => ({ ...view, places: new Map([...view.places].filter(([id]) => view.pinned.has(id))) })

/** The view with some things moved; null where all of them stand there already. */
export function moveThings(view: View, moved: ReadonlyMap<string, Place>): View | null {
  const isThere = ([id, { x, y }]: readonly [string, Place]): boolean => view.places.get(id)?.x === x && view.places.get(id)?.y === y
  return [...moved].every(isThere) ? null : { ...view, places: new Map([...view.places, ...moved]) }
}

/** The view with a group of leaves opened. */
export const openGroup = (view: View, id: string): View => ({ ...view, opened: new Set([...view.opened, id]) })

/** The view laid out in another way, or anew in the same. A pin holds in the network; in the other layouts a place has a meaning. */
export const layOut = (view: View, layout = view.layout): View => ({ ...(layout === 'network' && view.layout === 'network' ? forgetPlaces(view) : { ...view, places: new Map() }), layout, scenery: noScenery })
