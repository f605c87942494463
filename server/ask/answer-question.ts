// A question in Chinese or English and the store in, an answer with its quotes out; what is not understood is said.
import type { GraphStore } from '#store/graph-store.ts'
import type { Answer } from './answer.ts'
import { findAnswer } from './find-answer.ts'
import type { Found } from './found.ts'
import { NameFinder } from './name-finder.ts'
import { findNearNames } from './near-names.ts'
import { findNearestQuestions } from './nearest-questions.ts'
import { parseQuestion } from './parse-question.ts'
import { readQuestionText, type QuestionText } from './question-text.ts'
import { questionWords, type QuestionWords } from './question-words.ts'
import { resolveQuestion } from './resolve-question.ts'
import { findBeyond, sayRefusal } from './say-refusal.ts'

const MOST_EXAMPLES = 5

/** Answers from the store alone: the likeliest reading whose every word means something here. A wrong answer costs more than none. */
export async function answerQuestion(question: string, store: GraphStore): Promise<Answer> {
  const words = questionWords()
  const asked: Asked = { text: readQuestionText(question, words), words, names: new NameFinder(store), store }
  const { found, unknown } = await understand(asked)
  return found ? tellAnswer(question, asked.text, found, store) : refuse(question, asked, unknown)
}

interface Asked {
  readonly text: QuestionText
  readonly words: QuestionWords
  readonly names: NameFinder
  readonly store: GraphStore
}

/** What was found by the first reading of which nothing is unknown; else what meant nothing, one a reading. */
async function understand({ text, words, names, store }: Asked): Promise<{ readonly found?: Found; readonly unknown: readonly string[] }> {
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
    if (!missed) return { found, unknown }
    unknown.push(missed.word)
  }
  return { unknown }
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

async function refuse(question: string, asked: Asked, unknown: readonly string[]): Promise<Answer> {
  const { text, words, store } = asked
  const meant = await guessMeant(asked, unknown[0] ?? '')
  return {
    question, language: text.language, understood: null, query: null, variables: null, sentence: sayRefusal(text, unknown, meant.map(({ name }) => name)), columns: [], rows: [], entityIds: [], edgeIds: [], leftOut: 0, coverage: null,
    examples: [...meant.map((each) => each.question), ...await findNearestQuestions(text, words, store)].slice(0, MOST_EXAMPLES),
  }
}

/** The same question with a name in it that is here, where it has an answer then. */
async function guessMeant(asked: Asked, unknown: string): Promise<readonly { readonly name: string; readonly question: string }[]> {
  const { text, words, names } = asked
  const guesses: { name: string; question: string }[] = []
  for (const name of await findNearNames(unknown, names)) {
    const question = `${text.text.replace(unknown, () => name)}${text.language === 'zh' ? '？' : '?'}`
    const { found } = await understand({ ...asked, text: readQuestionText(question, words) })
    if (found && found.rows.length > 0) guesses.push({ name, question })
  }
  return guesses
}
