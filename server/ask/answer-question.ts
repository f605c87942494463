// A question in Chinese or English and the store in, an answer with its quotes out; what is not understood is said.
import type { GraphStore } from '#store/graph-store.ts'
import type { Answer } from './answer.ts'
import { findAnswer } from './find-answer.ts'
import type { Found } from './found.ts'
import { NameFinder } from './name-finder.ts'
import { findNearestQuestions } from './nearest-questions.ts'
import { parseQuestion } from './parse-question.ts'
import { readQuestionText, type QuestionText } from './question-text.ts'
import { questionWords, type QuestionWords } from './question-words.ts'
import { resolveQuestion } from './resolve-question.ts'
import { findBeyond, sayRefusal } from './say-refusal.ts'

/** Answers from the store alone: the likeliest reading whose every word means something here. A wrong answer costs more than none. */
export async function answerQuestion(question: string, store: GraphStore): Promise<Answer> {
  const words = questionWords()
  const text = readQuestionText(question, words)
  const names = new NameFinder(store)
  const unknown: string[] = []
  for (const reading of parseQuestion(text)) {
    const resolved = await resolveQuestion(reading, words, names)
    if (typeof resolved === 'string') {
      unknown.push(resolved)
      continue
    }
    const found = await findAnswer(resolved, { store, words, language: text.language })
    // What no answer can depend on stands in a name, or the question was half understood: 星火不灭 has 不 in it.
    const missed = findBeyond(text).find(({ word }) => !found.understood.join().toLowerCase().includes(word))
    if (missed) unknown.push(missed.word)
    else return await tellAnswer(question, text, found, store)
  }
  return refuse(question, text, unknown, words, store)
}

async function tellAnswer(question: string, { language }: QuestionText, found: Found, store: GraphStore): Promise<Answer> {
  const stats = await store.stats()
  const cells = found.rows.flatMap((row) => row.cells)
  return {
    question, language, understood: found.understood.filter(Boolean).join(' · '), query: found.query.query, variables: JSON.stringify(found.query.variables),
    sentence: found.sentence, columns: found.columns, rows: found.rows,
    entityIds: [...new Set([...cells.flatMap(({ entityId }) => entityId ?? []), ...(found.entityIds ?? [])])].filter(Boolean),
    edgeIds: [...new Set([...cells.flatMap(({ edgeId }) => edgeId ?? []), ...(found.edgeIds ?? [])])],
    leftOut: found.leftOut ?? 0, examples: [],
    coverage: { pages: stats.pages, mentioning: new Set(found.proofs.map(({ article }) => article.page)).size, silent: stats.silent },
  }
}

async function refuse(question: string, text: QuestionText, unknown: readonly string[], words: QuestionWords, store: GraphStore): Promise<Answer> {
  return {
    question, language: text.language, understood: null, query: null, variables: null, sentence: sayRefusal(text, unknown), columns: [], rows: [], entityIds: [], edgeIds: [], leftOut: 0, coverage: null,
    examples: await findNearestQuestions(text, words, store),
  }
}
