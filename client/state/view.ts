// What is on the canvas and how it is shown, as one value: whatever changes the picture is a step from one view to the next.
import type { EntityKind } from '../graph/documents.ts'
import { noScenery, type Layout, type Point, type Scenery } from './layout.ts'
import { emptyPicture, type Picture } from './picture.ts'

export interface View {
  readonly picture: Picture
  readonly hiddenKinds: ReadonlySet<EntityKind>
  readonly layout: Layout
  /** The things themselves, or the bodies joined by what they ran together. */
  readonly scene: 'things' | 'partners'
  /** The communities of the network have colours. */
  readonly coloured: boolean
  /** The groups of leaves that were opened, by id. */
  readonly opened: ReadonlySet<string>
  /** Where things stand, in canvas units; those that have no place yet are given one when they are drawn. */
  readonly places: ReadonlyMap<string, Point>
  /** What the layout has drawn behind them. */
  readonly scenery: Scenery
}

export const emptyView: View = { picture: emptyPicture, hiddenKinds: new Set(), layout: 'network', scene: 'things', coloured: false, opened: new Set(), places: new Map(), scenery: noScenery }

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

/** The view with a group of leaves opened. */
export const openGroup = (view: View, id: string): View => ({ ...view, opened: new Set([...view.opened, id]) })

/** The view laid out in another way, or anew in the same. */
export const layOut = (view: View, layout = view.layout): View => ({ ...view, layout, places: new Map(), scenery: noScenery })
