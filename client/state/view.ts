// What is on the canvas and how it is shown, as one value: whatever changes the picture is a step from one view to the next.
import type { EntityKind } from '../graph/documents.ts'
import { noFilters, type Filters } from './filters.ts'
import { emptyPicture, type Picture } from './picture.ts'

export interface Point { readonly x: number; readonly y: number }

export interface View {
  readonly picture: Picture
  readonly hiddenKinds: ReadonlySet<EntityKind>
  /** Things put out of sight one by one. */
  readonly hiddenThings: ReadonlySet<string>
  /** Things that keep their place when everything else is given a new one. */
  readonly pinned: ReadonlySet<string>
  readonly filters: Filters
  /** Where things stand, in canvas units; those that have no place yet are given one when they are drawn. */
  readonly places: ReadonlyMap<string, Point>
}

export const emptyView: View = { picture: emptyPicture, hiddenKinds: new Set(), hiddenThings: new Set(), pinned: new Set(), filters: noFilters, places: new Map() }

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
export function moveThings(view: View, moved: ReadonlyMap<string, Point>): View | null {
  const isThere = ([id, { x, y }]: readonly [string, Point]): boolean => view.places.get(id)?.x === x && view.places.get(id)?.y === y
  return [...moved].every(isThere) ? null : { ...view, places: new Map([...view.places, ...moved]) }
}
