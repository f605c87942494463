// What a page's record holds beyond ids: areas above areas, claims with their own titles, keys and sort keys; and that order does not show.
import { identifyPage } from '#identity/identify-page.ts'
import type { Graph } from '#model/graph.ts'
import { makeSearchKeys } from '#names/search-keys.ts'
import { spellName } from '#names/pinyin.ts'
import { makeSortKey } from '#names/sort-key.ts'
import { expect, it } from 'vitest'
import { makeRandom, shuffle } from '../store/generated-pages.ts'
import { PageDraft } from '../store/page-draft.ts'
import { SMALL_AREAS } from '../store/small-areas.ts'

const TEXT = '慰问一线\n长春市朝阳区总工会主席、朝阳区人大代表赵敏慰问职工。\n\n慰问一线\n赵敏表示感谢。'

function draft(): PageDraft {
  const page = new PageDraft({ id: '春城晚报/2025-05-01/6', date: '2025-05-01' }, TEXT)
  const [person, union] = [page.thing('Person', '赵敏'), page.thing('UnionBody', '长春市朝阳区总工会', { area: '220104' })]
  page.say(person, 'HOLDS_POST', union, '长春市朝阳区总工会主席', undefined, ['主席', '党组书记'])
  return page.say(union, 'LOCATED_IN', page.thing('Area', '朝阳区', { area: '220104' }), '长春市朝阳区总工会')
}

it('puts areas into the areas that hold them, inferred', () => {
  const { entities, claims, facts } = draft().record
  const names = new Map(entities.map(row => [row.id, row.name]))
  const parts = claims.filter(claim => claim.type === 'PART_OF')
  expect(parts.map(claim => [names.get(claim.from), names.get(claim.to), claim.stated]).sort()).toEqual([['朝阳区', '长春市', false], ['长春市', '吉林省', false]])
  expect(facts.filter(fact => fact.field === 'area').map(fact => fact.value).sort()).toEqual(['220000', '220100', '220104', '220104'])
})

it('gives a claim the titles that its own quote names', () => {
  expect(draft().record.claims.find(claim => claim.type === 'HOLDS_POST')?.titles).toEqual(['主席'])
})

it('tells two articles of one headline apart', () => {
  const { articles, entities } = draft().record
  expect(articles.map(article => article.headline)).toEqual(['慰问一线', '慰问一线'])
  expect(new Set(articles.map(article => article.id)).size).toBe(2)
  expect(entities.filter(row => row.kind === 'Article')).toHaveLength(2)
})

it('keeps claim ids when the page is read anew with other rules and the words stand elsewhere', () => {
  const before = draft().record.claims.map(claim => claim.id)
  const graph = draft().graph
  const moved: Graph = { ...graph, rulebook: 'rules-2', edges: graph.edges.map(edge => ({ ...edge, evidence: edge.evidence.map(one => ({ ...one, rule: 'other' })) })) }
  const after = identifyPage(moved, { id: '春城晚报/2025-05-01/6', date: '2025-05-01', hash: 'h', text: TEXT }, SMALL_AREAS)
  expect(after.claims.map(claim => claim.id)).toEqual(before)
})

it('gives the same record in whatever order the graph lists things', () => {
  const { graph } = draft()
  const page = { id: '春城晚报/2025-05-01/6', date: '2025-05-01', hash: 'h', text: TEXT }
  const expected = JSON.stringify(identifyPage(graph, page, SMALL_AREAS))
  for (const seed of [1, 2, 3]) {
    const random = makeRandom(seed)
    const shuffled = { ...graph, nodes: shuffle(graph.nodes, random), edges: shuffle(graph.edges, random), articles: shuffle(graph.articles, random) }
    expect(JSON.stringify(identifyPage(shuffled, page, SMALL_AREAS))).toBe(expected)
  }
})

it('finds a union by its short forms, pinyin and initials', () => {
  const keys = makeSearchKeys('UnionBody', ['北京市大兴区总工会'], SMALL_AREAS.path('110115'))
  for (const key of ['北京市大兴区总工会', '大兴区总工会', '大兴', '大兴总工会', '大兴区总', '区总', 'daxingquzonggonghui', 'daxing', 'dxqzgh', 'beijingshidaxingquzonggonghui']) expect(keys).toContain(key)
  expect(keys).toEqual([...new Set(keys)].sort())
  expect(makeSearchKeys('Topic', ['子女托管'])).toEqual(expect.arrayContaining(['childcare', 'zinvtuoguan']))
})

it('spells surnames as surnames and long names by their words', () => {
  expect(spellName('单田芳', true)).toEqual({ full: 'shantianfang', initials: 'stf' })
  expect(makeSearchKeys('Person', ['单田芳'])).toEqual(expect.arrayContaining(['shantianfang', 'dantianfang']))
  expect(spellName('重庆市总工会创新“123+N”体系做实职工服务品牌').full).toMatch(/^chongqingshizonggonghuichuangxin123nti/)
})

it('orders by sound, in ASCII', () => {
  const names = ['总工会', '𬭎', 'Ａ班', '安全月', '大兴区', '']
  const keys = names.map(name => makeSortKey(name))
  for (const key of keys) expect(key).toMatch(/^[ -~]+$/)
  expect([...names].sort((a, b) => (makeSortKey(a) < makeSortKey(b) ? -1 : 1)).filter(name => /^[安大总]/.test(name))).toEqual(['安全月', '大兴区', '总工会'])
  expect(makeSortKey('安') < makeSortKey('按')).toBe('安' < '按')
})
