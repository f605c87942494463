// Drawn things in; links to them, tables, drawings and lists of sentences to take away out.
import { describe, expect, test } from 'vitest'
import type { NodeData, EdgeData } from '../../client/network/elements.ts'
import { noFilters } from '../../client/state/filters.ts'
import { packId, unpackId } from '../../client/state/packed-id.ts'
import { groupId } from '../../client/state/groups.ts'
import { makePermalink, readAddress, writeAddress, type Address } from '../../client/state/permalink.ts'
import { addPiece, emptyPicture, type Link, type Thing } from '../../client/state/picture.ts'
import { emptyView } from '../../client/state/view.ts'
import { findVisiblePart } from '../../client/state/visible-part.ts'
import { writeCsv, writeTsv } from '../../client/take/delimited.ts'
import { writeEvidenceList, type Proven } from '../../client/take/evidence-list.ts'
import { writeGraphml } from '../../client/take/graphml.ts'
import { writeJson } from '../../client/take/json.ts'
import { nextOrder, sortRows } from '../../client/take/sort-rows.ts'
import { writeSvg } from '../../client/take/svg.ts'
import { tabulateLinks, tabulateThings } from '../../client/take/tables.ts'
import { en } from '../../client/words/en.ts'
import { zh } from '../../client/words/zh.ts'

const hash = (place: number): string => place.toString(16).padStart(16, '0')
const thing = (id: string, kind: Thing['kind'], name: string, more: object = {}): Thing => ({ id, kind, name, aliases: [], area: null, pageCount: 1, claimCount: 2, ...more }) as Thing
const link = (id: string, from: string, to: string, more: Partial<Link> = {}): Link => ({ id, type: 'ORGANIZED', from: { id: from }, to: { id: to }, roles: ['host'], titles: [], claimCount: 2, articleCount: 1, stated: true, first: '2025-07-30', last: null, ...more })
const [union, deed, person] = [`UnionBody:${hash(255)}`, `Initiative:${hash(2 ** 40)}`, `Person:${hash(3)}`]
const [ran, post] = [`ORGANIZED:${hash(7)}`, `HOLDS_POST:${hash(8)}`]
const picture = addPiece(emptyPicture, {
  nodes: [
    thing(union, 'UnionBody', '大兴区总工会', { level: 'district', area: '110115' }),
    thing(deed, 'Initiative', '=托管班 "暑期", <b>&班', { topics: ['childcare', 'education'], start: '2025-07', end: null, reach: 40, status: 'held' }),
    thing(person, 'Person', '王\t萌\n', { honours: [{ to: { id: 'x', name: '全国劳模' } }] }),
  ],
  edges: [link(ran, union, deed), link(post, person, union, { type: 'HOLDS_POST', roles: [], titles: ['主席', '书记'], stated: false })],
})
const part = findVisiblePart(picture, new Set())
const areas = new Map([['110115', '大兴区']])
const places = new Map([[union, { x: -10.4, y: 20.6 }], [deed, { x: 300, y: -2 }], [person, { x: 0, y: 200 }]])

describe('a link', () => {
  const address: Address = {
    things: [union, deed, 'Area:not a hash.'], links: [ran, post], places: new Map([[deed, { x: -123, y: 4567, above: true }], [union, { x: 5, y: 0, above: false }]]), hiddenKinds: ['Person'], hiddenThings: [deed], pinned: [union],
    filters: { ...noFilters, topics: ['?', 'childcare'], areas: ['110115'], honours: ['*'], from: '2023-08', undated: false, asOf: '2025-01-31' }, layout: 'levels', scene: 'partners', coloured: true, opened: [groupId(union, 'Initiative'), groupId('Area:not a hash.', 'Person')], selection: { on: 'answer', question: '哪些工会办过托管班？&x=1' }, language: 'en',
  }
  test('carries the view there and back', () => expect(readAddress(`#${writeAddress(address)}`)).toEqual(address))
  test('carries any selection', () => {
    for (const selection of [{ on: 'nothing' }, { on: 'thing', id: deed }, { on: 'link', id: ran }, { on: 'paths', from: union, to: deed }] as const) expect(readAddress(writeAddress({ ...address, selection }))).toMatchObject({ selection })
  })
  test('packs ids into twelve characters, and other ids whole', () => {
    for (const id of [union, deed, person, ran, post, 'Initiative:fffefdfcfbfaf9f8']) {
      expect(packId(id)).toHaveLength(12)
      expect(unpackId(packId(id))).toBe(id)
    }
    expect(unpackId(packId('Article:1.2'))).toBe('Article:1.2')
    expect([unpackId(''), unpackId('I'), unpackId('I12345678901234'), unpackId('Z12345678901'), unpackId('!'), unpackId('!%')]).toEqual([null, null, null, null, null, null])
  })
  test('that is not whole is told from none; what makes no sense beside the picture is passed over', () => {
    expect([readAddress(''), readAddress('#')]).toEqual(['none', 'none'])
    expect(['#v=1', '#v=1&things=', '#v=2&things=' + packId(union), '#v=1&things=IuPg', '#v=1&links=x&things=' + packId(union), '#top'].map(readAddress)).toEqual(Array(6).fill('broken'))
    expect(readAddress(`v=1&things=${packId(union)}&from=<b>&topics=<b>.health&places=zz&hidden=%00&opened=x.Person-.Person-zz&lang=xx`)).toMatchObject({ links: null, places: new Map(), hiddenKinds: [], opened: [], filters: { ...noFilters, topics: ['health'] }, selection: { on: 'nothing' }, language: 'zh' })
  })
  test('that gets too long leaves the places out, then its lines; where that is not enough, there is none', () => {
    const view = { ...emptyView, picture, places }
    const whole = makePermalink(view, { on: 'nothing' }, 'zh')
    expect(whole.is).toBe('whole')
    const short = makePermalink(view, { on: 'nothing' }, 'zh', whole.text.length - 1)
    expect([short.is, short.text.includes('places'), short.text.includes('links')]).toEqual(['short', false, true])
    expect(readAddress(makePermalink(view, { on: 'nothing' }, 'zh', short.text.length - 1).text)).toMatchObject({ things: [union, deed, person], links: null })
    expect(makePermalink(view, { on: 'nothing' }, 'zh', 20)).toEqual({ text: '', is: 'none' })
  })
})

describe('tables', () => {
  const things = tabulateThings(part, areas, zh)
  const links = tabulateLinks(part, zh)
  test('say what is drawn in the words of the reader', () => {
    expect(things.rows.map(({ cells }) => cells)).toEqual([
      ['工会', '大兴区总工会', '区县', '大兴区', null, null, null, 2, 1],
      ['活动', '=托管班 "暑期", <b>&班', '子女托管、研学教育', null, '2025-07', null, 40, 1, 1],
      ['人物', '王\t萌\n', '全国劳模', null, null, null, null, 1, 1],
    ])
    expect(links.rows.map(({ cells }) => cells)).toEqual([
      ['大兴区总工会', '组织', '主办', '=托管班 "暑期", <b>&班', 1, 2, '原文直说', '2025-07-30', null],
      ['王\t萌\n', '任职', '主席、书记', '大兴区总工会', 1, 2, '推断', '2025-07-30', null],
    ])
    expect(tabulateLinks(part, en).rows[0]!.cells.slice(1, 3)).toEqual(['organized', 'host'])
  })
  test('are sorted by size and by the dictionary, what is nothing last; a third click leaves them as drawn', () => {
    const names = (order: { column: number; down: boolean } | null) => sortRows(things.rows, order).map(({ id }) => id)
    expect(names({ column: 7, down: true })[0]).toBe(union)
    expect(names({ column: 6, down: false })[0]).toBe(deed)
    expect(names({ column: 6, down: true })[0]).toBe(deed)
    expect(sortRows(['重庆', '朝阳', '北京', '2', '10'].map((name, at) => ({ id: String(at), cells: [name] })), { column: 0, down: false }).map(({ cells }) => cells[0])).toEqual(['2', '10', '北京', '朝阳', '重庆'])
    const once = nextOrder(null, 1)
    expect([once, nextOrder(once, 1), nextOrder(nextOrder(once, 1), 1), nextOrder(once, 2)]).toEqual([{ column: 1, down: false }, { column: 1, down: true }, null, { column: 2, down: false }])
  })
  test('as CSV begin with a byte order mark, and no cell is a formula', () => {
    const lines = writeCsv(things, zh).split('\r\n')
    expect(lines[0]).toBe('\ufeff类别,名称,主题或层级,地区,开始,结束,人数,线,版面,id')
    expect(lines[2]).toBe(`活动,"'=托管班 ""暑期"", <b>&班",子女托管、研学教育,,2025-07,,40,1,1,${deed}`)
    expect(lines[3]).toContain('"王\t萌\n"')
  })
  test('as TSV have one line a row', () => {
    const lines = writeTsv(things, zh).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[3]).toBe('人物\t王 萌 \t全国劳模\t\t\t\t\t1\t1')
    expect(lines[2]!.split('\t')[1]).toBe('\'=托管班 "暑期", <b>&班')
  })
})

test('GraphML escapes what pages print, and says where things stand', () => {
  const text = writeGraphml(part, places)
  expect(text).toContain('<data key="node-label">=托管班 &quot;暑期&quot;, &lt;b&gt;&amp;班</data>')
  expect(text).toContain(`<edge id="${post}" source="${person}" target="${union}"><data key="edge-label">HOLDS_POST</data>`)
  expect(text).toContain('<data key="edge-titles">主席; 书记</data>')
  expect(text).toContain('<data key="node-x">-10</data>')
})

test('JSON says everything that is drawn', () => {
  const { nodes, edges, filters } = JSON.parse(writeJson(part, { filters: noFilters, places }))
  expect(nodes[2]).toMatchObject({ name: '王\t萌\n', honours: [{ id: 'x', name: '全国劳模' }], place: { x: 0, y: 200 } })
  expect(edges[0]).toMatchObject({ id: ran, from: union, to: deed, roles: ['host'] })
  expect(filters).toEqual(noFilters)
})

describe('the drawing', () => {
  const node = (id: string, kind: NodeData['kind'], label: string): NodeData => ({ id, kind, name: label, label, width: 100, height: 30, font: 14, degree: 1, community: -1, pile: false, reach: { left: 50, right: 50, top: 15, bottom: 15 } })
  const edge = (id: string, more: Partial<EdgeData> = {}): EdgeData => ({ id, source: 'a', target: 'b', words: '', width: 2, line: 'solid', head: 'triangle', fill: 'filled', organizes: true, stated: true, past: false, tie: false, ...more })
  const at = new Map([['a', { x: 0, y: 0 }], ['b', { x: 400, y: 0 }]])
  const draw = (edges: readonly EdgeData[]) => writeSvg({ nodes: [node('a', 'UnionBody', '甲<script>\n乙'), node('b', 'Initiative', '丙&丁'), node('nowhere', 'Venue', '戊')], edges }, at, 'light', '图 & 谱')
  test('has shapes, lines and names, and page text as text only', () => {
    const text = draw([edge('1')])
    expect(text).toContain('甲&lt;script&gt;')
    expect(text).not.toContain('<script')
    expect(text).toContain('<title>图 &amp; 谱</title>')
    expect(text).not.toContain('戊')
    expect(text.match(/<tspan/g)).toHaveLength(3)
    expect(text).toContain('d="M50 0Q200 0')
  })
  test('shows how sure and of which kind a line is; lines between the same two run beside each other', () => {
    expect(draw([edge('1', { stated: false })])).toContain('<g opacity="0.45">')
    expect(draw([edge('1', { line: 'dashed', fill: 'hollow' })])).toMatch(/stroke-dasharray="7 5".*fill="none" stroke="#4A4238" stroke-width="1.2"/)
    expect(draw([edge('1', { head: 'none' })]).match(/<path d="M350/g)).toBeNull()
    const [one, other] = [...draw([edge('1'), edge('2')]).matchAll(/Q200 (-?\d+)/g)].map(([, y]) => Number(y))
    expect([one, other]).toEqual([-18, 18])
  })
  test('of nothing is an empty sheet', () => expect(writeSvg({ nodes: [], edges: [] }, new Map(), 'dark', '')).toContain('viewBox="0 0 60 60"'))
})

test('the evidence list quotes every drawn line, as text only', () => {
  const proven: Proven = { id: ran, evidence: [{ quote: '<script>window.struck=1</script>由大兴区总工会主办', article: { id: 'a', headline: '“托管”<img src=x onerror=alert(1)>' }, page: { id: 'p', newspaper: '劳动午报', date: '2025-07-30', number: '3' }, start: 0, end: 1, rule: 'r', because: null, stated: true, role: 'host', titles: [] } as Proven['evidence'][number]] }
  const text = writeEvidenceList(part, new Map([[ran, proven]]), zh, 'zh', '2026-01-02')
  expect(text).toContain('&lt;script&gt;window.struck=1&lt;/script&gt;由大兴区总工会主办')
  expect(text).toContain('“托管”&lt;img src=x onerror=alert(1)&gt; · 劳动午报 · 2025-07-30 · 第 3 版 · 原文直说')
  expect(text).not.toMatch(/<script|<img/)
  expect(text).toContain('2 条关系，1 句原文')
  expect(text).toContain('没有可以引用的原句')
  expect(text).toContain("default-src 'none'")
})
