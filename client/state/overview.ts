// Nothing → the first picture: initiatives and the bodies that ran them, then the counts of what is folded into them.
import { batch } from '@preact/signals'
import { FoldedDocument, OverviewDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { firstLoad, folded, picture, stats, trail, untouched, wish } from './desk.ts'
import { countFolded } from './folded.ts'
import { addPiece, emptyPicture } from './picture.ts'

const limit = 150

/** Loads the first picture in place of what is drawn. */
export async function showOverview(): Promise<void> {
  const found = await firstLoad.start((signal) => askServer(OverviewDocument, { limit }, signal))
  if (!found) return
  batch(() => {
    picture.value = addPiece({ ...emptyPicture, omitted: found.overview.omitted }, found.overview)
    stats.value = found.stats
    trail.value = []
  })
  await countFoldedAgain()
}

/** Goes back to the first picture, with its example questions; where that fails, what is drawn stays. */
export async function startAgain(): Promise<void> {
  await showOverview()
  if (firstLoad.now.value.is !== 'ready') return
  untouched.value = true
  wish.value = { to: 'fit' }
}

/** Counts anew what each drawn thing has folded in; the picture can do without, so a failure is let go. */
export async function countFoldedAgain(): Promise<void> {
  try {
    const ids = [...picture.value.things.keys()]
    if (ids.length > 0 && ids.length <= 300) folded.value = countFolded((await askServer(FoldedDocument, { ids })).nodes, picture.value)
  } catch {
    folded.value = new Map()
  }
}
