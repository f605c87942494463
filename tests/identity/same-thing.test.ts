// Which names on which pages are one thing, and which must never be.
import { identifyPage } from '#identity/identify-page.ts'
import type { Graph, GraphEdge, GraphNode } from '#model/graph.ts'
import type { EntityKind } from '#model/kinds.ts'
import type { PageMeta } from '#model/page.ts'
import { describe, expect, it } from 'vitest'
import { DISTRICT_AREAS, SMALL_AREAS } from '../store/small-areas.ts'

const HERE: PageMeta = { id: '甲报/2025-05-01/1', newspaper: '甲报', date: '2025-05-01', number: '1' }
const ELSEWHERE: PageMeta = { id: '甲报/2025-06-01/1', newspaper: '甲报', date: '2025-06-01', number: '1' }

const node = (kind: EntityKind, name: string, more: Partial<GraphNode> = {}): GraphNode => ({ id: name, kind, name, mentions: [], facts: [], ...more })

const edge = (from: string, type: GraphEdge['type'], to: string, more: Partial<GraphEdge> = {}): GraphEdge =>
  ({ from, type, to, evidence: [{ article: 'a1', start: 0, end: 2, quote: '标题', rule: 'test', stated: true }], ...more })

/** The id of the first node on a page that says this. */
function idOn(meta: PageMeta, nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): string {
  const text = '标题\n正文'
  const graph: Graph = { page: { id: meta.id, hash: 'h', ...(meta.newspaper && { newspaper: meta.newspaper }), ...(meta.date && { date: meta.date }) }, rulebook: 'r', articles: [{ id: 'a1', start: 0, end: 5, headline: '标题' }], nodes, edges, dropped: [] }
  const record = identifyPage(graph, { ...meta, text, hash: 'h' }, SMALL_AREAS)
  const row = record.entities.find(one => one.kind === nodes[0]?.kind && one.name === nodes[0]?.name)
  if (!row) throw new Error('the node is lost')
  return row.id
}

const union = (name: string, area?: string): GraphNode => node('UnionBody', name, area ? { area } : {})

describe('unions', () => {
  it('are one with or without the larger regions in front', () => {
    const id = idOn(HERE, [union('大兴区总工会', '110115')])
    for (const name of ['北京市大兴区总工会', '北京大兴区总工会', '大兴总工会', '区总工会', '总工会', '大兴区 总工会']) expect(idOn(ELSEWHERE, [union(name, '110115')]), name).toBe(id)
  })

  it('are never one where the region differs', () => {
    const names: [string, string][] = [['北京市总工会', '110000'], ['吉林省总工会', '220000'], ['长春市总工会', '220100'], ['朝阳区总工会', '220104'], ...DISTRICT_AREAS.map(area => [`${area.name}总工会`, area.code] as [string, string])]
    const ids = names.map(([name, area]) => idOn(HERE, [union(name, area)]))
    expect(new Set(ids).size).toBe(20)
  })

  it('are the page’s own where the region is not known', () => {
    expect(idOn(HERE, [union('黄村镇总工会')])).not.toBe(idOn(ELSEWHERE, [union('黄村镇总工会')]))
    expect(idOn(HERE, [union('黄村镇总工会')])).toBe(idOn(HERE, [union('黄村镇总工会')]))
    expect(idOn(HERE, [union('黄村镇总工会')])).not.toBe(idOn(HERE, [union('黄村镇总工会', '110115')]))
  })

  it('of the nation are one on all pages', () => {
    const id = idOn(HERE, [union('中华全国总工会')])
    for (const other of [union('全国总工会'), union('全总'), union('中华全国总工会', '000000'), union('中华全国总工会', '110000')]) expect(idOn(ELSEWHERE, [other])).toBe(id)
    expect(idOn(HERE, [union('中国教科文卫体工会', '000000')])).not.toBe(id)
  })

  it('of an employer are not those of its region, nor of an employer whose name begins alike', () => {
    const ids = [union('大兴区总工会', '110115'), union('大兴机场工会', '110115'), union('机场工会', '110115'), union('大兴区教育工会', '110115')].map(one => idOn(HERE, [one]))
    expect(new Set(ids).size).toBe(4)
  })
})

describe('organizations and venues', () => {
  it('are one by name, and by region where it is known', () => {
    expect(idOn(HERE, [node('Organization', '中央美术学院')])).toBe(idOn(ELSEWHERE, [node('Organization', '中央 美术学院')]))
    expect(idOn(HERE, [node('Organization', '北京市温暖基金会', { area: '110000' })])).toBe(idOn(ELSEWHERE, [node('Organization', '温暖基金会', { area: '110000' })]))
    expect(idOn(HERE, [node('Venue', '工人文化宫', { area: '110105' })])).not.toBe(idOn(HERE, [node('Venue', '工人文化宫', { area: '220104' })]))
  })

  it('are the page’s own where the name could be anybody’s', () => {
    for (const one of [node('Organization', '妇联'), node('Organization', '学校'), node('Organization', '技术有限公司'), node('Venue', '中山公园'), node('Venue', '物流园区')])
      expect(idOn(HERE, [one]), one.name).not.toBe(idOn(ELSEWHERE, [one]))
  })
})

describe('people', () => {
  const [daxing, chaoyang] = [union('大兴区总工会', '110115'), union('朝阳区总工会', '110105')]
  const holder = (body: GraphNode, meta: PageMeta): string => idOn(meta, [node('Person', '王伟'), body], [edge('王伟', 'HOLDS_POST', body.name, { title: ['主席'] })])

  it('are one by name and body, and two by two bodies', () => {
    expect(holder(daxing, HERE)).toBe(holder(union('北京市大兴区总工会', '110115'), ELSEWHERE))
    expect(holder(daxing, HERE)).not.toBe(holder(chaoyang, HERE))
  })

  it('are the page’s own without a post', () => {
    expect(idOn(HERE, [node('Person', '王伟')])).not.toBe(idOn(ELSEWHERE, [node('Person', '王伟')]))
  })

  it('are their newspaper’s as reporters', () => {
    const reporter = (meta: PageMeta): string => idOn(meta, [node('Person', '李禾'), node('Article', '标题', { id: 'a1' })], [edge('李禾', 'REPORTED', 'a1')])
    expect(reporter(HERE)).toBe(reporter(ELSEWHERE))
    expect(reporter(HERE)).not.toBe(reporter({ ...ELSEWHERE, newspaper: '乙报' }))
    expect(reporter({ id: 'a.txt' })).not.toBe(reporter({ id: 'b.txt' }))
  })
})

describe('initiatives', () => {
  const host = union('大兴区总工会', '110115')
  const held = (name: string, meta = HERE, by = host, more: Partial<GraphNode> = {}): string => idOn(meta, [node('Initiative', name, more), by], [edge(by.name, 'ORGANIZED', name, { role: 'host' })])

  it('are one whatever marks, year, ordinal or organizer the name has', () => {
    const id = held('“匠心杯”职工技能大赛')
    for (const name of ['匠心杯职工技能大赛', '2025年“匠心杯” 职工技能大赛', '第三届“匠心杯”职工技能大赛', '大兴区总工会“匠心杯”职工技能大赛', '匠心杯——职工技能大赛']) expect(held(name, ELSEWHERE), name).toBe(id)
  })

  it('are two by host or year', () => {
    const id = held('“匠心杯”职工技能大赛')
    expect(held('“匠心杯”职工技能大赛', HERE, union('朝阳区总工会', '110105'))).not.toBe(id)
    expect(held('“匠心杯”职工技能大赛', HERE, host, { start: '2024-05' })).not.toBe(id)
  })

  it('are the page’s own without a host, or with a name that says too little', () => {
    expect(held('座谈会')).not.toBe(held('座谈会', ELSEWHERE))
    expect(idOn(HERE, [node('Initiative', '“匠心杯”职工技能大赛')])).not.toBe(idOn(ELSEWHERE, [node('Initiative', '“匠心杯”职工技能大赛')]))
  })
})

it('topics, honours, audiences and areas are the same everywhere', () => {
  for (const one of [node('Topic', '子女托管'), node('Honour', '全国劳动模范'), node('Audience', '货车司机'), node('Area', '朝阳区', { area: '110105' })]) expect(idOn(HERE, [one])).toBe(idOn(ELSEWHERE, [one]))
  expect(idOn(HERE, [node('Topic', '子女托管')])).toBe(idOn(HERE, [node('Topic', 'childcare')]))
  expect(idOn(HERE, [node('Area', '朝阳区', { area: '110105' })])).not.toBe(idOn(HERE, [node('Area', '朝阳区', { area: '220104' })]))
})
