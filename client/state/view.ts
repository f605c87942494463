// What is on the canvas and how it is shown, as one value: whatever changes the picture is a step from one view to the next.
import type { EntityKind } from '../graph/documents.ts'
import { noFilters, type Filters } from './filters.ts'
import { emptyPicture, type Picture } from './picture.ts'

export interface Point { readonly x: number; readonly y: number }

export interface View {
  readonly picture: Picture
  readonly hiddenKinds: ReadonlySet<EntityKind>
  readonly filters: Filters
  /** Where things stand, in canvas units; those that have no place yet are given one when they are drawn. */
  readonly places: ReadonlyMap<string, Point>
}

export const emptyView: View = { picture: emptyPicture, hiddenKinds: new Set(), filters: noFilters, places: new Map() }

/** The view with a kind hidden, or shown again. */
export function hideKind(view: View, kind: EntityKind, hide: boolean): View {
  const hiddenKinds = new Set(view.hiddenKinds)
  if (hide) hiddenKinds.add(kind)
  else hiddenKinds.delete(kind)
  return { ...view, hiddenKinds }
}

/** The view with some things moved; null where all of them stand there already. */
export function moveThings(view: View, moved: ReadonlyMap<string, Point>): View | null {
  const isThere = ([id, { x, y }]: readonly [string, Point]): boolean => view.places.get(id)?.x === x && view.places.get(id)?.y === y
  return [...moved].every(isThere) ? null : { ...view, places: new Map([...view.places, ...moved]) }
}
