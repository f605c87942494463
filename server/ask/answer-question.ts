// A question in Chinese or English and the store in, an answer with its quotes out.
import type { Claim, Edge, Entity, GraphStore } from '#store/graph-store.ts'
import type { Answer, AnswerRow } from './answer.ts'
import { findEdges } from './find-edges.ts'
import { parseQuestion, type Question } from './parse-question.ts'
import { questionWords } from './question-words.ts'
import { EXAMPLES, sayAnswer } from './say-answer.ts'

/** Answers from the store alone; what is not understood gets an answer that says so, with questions that work. */
export async function answerQuestion(text: string, store: GraphStore): Promise<Answer> {
  const words = questionWords()
  const question = parseQuestion(text, words)
  if (!question) return refuseAnswer(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')
  const search = await findEdges(question, words, store)
  if (typeof search === 'string') return refuseAnswer(text, question.language, search)
  const kept = search.edges.filter((edge) => fitsDeed(edge, question))
  const ends = new Map((await store.entities([...new Set(kept.flatMap((edge) => [edge.from, edge.to]))])).map((entity) => [entity.id, entity]))
  const fitting = kept.flatMap((edge) => {
    const [from, to] = [ends.get(edge.from), ends.get(edge.to)]
    return from && to && search.doer(from) ? [{ edge, from, to }] : []
  })
  const done = fitting.filter(({ from, to }) => !isUndone(from) && !isUndone(to))
  const left = new Set(fitting.filter(({ from, to }) => isUndone(from) || isUndone(to)).map(({ to }) => to.id)).size
  const claims = new Map<string, Claim[]>(done.map(({ edge }) => [edge.id, []]))
  for (const claim of await store.claims([...claims.keys()])) if (!question.deed.role || claim.role === question.deed.role) claims.get(claim.edge)?.push(claim)
  const rows: AnswerRow[] = done.map(({ edge, from, to }) => ({ subject: from, object: to, edge, evidence: claims.get(edge.id) ?? [] }))
  return {
    question: text, understood: search.understood, sentence: sayAnswer(question, rows, left), rows, examples: [],
    entityIds: [...new Set(rows.flatMap((row) => [row.subject.id, row.object.id]))],
    edgeIds: rows.map((row) => row.edge.id),
  }
}

/** A supporter did not run it; a question for one role wants that role. */
function fitsDeed(edge: Edge, { deed }: Question): boolean {
  if (edge.type !== deed.relation) return false
  if (deed.role) return edge.roles.includes(deed.role)
  return edge.type !== 'ORGANIZED' || edge.roles.some((role) => role !== 'supporter')
}

const isUndone = (entity: Entity): boolean => entity.status === 'planned' || entity.status === 'cancelled'

/** `part` is what means nothing in this store, where the question's form is known. */
function refuseAnswer(text: string, language: Question['language'], part?: string): Answer {
  const examples = EXAMPLES[language]
  const why = language === 'zh' ? (part ? `没有找到“${part}”。` : '没有听懂这个问题。') : part ? `There is nothing called “${part}”.` : 'The question was not understood.'
  const hint = language === 'zh' ? `可以这样问：${examples.join(' ')}` : `You can ask: ${examples.join(' ')}`
  return { question: text, understood: null, sentence: `${why}${hint}`, rows: [], entityIds: [], edgeIds: [], examples: [...examples] }
}
