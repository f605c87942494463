// Nothing → the first picture: initiatives and the bodies that ran them.
import { batch } from '@preact/signals'
import { OverviewDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { drawInstead } from './changing.ts'
import { firstLoad, firstPicture, gone, stats, trail, untouched, wish } from './desk.ts'
import { addPiece, emptyPicture } from './picture.ts'
import { emptyView } from './view.ts'

const limit = 150

/** Loads the first picture in place of what is drawn. */
export async function showOverview(): Promise<void> {
  const found = await firstLoad.start(async (signal) => {
    const { overview, stats } = await askServer(OverviewDocument, { limit }, signal)
    return { picture: addPiece({ ...emptyPicture, omitted: overview.omitted }, overview), stats, gone: 0 }
  })
  if (!found) return
  const view = { ...emptyView, picture: found.picture }
  batch(() => {
    drawInstead(view)
    firstPicture.value = view.picture
    gone.value = found.gone
    stats.value = found.stats
    trail.value = []
  })
}

/** Goes back to the first picture, with its example questions; where that fails, what is drawn stays. */
export async function startAgain(): Promise<void> {
  await showOverview()
  if (firstLoad.now.value.is !== 'ready') return
  untouched.value = true
  wish.value = { to: 'fit' }
}
