// Small gold pages and graphs in, counts worked out by hand out.
import { describe, expect, test } from 'vitest'
import { computeFigures, type Figures } from '#evaluation/figures.ts'
import type { GoldPage } from '#evaluation/gold.ts'
import { sayMiss } from '#evaluation/marking.ts'
import { scorePage } from '#evaluation/score-page.ts'
import { poolSheets } from '#evaluation/tally.ts'
import type { Graph, GraphEdge, GraphNode } from '#model/graph.ts'
import { GOLD, goldOf, graphOf, node, prove, RIGHT, TEXT } from './small-page.ts'

const figuresOf = (graph: Graph, gold: GoldPage = GOLD): Figures => computeFigures(scorePage(gold, graph, TEXT).sheet)
const missesOf = (graph: Graph, gold: GoldPage = GOLD): string[] => scorePage(gold, graph, TEXT).misses.map(sayMiss)
const change = (id: string, more: Partial<GraphNode>): Graph => ({ ...RIGHT, nodes: RIGHT.nodes.map((each) => (each.id === id ? { ...each, ...more } : each)) })
const changeEdge = (at: number, more: Partial<GraphEdge>): Graph => ({ ...RIGHT, edges: RIGHT.edges.map((each, i) => (i === at ? { ...each, ...more } : each)) })
const counts = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }) => ({ tp, fp, fn })

describe('a graph that says what the gold says', () => {
  test('is right in everything but the reporter, whom no gold entity names', () => {
    const figures = figuresOf(RIGHT)
    expect(counts(figures.entity.all)).toEqual({ tp: 5, fp: 1, fn: 0 })
    expect(counts(figures.relation.all)).toEqual({ tp: 5, fp: 0, fn: 0 })
    expect(figures.relation.all.f1).toBe(1)
    expect(counts(figures.title)).toEqual({ tp: 2, fp: 0, fn: 0 })
    expect(counts(figures.topic)).toEqual({ tp: 2, fp: 0, fn: 0 })
    expect(counts(figures.reporter)).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect([figures.role, figures.start, figures.evidence, figures.proof]).toEqual([1, 1, 1, 1])
    expect(missesOf(RIGHT)).toEqual(['small.txt + Person 林小河'])
  })

  test('says its kinds and relations in the order of their tables', () => {
    expect(Object.keys(figuresOf(RIGHT).entity)).toEqual(['all', 'UnionBody', 'Person', 'Initiative', 'Venue'])
    expect(Object.keys(figuresOf(RIGHT).relation)).toEqual(['all', 'ORGANIZED', 'ATTENDED', 'HOSTED_AT', 'HOLDS_POST'])
  })
})

describe('an empty graph', () => {
  test('has missed everything and judged nothing', () => {
    const figures = figuresOf(graphOf([]))
    expect(figures.entity.all).toEqual({ precision: 0, recall: 0, f1: 0, tp: 0, fp: 0, fn: 5 })
    expect(figures.relation.all).toEqual({ precision: 0, recall: 0, f1: 0, tp: 0, fp: 0, fn: 5 })
    expect(figures.reporter.fn).toBe(1)
    expect([figures.role, figures.start, figures.evidence, figures.proof]).toEqual([null, null, null, null])
  })
})

describe('entities', () => {
  test('precision, recall and F1 of two right, one wrong, three missed', () => {
    const { all } = figuresOf(graphOf([node('1', 'UnionBody', '市总工会'), node('3', 'Person', '严青'), node('9', 'Person', '石桥')])).entity
    expect(all).toEqual({ precision: 2 / 3, recall: 2 / 5, f1: 0.5, tp: 2, fp: 1, fn: 3 })
  })

  test('a wrong kind is one invented and one missed, and says what it should be', () => {
    const graph = change('5', { kind: 'Organization' })
    const { entity } = figuresOf(graph)
    expect(counts(entity.Venue!)).toEqual({ tp: 0, fp: 0, fn: 1 })
    expect(counts(entity.Organization!)).toEqual({ tp: 0, fp: 1, fn: 0 })
    expect(missesOf(graph)).toContain('small.txt + Organization 青江市工人文化宫 (should be Venue)')
  })

  test('a kind that is also acceptable counts for the preferred one', () => {
    expect(counts(figuresOf(change('2', { kind: 'Organization' })).entity.UnionBody!)).toEqual({ tp: 2, fp: 0, fn: 0 })
  })

  test.each([
    ['another name of the gold', { name: '市总工会' }, true],
    ['marks, spaces and entities aside', { name: '「青江市 总工会」&gt;' }, true],
    ['the gold’s name among its own aliases', { name: '青江总', aliases: ['青江市总工会'] }, true],
    ['a word that points elsewhere on every page', { name: '该会' }, false],
    ['only a part of a name', { name: '青江市总工' }, false],
  ])('a union is found by %s', (_, more, found) => {
    expect(counts(figuresOf(change('1', more)).entity.UnionBody!)).toEqual(found ? { tp: 2, fp: 0, fn: 0 } : { tp: 1, fp: 1, fn: 1 })
  })

  test.each([
    // 职工春灯会 shares 职工 and 灯会 with 职工灯会: 2·2 of 4 + 3 pairs, 0.57.
    ['4', '职工春灯会', false],
    // 职工新灯会活动 holds 灯会, but that is too short to count; of its six pairs two are shared.
    ['4', '职工新灯会活动', false],
    // 职工灯会 inside 2025年石桥第八届职工灯会活动 covers 4 of 16 letters, which counts for 0.6.
    ['4', '2025年石桥第八届职工灯会活动', true],
    // A venue needs 0.75: 工人文化宫 covers 5 of 8 letters, and shares 2·4 of 4 + 7 pairs, 0.73; 青江工人文化宫 shares 2·5 of 6 + 7, 0.77.
    ['5', '工人文化宫', false],
    ['5', '青江工人文化宫', true],
  ])('an initiative or venue may only look alike: node %s as %s', (id, name, found) => {
    const kind = id === '4' ? 'Initiative' : 'Venue'
    expect(counts(figuresOf(change(id, { name })).entity[kind]!).tp).toBe(found ? 1 : 0)
  })

  test('each node stands for one entity: the second of a name is invented', () => {
    expect(counts(figuresOf({ ...RIGHT, nodes: [...RIGHT.nodes, node('9', 'UnionBody', '市总工会')] }).entity.UnionBody!)).toEqual({ tp: 2, fp: 1, fn: 0 })
  })

  test('the most alike goes first', () => {
    const gold = goldOf([{ key: 'a', kind: ['Initiative'], name: '职工春季灯会' }, { key: 'b', kind: ['Initiative'], name: '职工春季灯会展' }])
    expect(missesOf(graphOf([node('1', 'Initiative', '职工春季灯会展')]), gold)).toEqual(['small.txt - Initiative 职工春季灯会'])
  })

  test('an optional entity costs nothing, found, missed or of a wrong kind', () => {
    const gold = { ...GOLD, entities: GOLD.entities.map((each) => (each.key === 'palace' ? { ...each, optional: true } : each)) }
    for (const graph of [RIGHT, change('5', { kind: 'Honour' }), { ...RIGHT, nodes: RIGHT.nodes.filter(({ id }) => id !== '5') }]) {
      expect(counts(figuresOf(graph, gold).entity.all)).toEqual({ tp: 4, fp: 1, fn: 0 })
    }
  })
})

describe('relations', () => {
  test('one turned round is one invented and one missed', () => {
    const graph = changeEdge(4, { from: '5', to: '4' })
    expect(counts(figuresOf(graph).relation.HOSTED_AT!)).toEqual({ tp: 0, fp: 1, fn: 1 })
    expect(missesOf(graph)).toEqual(expect.arrayContaining([
      'small.txt + HOSTED_AT 青江市工人文化宫 -> 职工灯会',
      'small.txt - HOSTED_AT 职工灯会 -> 青江市工人文化宫  «在青江市工人文化宫举办职工灯会»',
    ]))
  })

  test('one said twice is found once', () => {
    expect(counts(figuresOf({ ...RIGHT, edges: [...RIGHT.edges, RIGHT.edges[0]!] }).relation.ORGANIZED!)).toEqual({ tp: 2, fp: 0, fn: 0 })
  })

  test('one with an end that the gold does not have is invented; one with an area is not marked', () => {
    expect(counts(figuresOf(changeEdge(6, { to: '6' })).relation.PART_OF!)).toEqual({ tp: 0, fp: 1, fn: 0 })
    expect(figuresOf(RIGHT).relation.PART_OF).toBeUndefined()
  })

  test('one that touches an optional entity, or is optional itself, costs nothing', () => {
    const optionalEnd = { ...GOLD, entities: GOLD.entities.map((each) => (each.key === 'yan' ? { ...each, optional: true } : each)) }
    expect(counts(figuresOf(RIGHT, optionalEnd).relation.all)).toEqual({ tp: 3, fp: 0, fn: 0 })
    expect(counts(figuresOf(changeEdge(2, { type: 'ORGANIZED' }), optionalEnd).relation.all)).toEqual({ tp: 3, fp: 0, fn: 0 })
    const optional = { ...GOLD, relations: GOLD.relations.map((each) => ({ ...each, optional: true })) }
    expect(counts(figuresOf(graphOf([...RIGHT.nodes]), optional).relation.all)).toEqual({ tp: 0, fp: 0, fn: 0 })
  })

  test('a role is right where it is one of those acceptable', () => {
    expect(figuresOf(changeEdge(1, { role: 'undertaker' })).role).toBe(1)
    expect(figuresOf(changeEdge(1, { role: 'supporter' })).role).toBe(2 / 3)
  })

  test('titles count one by one', () => {
    expect(counts(figuresOf(changeEdge(3, { title: ['副主席', '主任'] })).title)).toEqual({ tp: 1, fp: 1, fn: 1 })
    expect(missesOf(changeEdge(3, { title: [] }))).toContain('small.txt ~ title none, should be 党组书记 副主席: HOLDS_POST 严青 -> 青江市总工会')
  })
})

describe('initiatives and by-lines', () => {
  test('a topic may be missing, wrong, or neither', () => {
    expect(counts(figuresOf(change('4', { topics: ['culture_arts', 'insurance', 'parent_child'] })).topic)).toEqual({ tp: 1, fp: 1, fn: 1 })
  })

  test.each([['2025', 1], ['2025-02', 1], ['2025-02-28', 1], ['2025-03', 0], ['2024', 0]])('start %s against 2025-02', (start, right) => {
    expect(figuresOf(change('4', { start })).start).toBe(right)
  })

  test('no start is a wrong one', () => {
    const { start: _, ...without } = RIGHT.nodes[3]!
    expect(figuresOf({ ...RIGHT, nodes: RIGHT.nodes.map((each) => (each.id === '4' ? without : each)) }).start).toBe(0)
  })

  test('a reporter is his name', () => {
    expect(counts(figuresOf(change('6', { name: '林小' })).reporter)).toEqual({ tp: 0, fp: 1, fn: 1 })
  })
})

describe('quotes', () => {
  const right = prove('石桥厂工会承办')
  test.each([
    ['to the letter but for white space', { ...right, quote: '石桥厂 工会承办' }, 1],
    ['at the wrong place', { ...right, start: right.start - 1 }, 6 / 7],
    ['with other words', { ...right, quote: '石桥厂工会主办' }, 6 / 7],
    ['empty', { ...right, end: right.start, quote: '' }, 6 / 7],
  ])('are evidence %s', (_, evidence, share) => {
    expect(figuresOf(changeEdge(1, { evidence: [evidence] })).evidence).toBe(share)
  })

  test('are missing where a marked relation has none', () => {
    expect(figuresOf(changeEdge(1, { evidence: [] })).evidence).toBe(6 / 7)
    expect(figuresOf(changeEdge(1, { evidence: [] })).proof).toBe(4 / 5)
  })

  test('are too long from 301 letters on', () => {
    const text = `${'灯'.repeat(301)}石桥`
    const evidenceOf = (end: number): number | null => computeFigures(scorePage(GOLD, graphOf([], [{ from: 'x', to: 'y', type: 'SERVES', evidence: [{ ...right, start: 0, end, quote: text.slice(0, end) }] }]), text).sheet).evidence
    expect([evidenceOf(300), evidenceOf(301)]).toEqual([1, 0])
  })

  test('prove what the gold’s quote proves where they share ten letters, or one holds the other', () => {
    expect(figuresOf(changeEdge(4, { evidence: [prove('总工会在青江市工人文化宫举办')] })).proof).toBe(1)
    expect(figuresOf(changeEdge(4, { evidence: [prove('职工灯会')] })).proof).toBe(1)
    expect(figuresOf(changeEdge(4, { evidence: [prove('举办职工灯会，市总工会副主席')] })).proof).toBe(4 / 5)
  })

  test('are not judged without the text', () => {
    expect(computeFigures(scorePage(GOLD, RIGHT).sheet).evidence).toBeNull()
  })
})

test('pooled, every judgement of every page counts the same', () => {
  const figures = computeFigures(poolSheets([scorePage(GOLD, RIGHT, TEXT).sheet, scorePage(GOLD, graphOf([]), TEXT).sheet]))
  expect(counts(figures.entity.all)).toEqual({ tp: 5, fp: 1, fn: 5 })
  expect(figures.entity.all.f1).toBeCloseTo(2 * (5 / 6) * 0.5 / (5 / 6 + 0.5), 15)
  expect(counts(figures.relation.ORGANIZED!)).toEqual({ tp: 2, fp: 0, fn: 2 })
  expect(figures.role).toBe(1)
})
