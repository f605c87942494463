// What a question asks for in, the edges that may answer it out: found from the initiatives, or from who did them.
import type { Edge, Entity, GraphStore } from '#store/graph-store.ts'
import { findAmong, findBody } from './find-bodies.ts'
import { findInitiatives } from './find-initiatives.ts'
import type { Question } from './parse-question.ts'
import type { QuestionWords } from './question-words.ts'

/** Edges to be looked at, what they were found for, and who of their doers counts. */
export interface EdgeSearch {
  readonly understood: string
  readonly edges: readonly Edge[]
  readonly doer: (entity: Entity) => boolean
}

/** The edges to look at; a string is the part of the question that means nothing in this store. */
export function findEdges(question: Question, words: QuestionWords, store: GraphStore): Promise<EdgeSearch | string> {
  return question.asked === 'what' ? findByBody(question, words, store) : findByObject(question, words, store)
}

/** “Who ran X”, “where was X held”: from the initiatives to their edges. */
async function findByObject(question: Question, words: QuestionWords, store: GraphStore): Promise<EdgeSearch | string> {
  const found = await findInitiatives(question, words, store)
  if (!found) return question.object
  const among = question.among ? await findAmong(question.among, words, store) : () => true
  if (!among) return question.among
  const edges = await store.edgesAt(found.initiatives.map((each) => each.id), [question.deed.relation])
  const verb = VERBS[question.deed.relation]?.[question.language] ?? question.deed.relation
  const asked = question.asked === 'where' ? found.label : `${question.among}${question.among && question.language === 'en' ? ': ' : ''}${found.label}`
  return { understood: `${asked} · ${verb}`, edges, doer: (entity) => among(entity) && (!question.kind || question.kind === entity.kind || entity.kinds.includes(question.kind)) }
}

/** “What did X do”: from the body to its edges, kept to the initiatives that are asked for. */
async function findByBody(question: Question, words: QuestionWords, store: GraphStore): Promise<EdgeSearch | string> {
  const bodies = await findBody(question.body, store)
  if (bodies.length === 0) return question.body
  const found = question.object ? await findInitiatives(question, words, store) : undefined
  if (question.object && !found) return question.object
  const only = found && new Set(found.initiatives.map((each) => each.id))
  const ids = new Set(bodies.map((each) => each.id))
  const edges = (await store.edgesAt([...ids], [question.deed.relation])).filter((edge) => ids.has(edge.from) && (!only || only.has(edge.to)))
  const verb = VERBS[question.deed.relation]?.[question.language] ?? question.deed.relation
  return { understood: `${bodies.map((each) => each.name).join('、')} · ${verb}${found ? ` · ${found.label}` : ''}`, edges, doer: () => true }
}

const VERBS: Readonly<Partial<Record<Edge['type'], { readonly zh: string; readonly en: string }>>> = {
  ORGANIZED: { zh: '谁办的', en: 'who ran it' },
  ATTENDED: { zh: '谁参加', en: 'who took part' },
  HOSTED_AT: { zh: '在哪里', en: 'where it was' },
}
