// A question → its answer in the panel, and what the answer speaks of lit in the picture.
import { AskDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { change } from './changing.ts'
import { answerLoad, said, wish } from './desk.ts'
import { openAnswer } from './opening.ts'
import { addPiece } from './picture.ts'
import { isDrawn } from './visible-part.ts'

/** Asks the server and shows what it says; things of the answer that are not drawn are added. */
export async function askQuestion(question: string): Promise<void> {
  openAnswer(question)
  const found = await answerLoad.start(async (signal) => (await askServer(AskDocument, { question }, signal)).ask)
  if (!found) return
  said.value = found.sentence
  if (found.rows.length === 0) return
  // What is no thing of the picture (an audience, an honour's area) is not drawn, though the answer names it.
  const nodes = found.entities.filter(({ kind }) => isDrawn(kind))
  change((view) => ({ ...view, picture: addPiece(view.picture, { nodes, edges: found.edges }) }))
  wish.value = { to: 'fly', ids: nodes.map(({ id }) => id) }
}
