// A thing, link or page that someone points at → open in the panel, in the picture, and in view.
import { batch } from '@preact/signals'
import { LinkPanelDocument, NeighbourhoodDocument, PageTextDocument, ThingPanelDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { words } from '../words/language.ts'
import { attempt } from './attempt.ts'
import { change } from './changing.ts'
import { drawnPart, hiddenKinds, hiddenThings, linkLoad, pageLoad, pathFrom, picture, reading, said, selection, thingLoad, trail, untouched, wish, type Reading } from './desk.ts'
import { loadPaths, openPaths } from './exploring.ts'
import { addPiece, keepAround, removeThing, type Link, type Thing } from './picture.ts'
import { current, isSame, step, stepBack, type Selection } from './selection.ts'
import { hideKind, hideThing, openGroup, pinThing } from './view.ts'
import { DRAWN_KINDS } from './visible-part.ts'

const firstNeighbours = 25
const moreNeighbours = 60

/** Opens what stands last on the trail: loads what its panel needs. */
function loadSelected(): void {
  const open = selection.value
  if (open.on === 'thing') void thingLoad.start((signal) => askServer(ThingPanelDocument, { id: open.id }, signal))
  if (open.on === 'paths') void loadPaths(open.from, open.to)
  if (open.on === 'link') void linkLoad.start((signal) => askServer(LinkPanelDocument, { id: open.id }, signal))
}

function select(to: Selection): void {
  batch(() => {
    untouched.value = false
    trail.value = step(trail.value, to)
  })
  loadSelected()
}

/** Opens a thing's panel; where it is not drawn, it is added with its nearest neighbours first. Where the end of a path is wanted, it is this thing. */
export async function openThing(id: string, fly = false): Promise<void> {
  const from = pathFrom.value
  if (from !== null && from !== id) return openPaths(from, id)
  select({ on: 'thing', id })
  if (!picture.value.things.has(id)) await addNeighbours(id, firstNeighbours)
  showAgain(id)
  if (fly) wish.value = { to: 'fly', ids: [id] }
}

export const openLink = (id: string): void => select({ on: 'link', id })

export const openAnswer = (question: string): void => select({ on: 'answer', question })

/** How many things came, and how many more there are that the limit left out. */
export interface Expansion { readonly added: number; readonly more: number }

/** Adds what is connected to a thing; what is drawn keeps its place. Null where the server did not answer. */
export async function expandThing(id: string): Promise<Expansion | null> {
  const expansion = await addNeighbours(id, moreNeighbours)
  if (expansion) said.value = words.value.expanded(expansion.added, expansion.more)
  if (expansion && expansion.added > 0) wish.value = { to: 'fly', ids: [id] }
  return expansion
}

async function addNeighbours(id: string, limit: number): Promise<Expansion | null> {
  const before = picture.value.things.size
  const found = await attempt(askServer(NeighbourhoodDocument, { ids: [id], kinds: DRAWN_KINDS, limit }))
  if (!found) return null
  change((view) => ({ ...view, picture: addPiece(view.picture, found.neighbourhood) }))
  return { added: picture.value.things.size - before, more: found.neighbourhood.omitted }
}

function showAgain(id: string): void {
  if (hiddenThings.value.has(id)) change((view) => hideThing(view, id, false))
  const kind = picture.value.things.get(id)?.kind
  if (kind && hiddenKinds.value.has(kind)) change((view) => hideKind(view, kind, false))
  const group = drawnPart.value.standIns.get(id)
  if (group !== undefined) change((view) => openGroup(view, group))
}

/** Draws edges of a thing with their other ends. */
export function drawLines(id: string, lines: readonly { readonly edge: Link; readonly other: Thing }[]): void {
  change((view) => ({ ...view, picture: addPiece(view.picture, { nodes: lines.map(({ other }) => other), edges: lines.map(({ edge }) => edge) }) }))
  said.value = words.value.expanded(lines.length, 0)
  wish.value = { to: 'fly', ids: [id] }
}

/** Leaves a thing and what is linked to it in the picture, and nothing else. */
export function focusThing(id: string): void {
  change((view) => ({ ...view, picture: keepAround(view.picture, id) }))
  wish.value = { to: 'fly', ids: [id] }
}

/** Puts a thing out of sight, with its panel. */
export function putAside(id: string): void {
  batch(() => {
    change((view) => hideThing(view, id, true))
    trail.value = []
  })
}

export const showAllThings = (): void => change((view) => ({ ...view, hiddenThings: new Set() }))

export const pin = (id: string, isPinned: boolean): void => change((view) => pinThing(view, id, isPinned))

/** Takes a thing off the picture and closes its panel. */
export function dropThing(id: string): void {
  batch(() => {
    change((view) => ({ ...view, picture: removeThing(view.picture, id) }))
    trail.value = []
  })
}

export function goBack(): void {
  trail.value = stepBack(trail.value)
  loadSelected()
}

export const closePanel = (): void => { trail.value = [] }

/** Opens what was selected before, or nothing; a step back where that was the one before. */
export function openSelection(to: Selection): void {
  if (to.on === 'nothing') return closePanel()
  const before = stepBack(trail.value)
  trail.value = isSame(current(before), to) ? before : step(trail.value, to)
  loadSelected()
}

/** Tries again to load what is open. */
export const reloadPanel = loadSelected

/** Opens a newspaper page with a stretch of it lit. */
export function openPage(at: Reading): void {
  reading.value = at
  void pageLoad.start((signal) => askServer(PageTextDocument, { id: at.page }, signal))
}

export function closePage(): void {
  reading.value = null
  pageLoad.clear()
}
