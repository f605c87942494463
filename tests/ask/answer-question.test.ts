// Questions and the real graph of the seed pages in, tables with quotes or refusals out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '#ask/answer.ts'
import { answerQuestion } from '#ask/answer-question.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { watchStore } from '../store/watch-store.ts'
import { openSeedGraph, type SeedGraph } from '../api/seed-graph.ts'
import { DECLINED_ROWS } from './declined-rows.ts'
import { QUESTION_ROWS } from './question-rows.ts'
import { VARIANTS } from './variant-rows.ts'

let graph: SeedGraph
let texts: ReadonlyMap<string, string>
beforeAll(async () => {
  graph = await openSeedGraph()
  const pages = await graph.store.pages()
  texts = new Map(await Promise.all(pages.map(async ({ id }) => [id, (await graph.store.page(id))?.text ?? ''] as const)))
})
afterAll(() => graph.close())

const namesOf = ({ rows }: Answer, column = 0): readonly string[] => [...new Set(rows.map(({ cells }) => cells[column]?.text ?? ''))]

describe('answers', () => {
  test('are asked for by sixty questions and more, half of them English', () => {
    const english = QUESTION_ROWS.filter(({ question }) => /^[A-Z]/.test(question)).length
    expect(QUESTION_ROWS.length).toBeGreaterThanOrEqual(60)
    expect(english).toBeGreaterThanOrEqual(30)
    expect(new Set(QUESTION_ROWS.map(({ question }) => question)).size).toBe(QUESTION_ROWS.length)
  })

  test.each(QUESTION_ROWS)('$question', async ({ question, column = 0, named, not = [], only = false, leftOut }) => {
    const answer = await answerQuestion(question, graph.store)
    expect(answer.understood, answer.sentence).not.toBeNull()
    const names = namesOf(answer, column)
    if (only) expect([...names].sort()).toEqual([...named].sort())
    else expect(names).toEqual(expect.arrayContaining([...named]))
    expect(names.filter((name) => not.includes(name))).toEqual([])
    if (leftOut !== undefined) expect(answer.leftOut).toBe(leftOut)
    if (answer.leftOut > 0) expect(answer.sentence).toMatch(new RegExp(`另有${answer.leftOut}项活动还在计划中|${answer.leftOut} more initiatives? (?:is|are) only planned`))
    for (const { cells, evidence } of answer.rows) {
      expect(cells).toHaveLength(answer.columns.length)
      expect(evidence.length).toBeGreaterThan(0)
      for (const { quote, article, start, end } of evidence) expect(texts.get(article.page)?.slice(start, end).replace(/\s*\n\s*/g, '')).toBe(quote)
    }
    expect(answer.coverage).toMatchObject({ pages: 5, silent: 0 })
    if (answer.rows.length > 0) expect(answer.coverage?.mentioning).toBeGreaterThan(0)
    expect(answer.examples).toEqual([])
  })

  test('the columns and the sentence speak the language of the question', async () => {
    expect((await answerQuestion('托管班由哪些工会举办？', graph.store)).columns).toEqual(['组织者', '角色', '活动', '时间'])
    expect((await answerQuestion('Which unions ran 托管班?', graph.store)).columns).toEqual(['Organizer', 'Role', 'Initiative', 'When'])
  })
})

describe('another way to ask', () => {
  test.each(VARIANTS)('$question', async ({ question, like }) => {
    const [answer, known] = [await answerQuestion(question, graph.store), await answerQuestion(like, graph.store)]
    expect(answer.understood, answer.sentence).not.toBeNull()
    expect(known.rows.length).toBeGreaterThan(0)
    expect(answer.rows.map(({ cells }) => cells[0]?.text)).toEqual(known.rows.map(({ cells }) => cells[0]?.text))
  })
})

test('of two who bear one name the one that lies nearest is meant, and the answer says so', async () => {
  const { understood, rows } = await answerQuestion('张良和张文涛有什么关系？', graph.store)
  expect(understood).toContain('2个“张良”')
  expect(rows.length).toBeGreaterThan(0)
  expect((await answerQuestion('张良和张良有什么关系？', graph.store)).sentence).not.toBe('')
})

describe('refusals', () => {
  test('are twenty and more', () => expect(DECLINED_ROWS.length).toBeGreaterThanOrEqual(20))

  test.each(DECLINED_ROWS)('“$question” is declined', async ({ question, says }) => {
    const answer = await answerQuestion(question, graph.store)
    expect(answer).toMatchObject({ understood: null, query: null, rows: [], entityIds: [], edgeIds: [], coverage: null })
    if (says) expect(answer.sentence).toContain(says)
    expect(answer.examples.length).toBeGreaterThan(0)
  })

  test.each(['哪些工会没有办过托管班？', 'Which unions did not run childcare?', '谁最近在哪里举办了什么', 'Who should attend?', '张三丰担任什么职务？', 'How many people liked it?'])('the questions beside “%s” work', async (question) => {
    for (const example of (await answerQuestion(question, graph.store)).examples) expect((await answerQuestion(example, graph.store)).rows.length, example).toBeGreaterThan(0)
  })

  test('the nearest questions come first', async () => {
    expect((await answerQuestion('民警子女寒假托管班在哪里举办？', graph.store)).examples[0]).toMatch(/在哪里举办/)
    expect((await answerQuestion('Where was the moon landing held?', graph.store)).examples[0]).toMatch(/^(?:Where|When) was .+ held/)
  })

  test.each([
    ['大兴区总公会办过哪些活动？', '是不是：大兴区总工会？', '大兴区总工会办过哪些活动？'],
    ['“五月的鲜花”职工歌唱大赛有谁参加？', '暨“五月的鲜花”职工歌咏大会？', '“百年征程映初心 红色工运铸辉煌”——海淀区庆祝“五一”国际劳动节暨“五月的鲜花”职工歌咏大会有谁参加？'],
  ])('“%s”: a name of the same sound or brand is offered', async (question, says, meant) => {
    const { sentence, examples } = await answerQuestion(question, graph.store)
    expect(sentence).toContain(says)
    expect(examples[0]).toBe(meant)
    expect((await answerQuestion(meant, graph.store)).rows.length).toBeGreaterThan(0)
  })
})

describe('what the store is asked', () => {
  const counting = (counts: { calls: number }): GraphStore => watchStore(graph.store, (_, read) => {
    counts.calls += 1
    return read()
  })

  test.each(QUESTION_ROWS)('“$question” takes a few calls, however many rows', async ({ question }) => {
    const counts = { calls: 0 }
    await answerQuestion(question, counting(counts))
    expect(counts.calls).toBeLessThanOrEqual(60)
  })

  test('as many for eight rows as for one', async () => {
    const [many, one] = [{ calls: 0 }, { calls: 0 }]
    expect((await answerQuestion('大兴区总工会办过哪些活动？', counting(many))).rows.length).toBeGreaterThan(5)
    expect((await answerQuestion('海淀区总工会办过哪些活动？', counting(one))).rows).toHaveLength(1)
    expect(many.calls).toBe(one.calls)
  })

  test('a long text full of small words ends soon', async () => {
    for (const question of ['who and with in '.repeat(18), '和为在的谁办'.repeat(50), '的'.repeat(300), '2025年'.repeat(60)]) {
      const counts = { calls: 0 }
      const before = performance.now()
      expect((await answerQuestion(question, counting(counts))).understood).toBeNull()
      expect(counts.calls).toBeLessThan(90)
      expect(performance.now() - before).toBeLessThan(8000)
    }
  })
})
