// An address → the picture that it names, as the server has it now; what is gone from the graph is counted.
import { batch } from '@preact/signals'
import { NeighbourhoodDocument, RestoredLinksDocument, RestoredThingsDocument, CountsDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { language } from '../words/language.ts'
import { drawInstead } from './changing.ts'
import { firstLoad, gone, stats, untouched, wish } from './desk.ts'
import { openSelection } from './opening.ts'
import type { Address } from './permalink.ts'
import { addPiece, emptyPicture } from './picture.ts'
import { emptyView } from './view.ts'
import { DRAWN_KINDS } from './visible-part.ts'

/** The most ids that one request takes. */
const most = 1000

const inStretches = (ids: readonly string[]): readonly (readonly string[])[] => Array.from({ length: Math.ceil(ids.length / most) }, (_, at) => ids.slice(at * most, (at + 1) * most))

const isThere = <T>(each: T | null): each is T => each !== null

/** Draws it in place of what is drawn. False where the server did not answer. */
export async function restore({ things, links, places, hiddenKinds, hiddenThings, pinned, filters, layout, scene, coloured, opened, selection, language: wanted }: Address): Promise<boolean> {
  language.value = wanted
  const found = await firstLoad.start(async (signal) => {
    const [nodes, edges, counted] = await Promise.all([
      Promise.all(inStretches(things).map(async (ids) => (await askServer(RestoredThingsDocument, { ids }, signal)).nodes)),
      links === null
        ? askServer(NeighbourhoodDocument, { ids: things.slice(0, most), kinds: DRAWN_KINDS, limit: 1 }, signal).then(({ neighbourhood }) => [neighbourhood.edges])
        : Promise.all(inStretches(links).map(async (ids) => (await askServer(RestoredLinksDocument, { ids }, signal)).edges)),
      askServer(CountsDocument, {}, signal),
    ])
    const named = [...nodes.flat(), ...edges.flat()]
    const piece = { nodes: nodes.flat().filter(isThere), edges: edges.flat().filter(isThere) }
    return { picture: addPiece(emptyPicture, piece), stats: counted.stats, gone: named.filter((each) => each === null).length }
  })
  if (!found) return false
  batch(() => {
    drawInstead({ ...emptyView, picture: found.picture, hiddenKinds: new Set(hiddenKinds), hiddenThings: new Set(hiddenThings), pinned: new Set(pinned), filters, layout, scene, coloured, opened: new Set(opened), places: new Map(places) })
    gone.value = found.gone
    stats.value = found.stats
    untouched.value = false
  })
  openSelection(selection)
  wish.value = selection.on === 'thing' || selection.on === 'link' ? { to: 'fly', ids: [selection.id] } : { to: 'fit' }
  return true
}
