// A wish to look at the network in another way (paths, partners, communities, a group opened, less of it) → the step that shows it.
import { batch } from '@preact/signals'
import { PathsDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { change } from './changing.ts'
import { drawnPart, pathFrom, pathsLoad, said, selection, trail, untouched, view, walker, wish } from './desk.ts'
import { findPathParts } from './path-parts.ts'
import { addPiece, keepBest } from './picture.ts'
import { step } from './selection.ts'
import { layOut, openGroup } from './view.ts'
import { isDrawn } from './visible-part.ts'

/** Paths of the shortest length that are shown; of more it is said how many there are. */
const mostPaths = 5

/** Opens the shortest paths between two things; what of them is not drawn is added. */
export async function openPaths(from: string, to: string): Promise<void> {
  batch(() => {
    pathFrom.value = null
    untouched.value = false
    trail.value = step(trail.value, { on: 'paths', from, to })
  })
  await loadPaths(from, to)
}

export async function loadPaths(from: string, to: string): Promise<void> {
  const found = await pathsLoad.start((signal) => askServer(PathsDocument, { from, to, limit: mostPaths }, signal))
  if (!found || selection.value.on !== 'paths') return
  const { paths } = found.paths
  if (paths.length === 0) return
  const nodes = paths.flatMap((path) => path.nodes).filter(({ kind }) => isDrawn(kind))
  const lacks = nodes.some(({ id }) => !view.value.picture.things.has(id)) || paths.some(({ steps }) => steps.flat().some(({ id }) => !view.value.picture.links.has(id)))
  if (lacks) change((now) => ({ ...now, picture: addPiece(now.picture, { nodes, edges: paths.flatMap(({ steps }) => steps.flat()) }) }))
  wish.value = { to: 'fly', ids: findPathParts(found.paths).entityIds }
}

/** Draws the bodies that ran things together, or the things themselves again. */
export function togglePartners(): void {
  batch(() => {
    untouched.value = false
    const scene = view.value.scene === 'partners' ? 'things' : 'partners'
    change((now) => ({ ...layOut(now), scene }))
    walker.value = null
    if (scene === 'partners') trail.value = step(trail.value, { on: 'partners', pair: null })
    else if (selection.value.on === 'partners') trail.value = []
  })
}

export function openTie(pair: string): void {
  trail.value = step(trail.value, { on: 'partners', pair })
  wish.value = { to: 'fly', ids: (drawnPart.value.ties.get(pair)?.bodies ?? []).map(({ id }) => id) }
}

export function toggleCommunities(): void {
  untouched.value = false
  change((now) => ({ ...now, coloured: !now.coloured }))
}

/** Opens a group of leaves in the picture. */
export function unfoldGroup(id: string): void {
  const group = drawnPart.value.groups.get(id)
  if (!group) return
  untouched.value = false
  change((now) => openGroup(now, id))
  said.value = group.members.map(({ name }) => name).join('，')
  wish.value = { to: 'fly', ids: [group.hub] }
}

/** Keeps the best-connected things of a picture that is too large. */
export const narrowTo = (most: number): void => change((now) => ({ ...layOut(now), picture: keepBest(now.picture, most) }))
