// The drawn things → the counts of what is folded into each, once the server has told them.
import { FoldedDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { folded, picture } from './desk.ts'
import { countFolded } from './folded.ts'

const most = 300

/** The picture can do without, so a failure is let go. */
export async function countFoldedAgain(): Promise<void> {
  const asked = picture.value
  const ids = [...asked.things.keys()]
  if (ids.length === 0 || ids.length > most) return
  try {
    const counts = countFolded((await askServer(FoldedDocument, { ids })).nodes, asked)
    if (picture.value === asked) folded.value = counts
  } catch {
    folded.value = new Map()
  }
}
