// What holds of every extracted graph, whatever the page: proofs to the letter, ends that exist, the same answer twice.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractGraph } from '../../server/extraction/extract-graph.ts'
import type { Graph } from '../../server/model/graph.ts'
import { RELATION_KINDS } from '../../server/model/kinds.ts'
import { quoteOf } from '../../server/model/span.ts'
import { readArticles } from '../../server/reading/read-articles.ts'
import { loadRulebook } from '../../server/rulebook/load-rulebook.ts'

const rulebook = loadRulebook()
const extract = (text: string): Graph => extractGraph({ id: 'page', text, hash: '', articles: readArticles(text) }, rulebook)
const folder = new URL('../../seeds/pages/', import.meta.url)
const pages = readdirSync(folder).filter(name => name.endsWith('.txt')).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

describe.each(pages)('%s', (_, text) => {
  const graph = extract(text)
  const ids = new Map(graph.nodes.map(node => [node.id, node]))

  test('every edge has a proof that is the page to the letter, of 300 characters at most', () => {
    expect(graph.edges.length).toBeGreaterThan(20)
    for (const edge of graph.edges) {
      expect(edge.evidence.length).toBeGreaterThan(0)
      for (const proof of edge.evidence) {
        expect(proof.end - proof.start).toBeLessThanOrEqual(300)
        expect(proof.quote).toBe(quoteOf(text, proof))
      }
    }
  })

  test('every fact is proved likewise', () => {
    for (const node of graph.nodes) for (const { evidence } of node.facts) expect(evidence.quote).toBe(quoteOf(text, evidence))
  })

  test('edges join things that are there, of the kinds that the relation allows', () => {
    for (const edge of graph.edges) {
      const [from, to] = [ids.get(edge.from), ids.get(edge.to)]
      const row = RELATION_KINDS.find(kind => kind.id === edge.type)
      expect([from?.kind, ...(from?.kinds ?? [])].some(kind => (row?.from as readonly unknown[]).includes(kind)), `${from?.name} ${edge.type}`).toBe(true)
      expect([to?.kind, ...(to?.kinds ?? [])].some(kind => (row?.to as readonly unknown[]).includes(kind)), `${edge.type} ${to?.name}`).toBe(true)
    }
  })

  test('the same page gives the same graph', () => {
    expect(JSON.stringify(extract(text))).toBe(JSON.stringify(graph))
  })
})

describe('short forms', () => {
  const text = '## 柳林县总工会举办职工运动会\n\n本报讯（记者 张三）近日，柳林县总工会举办2024年职工运动会。该县总工会相关负责人介绍，县总工会还联合县教育局开办“爱心暑托”托管班。'
  const graph = extract(text)
  test('resolve to the full name in their article', () => {
    expect(graph.nodes.filter(node => node.kind === 'UnionBody').map(node => node.name)).toEqual(['柳林县总工会'])
    expect(graph.nodes.find(node => node.kind === 'Organization')?.name).toBe('柳林县教育局')
  })
})

describe('what is not said', () => {
  test.each([
    '近日，柳林县总工会主席赵海燕强调，要广泛开展劳动和技能竞赛。',
    '下一步，柳林县总工会将开展更多普法讲座。',
    '柳林县总工会没有举办职工运动会。',
    '柳林县总工会没有承办2024年职工运动会。',
    '针对有网帖称“2024年职工运动会由柳林县总工会承办”，主办方澄清，此事不实。',
  ])('%s makes nobody an organizer', text => {
    expect(extract(text).edges.filter(edge => edge.type === 'ORGANIZED')).toEqual([])
  })
})

describe('names that are none', () => {
  test.each([['近日，石景山区召开会议，全体劳模荣光绽放。', '荣光'], ['石景山表示欢迎。', '石景山']])('%s', (text, name) => {
    expect(extract(text).nodes.filter(node => node.kind === 'Person' && name.includes(node.name))).toEqual([])
  })
})

describe('hostile pages', () => {
  test.each([
    ['a line of 200,000 characters', '工会举办培训班'.repeat(28_600)],
    ['、 without end', '、'.repeat(300_000)],
    ['nested quotation marks', '“'.repeat(50_000) + '”'.repeat(50_000)],
    ['names without end', '张伟、李娜和'.repeat(30_000)],
    ['bodies without end', '北京市总工会、'.repeat(30_000)],
  ])('%s ends in time', (_, text) => {
    expect(extract(text).page.id).toBe('page')
  }, 20_000)
})
