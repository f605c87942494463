// Questions and the real graph of the seed pages in, names and quotes out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerQuestion } from '#ask/answer-question.ts'
import { EXAMPLES } from '#ask/say-answer.ts'
import { openSeedGraph, type SeedGraph } from '../api/seed-graph.ts'

let graph: SeedGraph
beforeAll(async () => { graph = await openSeedGraph() })
afterAll(() => graph.close())

const ROWS: readonly { readonly question: string; readonly side: 'subject' | 'object'; readonly named: readonly string[]; readonly not?: readonly string[] }[] = [
  { question: '哪些工会办过托管班？', side: 'subject', named: ['平谷公安分局工会', '十八里店地区总工会'], not: ['十八里店地区妇联', '平谷公安分局党委'] },
  { question: 'Which unions ran childcare classes?', side: 'subject', named: ['平谷公安分局工会', '十八里店地区总工会'] },
  { question: '谁主办了纪念抗战胜利80周年艺术展？', side: 'subject', named: ['北京市总工会', '中国艺术研究院'], not: ['北京市劳动人民文化宫', '朝阳区总工会'] },
  { question: '民警子女暑期托管班在哪里举办？', side: 'object', named: ['安特幼儿园'] },
  { question: 'Where was 民警子女暑期托管班 held?', side: 'object', named: ['安特幼儿园'] },
  { question: '大兴区哪些工会办过交友活动？', side: 'subject', named: ['大兴区总工会'], not: ['重庆市总工会'] },
  { question: '谁组织过职工交友活动？', side: 'subject', named: ['大兴区总工会', '重庆市总工会'] },
  { question: 'What did 大兴区总工会 organize?', side: 'object', named: ['军地联谊搭鹊桥'] },
]

describe('answers', () => {
  test.each(ROWS)('$question', async ({ question, side, named, not = [] }) => {
    const answer = await answerQuestion(question, graph.store)
    const names = answer.rows.map((row) => row[side].name)
    for (const name of named) expect(names).toContain(name)
    for (const name of not) expect(names).not.toContain(name)
    expect(answer.sentence).toContain(named[0])
    for (const { evidence } of answer.rows) expect(evidence.length).toBeGreaterThan(0)
  })

  test('what is planned or cancelled is left out, and counted', async () => {
    const [body] = (await graph.store.search({ text: '北京市总工会', kinds: ['UnionBody'], first: 1 })).rows
    const edges = (await graph.store.edgesAt([body?.id ?? ''], ['ORGANIZED'])).filter((edge) => edge.from === body?.id && edge.roles.some((role) => role !== 'supporter'))
    const undone = (await graph.store.entities(edges.map((edge) => edge.to))).filter(({ status }) => status === 'planned' || status === 'cancelled')
    const answer = await answerQuestion('北京市总工会有哪些活动？', graph.store)
    expect(answer.rows).toHaveLength(edges.length - undone.length)
    if (undone.length > 0) expect(answer.sentence).toContain(`另有${undone.length}项活动还在计划中或已取消`)
    else expect(answer.sentence).not.toContain('另有')
  })

  test.each(['今天天气怎么样', '谁主办了月球漫步赛？', '月球上哪些工会办过托管班？', 'Who organized the moon landing?'])('“%s” gets questions that work', async (question) => {
    const answer = await answerQuestion(question, graph.store)
    expect(answer).toMatchObject({ understood: null, rows: [] })
    expect(answer.examples).toEqual(question === 'Who organized the moon landing?' ? EXAMPLES.en : EXAMPLES.zh)
  })

  test.each([...EXAMPLES.zh, ...EXAMPLES.en])('the example “%s” works', async (question) => {
    expect((await answerQuestion(question, graph.store)).rows.length).toBeGreaterThan(0)
  })
})
