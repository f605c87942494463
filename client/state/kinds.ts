// A click in the legend → a kind hidden, shown again, or fetched where none of it was drawn yet.
import type { EntityKind } from '../graph/documents.ts'
import { NeighbourhoodDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { attempt } from './attempt.ts'
import { change } from './changing.ts'
import { hiddenKinds, picture, untouched } from './desk.ts'
import { addPiece } from './picture.ts'
import { hideKind } from './view.ts'
import { countKinds } from './visible-part.ts'

const most = 300

/** Hides or shows a kind; a kind of which nothing is drawn is unfolded around what is drawn. */
export async function toggleKind(kind: EntityKind): Promise<void> {
  untouched.value = false
  if (countKinds(picture.value).get(kind)) {
    const hide = !hiddenKinds.value.has(kind)
    return change((view) => hideKind(view, kind, hide))
  }
  const ids = [...picture.value.things.keys()]
  const found = await attempt(askServer(NeighbourhoodDocument, { ids, kinds: [kind], limit: ids.length + most }))
  if (!found) return
  const { neighbourhood } = found
  const drawn = new Set(ids)
  // Only the lines of the kind asked for: the others among what is drawn would cross the whole picture.
  const edges = neighbourhood.edges.filter((edge) => !drawn.has(edge.from.id) || !drawn.has(edge.to.id))
  change((view) => ({ ...view, picture: addPiece(view.picture, { nodes: neighbourhood.nodes, edges }) }))
}

export const showAllKinds = (): void => change((view) => ({ ...view, hiddenKinds: new Set() }))
