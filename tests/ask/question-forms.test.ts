// The closed tables of questions in, whether each form is what its example has, and not what its counterexample has, out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerQuestion } from '#ask/answer-question.ts'
import { parseQuestion } from '#ask/parse-question.ts'
import { INTENTS, questionForms } from '#ask/question-forms.ts'
import { readQuestionText } from '#ask/question-text.ts'
import { questionWords, SENSES } from '#ask/question-words.ts'
import { openSeedGraph, type SeedGraph } from '../api/seed-graph.ts'

let graph: SeedGraph
beforeAll(async () => { graph = await openSeedGraph() })
afterAll(() => graph.close())

const words = questionWords()
const forms = questionForms()

test('every intent has a form, and every sense but those of names a place in one', () => {
  expect([...new Set(forms.map(({ intent }) => intent))].sort()).toEqual([...INTENTS].sort())
  const used = new Set(forms.flatMap(({ parts }) => parts.flatMap((part) => ('senses' in part ? part.senses : []))))
  expect(SENSES.filter((sense) => !used.has(sense)).sort()).toEqual(['audience', 'beyond', 'federation', 'filler', 'name', 'topic'])
})

test('every sense has words', () => {
  const senses = new Set([...words.meanings.values()].flatMap((meanings) => meanings.map(({ sense }) => sense)))
  expect(SENSES.filter((sense) => !senses.has(sense))).toEqual([])
})

describe.each(forms)('$id', ({ id, example, counterexample }) => {
  test(`reads “${example}”`, async () => {
    expect(parseQuestion(readQuestionText(example, words)).map(({ form }) => form)).toContain(id)
    const answer = await answerQuestion(example, graph.store)
    expect(answer.understood, answer.sentence).not.toBeNull()
  })

  test(`leaves “${counterexample}” alone`, async () => {
    expect((await answerQuestion(counterexample, graph.store)).understood).toBeNull()
  })
})
