// A place for a graph in, the tests that every store must pass there out.
import type { PageRecord } from '#model/record.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { digestRecord } from '#store/record-digest.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dumpStore } from './dump-store.ts'
import { generatePages, makeRandom, shuffle } from './generated-pages.ts'
import { PageDraft } from './page-draft.ts'
import { changedPage, samplePages } from './sample-pages.ts'
import type { TestPlace } from './test-place.ts'

export function testStoreContract(name: string, place: TestPlace): void {
  describe(name, () => {
    let store: GraphStore
    const saveAll = async (records: readonly PageRecord[]): Promise<void> => { for (const record of records) await store.savePage(record) }
    const startAgain = async (): Promise<void> => { await store.close(); await place.clear(); store = await place.open() }
    const find = async (text: string): Promise<string[]> => (await store.search({ text, first: 20 })).rows.map(entity => entity.name)
    const idOf = async (text: string, kind: 'UnionBody' | 'Initiative' | 'Person' | 'Venue'): Promise<string> => {
      const [row] = (await store.search({ text, kinds: [kind], first: 1 })).rows
      if (!row) throw new Error(`nothing is found by ${text}`)
      return row.id
    }

    beforeEach(async () => { await place.clear(); store = await place.open() })
    afterEach(async () => { await store.close(); await place.clear() })

    it('answers while it is empty', async () => {
      expect(await store.pages()).toEqual([])
      expect(await store.page('nowhere')).toBeNull()
      expect(await store.entities(['nothing'])).toEqual([])
      expect(await store.search({ text: '大兴', first: 5 })).toEqual({ rows: [], total: 0 })
      expect(await store.initiatives({}, { first: 5 })).toEqual({ rows: [], total: 0 })
      expect(await store.neighbourhood({ ids: ['nothing'], depth: 2, limit: 5 })).toEqual({ nodes: [], edges: [], omitted: 0 })
      expect(await store.overview({ kinds: ['UnionBody'], relations: ['ORGANIZED'], limit: 5 })).toEqual({ nodes: [], edges: [], omitted: 0 })
      expect(await store.claims(['nothing'])).toEqual([])
      expect(await store.removePage('nowhere')).toBe(false)
      expect((await store.stats()).pages).toBe(0)
    })

    it('gives back what a page says', async () => {
      const [record] = samplePages() as [PageRecord]
      expect(await store.savePage(record)).toBe('added')
      const page = await store.page(record.page.id)
      expect(page).toMatchObject({ id: '京工时报/2025-07-09/02', newspaper: '京工时报', date: '2025-07-09', number: '02', hash: record.page.hash, rulebook: 'rules-1', articles: 2, claims: record.claims.length, dropped: 1 })
      expect(page?.text).toBe(record.page.text)
      expect(page?.mentions).toEqual(record.mentions)
      expect(page?.droppedList).toEqual(record.dropped)
      expect(page?.articleList.map(article => article.headline)).toEqual(['“小海豚”暑期托管班开班', '简讯'])
      const [union, classes] = [await idOf('大兴区总工会', 'UnionBody'), await idOf('小海豚', 'Initiative')]
      expect(await store.entities([classes])).toMatchObject([{ kind: 'Initiative', name: '“小海豚”暑期托管班', topics: ['childcare'], start: '2025-07-08', end: null, reach: 60, status: 'held', pages: 1 }])
      expect(await store.entities([union])).toMatchObject([{ aliases: ['区总'], level: 'district', area: '110115' }])
      const [edge] = (await store.edgesAt([union], ['ORGANIZED']))
      expect(edge).toMatchObject({ from: union, to: classes, roles: ['host'], claims: 1, articles: 1, stated: true, first: '2025-07-09', last: '2025-07-09' })
      const [claim] = await store.claims([edge?.id as string])
      expect(claim).toMatchObject({ edge: edge?.id, role: 'host', titles: [], rule: 'sample', stated: true, article: { page: record.page.id, headline: '“小海豚”暑期托管班开班' } })
      expect(record.page.text.slice(claim?.start, claim?.end)).toBe(claim?.quote)
      const posts = await store.edgesAt([await idOf('王晓霞', 'Person')], ['HOLDS_POST'])
      expect(posts).toMatchObject([{ to: union, titles: ['主席'] }])
      expect((await store.facts([classes])).map(({ field, value }) => `${field} ${value}`).sort()).toEqual(['reach 60', 'start 2025-07-08', 'topic childcare'])
    })

    it('changes nothing when a page is saved again', async () => {
      await saveAll(samplePages())
      const before = await dumpStore(store)
      for (const record of samplePages()) expect(await store.savePage(record)).toBe('unchanged')
      expect(await dumpStore(store)).toBe(before)
    })

    it('takes a changed page in place of the old one', async () => {
      await saveAll(samplePages())
      const venue = await idOf('黄村镇文化中心', 'Venue')
      const classes = await idOf('小海豚', 'Initiative')
      expect(await store.savePage(changedPage())).toBe('replaced')
      expect(await store.entities([venue])).toEqual([])
      expect(await store.edgesAt([classes], ['HOSTED_AT'])).toEqual([])
      expect(await store.entities([classes])).toMatchObject([{ pages: 2 }])
      expect((await store.facts([classes])).filter(fact => fact.field === 'reach').map(fact => fact.value).sort()).toEqual(['58', '80'])
      const after = await dumpStore(store)
      await store.savePage(samplePages()[0] as PageRecord)
      expect(await dumpStore(store)).not.toBe(after)
      await store.savePage(changedPage())
      expect(await dumpStore(store)).toBe(after)
    })

    it('shows a view what is there, and the next view what has changed', async () => {
      await saveAll(samplePages())
      const [venue, classes] = [await idOf('黄村镇文化中心', 'Venue'), await idOf('小海豚', 'Initiative')]
      const look = async (view: GraphStore) => ({ venues: await view.entities([venue]), edges: await view.edgesAt([classes]), facts: await view.facts([classes]), initiatives: await view.initiatives({}, { first: 10 }), stats: await view.stats() })
      const seen = await look(store)
      expect(await look(store.view())).toEqual(seen)
      const again = store.view()
      for (const _ of [1, 2]) expect(await look(again)).toEqual(seen)
      await store.savePage(changedPage())
      const changed = await look(store)
      expect(changed.venues).toEqual([])
      for (const view of [store.view(), store]) expect(await look(view)).toEqual(changed)
      await store.savePage(samplePages()[0] as PageRecord)
      expect(await look(store.view())).toEqual(seen)
    })

    it('knows one thing on two pages, and takes a page back without the other', async () => {
      const [first, second] = samplePages() as [PageRecord, PageRecord]
      await saveAll([first, second])
      const classes = await idOf('小海豚', 'Initiative')
      const [edge] = await store.edgesAt([classes], ['ORGANIZED'])
      expect(edge).toMatchObject({ claims: 3, articles: 2, roles: ['host', 'supporter'], first: '2025-07-09', last: '2025-08-20' })
      expect(await store.entities([classes])).toMatchObject([{ pages: 2, start: '2025-07-08', aliases: [expect.stringContaining('小海豚')] }])
      expect(await store.removePage(first.page.id)).toBe(true)
      expect(await store.removePage(first.page.id)).toBe(false)
      expect(await store.edgesAt([classes], ['ORGANIZED'])).toMatchObject([{ claims: 2, articles: 1 }])
      expect(await find('王晓霞')).toEqual([])
      expect(await store.removePage(second.page.id)).toBe(true)
      expect(await store.stats()).toMatchObject({ pages: 0, articles: 0, claims: 0, dropped: 0, entities: { UnionBody: 0, Area: 0, Article: 0 }, relations: { ORGANIZED: 0, PART_OF: 0 } })
    })

    it('gives the same graph of twelve pages in twenty orders, with removals and re-saves between', { timeout: 300_000 }, async () => {
      const kept = [...samplePages(), ...generatePages(5, 6)]
      const strangers = generatePages(7, 4)
      await saveAll(kept)
      const expected = await dumpStore(store)
      for (let seed = 1; seed <= 20; seed++) {
        await startAgain()
        const random = makeRandom(seed)
        await saveAll(shuffle([...kept, ...strangers], random))
        await store.savePage(changedPage())
        for (const { page } of shuffle([...strangers, ...kept.slice(0, 3)], random)) await store.removePage(page.id)
        await saveAll(shuffle(kept, random).slice(0, 8))
        await saveAll(shuffle(kept, random))
        expect(await dumpStore(store) === expected, `seed ${seed}`).toBe(true)
      }
    })

    it('is left by ten savings of one page at once as by one', async () => {
      const [page, ...others] = generatePages(3, 4) as [PageRecord, ...PageRecord[]]
      await saveAll([page, ...others])
      const expected = await dumpStore(store)
      await startAgain()
      const outcomes = await Promise.all([...Array.from({ length: 10 }, () => store.savePage(page)), ...others.map(record => store.savePage(record))])
      expect(outcomes.filter(outcome => outcome === 'unchanged')).toHaveLength(9)
      expect(await dumpStore(store)).toBe(expected)
    })

    it('gives a page back as it was saved', async () => {
      const records = [...samplePages(), ...generatePages(4, 2)]
      await saveAll(records)
      for (const record of records) expect(digestRecord(await store.record(record.page.id) as PageRecord)).toBe(digestRecord(record))
      const before = await dumpStore(store)
      const again = await Promise.all(records.map(({ page }) => store.record(page.id)))
      await startAgain()
      await saveAll(again as PageRecord[])
      expect(await dumpStore(store)).toBe(before)
      expect(await store.savePage(records[0] as PageRecord)).toBe('unchanged')
      expect(await store.record('nowhere')).toBeNull()
    })

    it('counts what things have in common', async () => {
      await saveAll(samplePages())
      const facets = await store.facets([])
      expect(facets.kinds.find(({ value }) => value === 'UnionBody')).toEqual({ value: 'UnionBody', count: 5 })
      expect(facets.levels[0]).toEqual({ value: 'district', count: 1 })
      expect((await store.facets(['Initiative'])).topics).toEqual([{ value: 'childcare', count: 1 }, { value: 'culture_arts', count: 1 }, { value: 'legal_aid', count: 1 }])
      expect((await store.facets(['Initiative'])).years).toEqual([{ value: '2025', count: 1 }])
      expect((await store.facets(['Initiative'])).statuses).toEqual([{ value: 'held', count: 3 }])
      expect((await store.facets(['Venue'])).areas).toEqual([{ value: '110115', count: 1 }])
    })

    it('finds the shortest paths between two things, and says how many it left out', async () => {
      await saveAll(samplePages())
      const [daxing, person] = [await idOf('大兴区总工会', 'UnionBody'), await idOf('王晓霞', 'Person')]
      const [venue, classes] = [await idOf('黄村镇文化中心', 'Venue'), await idOf('小海豚', 'Initiative')]
      const way = { from: person, to: venue, maxLength: 4, limit: 5 }
      expect(await store.paths(way)).toMatchObject({ paths: [[person, classes, venue]], edges: [{ type: 'ATTENDED' }, { type: 'HOSTED_AT' }], omitted: 0, complete: true })
      expect((await store.paths({ ...way, from: venue, to: person })).paths).toEqual([[venue, classes, person]])
      expect((await store.paths({ ...way, maxLength: 1 })).paths).toEqual([])
      expect((await store.paths({ ...way, relations: ['HOLDS_POST', 'ORGANIZED', 'HOSTED_AT'] })).paths).toEqual([[person, daxing, classes, venue]])
      expect((await store.paths({ ...way, kinds: ['UnionBody'] })).paths).toEqual([])
      expect((await store.paths({ ...way, kinds: ['Initiative'] })).paths).toHaveLength(1)
      expect(await store.paths({ ...way, to: person })).toMatchObject({ paths: [], complete: true })
      expect(await store.paths({ ...way, to: 'nothing' })).toMatchObject({ paths: [], complete: true })
    })

    it('counts the paths that it does not show', async () => {
      const show = new PageDraft({ id: 'pages/show.txt' }, `大会开幕
${['甲', '乙', '丙', '丁'].map(name => `${name}协会主办大会，${name}协会是联盟成员。`).join('')}`)
      for (const name of ['甲', '乙', '丙', '丁']) {
        const body = show.thing('Organization', `${name}协会`)
        show.say(body, 'ORGANIZED', show.thing('Initiative', '大会'), `${name}协会主办大会`, 'host').say(body, 'PART_OF', show.thing('Organization', '联盟'), `${name}协会是联盟成员`)
      }
      await store.savePage(show.record)
      const [from, to] = [await idOf('大会', 'Initiative'), (await store.search({ text: '联盟', first: 1 })).rows[0]?.id as string]
      const found = await store.paths({ from, to, maxLength: 3, limit: 3 })
      expect([found.paths.length, found.omitted, found.nodes.length, found.edges.length]).toEqual([3, 1, 5, 6])
      const all = await store.paths({ from, to, maxLength: 2, limit: 9 })
      expect(all.paths.slice(0, 3)).toEqual(found.paths)
      expect(all.omitted).toBe(0)
    })

    // `npm run torture` holds thousands.
    it('holds two hundred pages', { timeout: 300_000 }, async () => {
      const pages = generatePages(17, 200)
      await saveAll(pages)
      expect((await store.stats()).pages).toBe(200)
      expect((await store.pages()).map(page => page.id)).toEqual(pages.map(({ page }) => page.id).sort())
      const [union] = (await store.search({ text: '海淀区总工会', kinds: ['UnionBody'], first: 1 })).rows
      expect(union?.pages).toBe(pages.filter(({ entities }) => entities.some(({ id }) => id === union?.id)).length)
      const near = await store.neighbourhood({ ids: [union?.id as string], depth: 1, limit: 10 })
      const all = await store.neighbourhood({ ids: [union?.id as string], depth: 1, limit: 10_000 })
      expect(all.nodes.length - near.nodes.length).toBe(near.omitted)
      expect(all.edges.reduce((sum, edge) => sum + edge.claims, 0)).toBe((await store.claims(all.edges.map(edge => edge.id))).length)
      await expectManyAsFew(store)
      const overview = await store.overview({ kinds: ['UnionBody', 'Organization', 'Initiative'], relations: ['ORGANIZED'], limit: 50 })
      const joined = new Set(overview.edges.flatMap(({ from, to }) => [from, to]))
      // The last place may find nobody who is joined to one that is in.
      expect([49, 50]).toContain(overview.nodes.length)
      expect(overview.nodes.filter(({ id }) => !joined.has(id))).toEqual([])
      for (const { page } of pages.slice(0, 20)) expect(await store.removePage(page.id)).toBe(true)
      expect((await store.stats()).claims).toBe(pages.slice(20).reduce((sum, { claims }) => sum + claims.length, 0))
    })

    it('finds things by name, short form, pinyin and initials, the best first', async () => {
      await saveAll(samplePages())
      for (const text of ['大兴', '区总', 'daxing', 'dxqzgh', '大兴总工会', '大兴区总', 'DaXing Qu', '北京市大兴区总工会']) expect(await find(text), text).toContain('大兴区总工会')
      expect((await find('大兴区总工会'))[0]).toBe('大兴区总工会')
      expect(await find('朝阳区总工会')).toHaveLength(2)
      expect(await find('wangxiaoxia')).toEqual(['王晓霞'])
      expect(await find('陈A')).toEqual(['陈Ａ'])
      expect(await find('龚𬭎')).toEqual(['龚𬭎'])
      expect(await find('%')).toEqual([])
      expect((await store.search({ text: '总工会', first: 2 }))).toMatchObject({ rows: { length: 2 }, total: 5 })
      const found = (await store.search({ text: '总工会', first: 9 })).rows
      for (const [at, after] of found.entries()) expect((await store.search({ text: '总工会', first: 2, after })).rows, after.name).toEqual(found.slice(at + 1, at + 3))
      expect((await store.search({ text: '大兴', kinds: ['Area'], first: 9 })).rows.map(entity => entity.name)).toEqual(['大兴区'])
    })

    it('gives a neighbourhood and says how much it left out', async () => {
      await saveAll(samplePages())
      const union = await idOf('大兴区总工会', 'UnionBody')
      const near = await store.neighbourhood({ ids: [union], depth: 1, limit: 100 })
      expect(near.omitted).toBe(0)
      expect(near.nodes.map(node => node.name).sort()).toEqual(['“小海豚”暑期托管班', '大兴区', '大兴区总工会', '王晓霞'].sort())
      expect(near.edges.map(edge => edge.type).sort()).toEqual(['ATTENDED', 'HOLDS_POST', 'LOCATED_IN', 'ORGANIZED'])
      const cut = await store.neighbourhood({ ids: [union], depth: 1, limit: 3 })
      expect([cut.nodes.length, cut.omitted]).toEqual([3, 1])
      expect(cut.nodes.map(node => node.name)).toContain('“小海豚”暑期托管班')
      const far = await store.neighbourhood({ ids: [union], depth: 2, limit: 100 })
      expect(far.nodes.map(node => node.name)).toContain('黄村镇文化中心')
      const deeds = await store.neighbourhood({ ids: [union], depth: 2, kinds: ['Initiative'], relations: ['ORGANIZED'], limit: 100 })
      expect([deeds.nodes.length, deeds.edges.map(edge => edge.type)]).toEqual([2, ['ORGANIZED']])
    })

    it('gives an overview of the best-connected', async () => {
      await saveAll(samplePages())
      const all = await store.overview({ kinds: ['UnionBody', 'Organization', 'Initiative'], relations: ['ORGANIZED'], limit: 50 })
      expect([all.nodes.length, all.edges.length, all.omitted]).toEqual([8, 5, 0])
      const best = await store.overview({ kinds: ['UnionBody', 'Organization', 'Initiative'], relations: ['ORGANIZED'], limit: 1 })
      expect([best.nodes.map(node => node.name), best.edges, best.omitted]).toEqual([['“劳动者之歌”职工文艺汇演'], [], 7])
    })

    it('lists initiatives by topic, organizer and role', async () => {
      await saveAll(samplePages())
      const names = async (filter: Parameters<GraphStore['initiatives']>[0]): Promise<string[]> => (await store.initiatives(filter, { first: 10 })).rows.map(row => row.name)
      const [daxing, chaoyang] = [await idOf('大兴区总工会', 'UnionBody'), (await store.search({ text: '北京市总工会', first: 1 })).rows[0]?.id as string]
      expect(await names({})).toHaveLength(3)
      expect(await names({ topics: ['childcare', 'study'] })).toEqual([expect.stringContaining('小海豚')])
      expect(await names({ organizers: [daxing, chaoyang] })).toHaveLength(2)
      expect(await names({ organizers: [daxing], topics: ['legal_aid'] })).toEqual([])
      expect(await names({ organizers: [daxing], roles: ['undertaker'] })).toEqual([])
      expect(await names({ roles: ['undertaker'] })).toEqual(['“劳动者之歌”职工文艺汇演'])
      expect(await names({ organizers: [] })).toEqual([])
    })

    it('pages through a list while pages come in between', async () => {
      const pages = generatePages(11, 12)
      await saveAll(pages.slice(0, 8))
      const seen: string[] = []
      const before = (await store.initiatives({}, { first: 1000 })).rows.map(row => row.id)
      for (let after: { sort: string; id: string } | undefined, turn = 0; ; turn++) {
        const { rows } = await store.initiatives({}, { first: 2, ...(after && { after }) })
        if (turn === 2) await saveAll(pages.slice(8))
        seen.push(...rows.map(row => row.id))
        after = rows.at(-1)
        if (!after) break
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toEqual(expect.arrayContaining(before))
      const sorts = (await store.initiatives({}, { first: 1000 })).rows.map(row => row.sort)
      expect(sorts).toEqual([...sorts].sort())
    })

    it('refuses what the page does not say, and saves none of it', async () => {
      const [record] = samplePages() as [PageRecord]
      const [claim] = record.claims
      const wrong: PageRecord[] = [
        { ...record, claims: [{ ...claim!, quote: '大兴区总工会' }] },
        { ...record, claims: [{ ...claim!, start: 0, end: 302, quote: record.page.text.slice(0, 302).replace('\n', '') }] },
        { ...record, claims: [{ ...claim!, from: 'UnionBody:nothing' }] },
        { ...record, facts: [{ ...record.facts[0]!, end: 99_999 }] },
        { ...record, claims: [claim!, claim!] },
      ]
      for (const bad of wrong) await expect(store.savePage(bad)).rejects.toThrow('is not saved')
      expect(await store.pages()).toEqual([])
      expect((await store.list([], { first: 9 })).total).toBe(0)
    })

    it('takes a quote with its false line breaks taken out', async () => {
      const [record] = samplePages() as [PageRecord]
      const broken = { ...record, page: { ...record.page, text: record.page.text.replaceAll('大兴区总工会主席', '大兴区  \n\n 总工会主席') }, mentions: [], dropped: [], articles: record.articles, facts: [] }
      const claim = record.claims.find(row => row.quote.startsWith('大兴区总工会主席'))!
      const [start, end] = [broken.page.text.indexOf('大兴区  '), broken.page.text.indexOf('出席') + 2]
      expect(await store.savePage({ ...broken, claims: [{ ...claim, start, end }] })).toBe('added')
    })

    it('is the same after it was closed and opened again', async () => {
      await saveAll(samplePages())
      const before = await dumpStore(store)
      await store.close()
      await expect(store.pages()).rejects.toThrow('closed')
      store = await place.open()
      expect(await dumpStore(store)).toBe(before)
      expect(await store.savePage(samplePages()[1] as PageRecord)).toBe('unchanged')
    })
  })
}

/** What is around a hundred things is what is around each twenty of them: an engine may go another way for many than for few. */
async function expectManyAsFew(store: GraphStore): Promise<void> {
  const ids = (await store.list(['Initiative'], { first: 100 })).rows.map(({ id }) => id)
  expect(ids).toHaveLength(100)
  const twenties = (all: readonly string[]): readonly (readonly string[])[] => Array.from({ length: Math.ceil(all.length / 20) }, (_, at) => all.slice(20 * at, 20 * at + 20))
  const gather = async (all: readonly string[], read: (few: readonly string[]) => Promise<readonly { readonly id: string }[]>): Promise<readonly string[]> =>
    [...new Set((await Promise.all(twenties(all).map(read))).flat().map(({ id }) => id))].sort()
  const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id).sort()
  for (const types of [[], ['ORGANIZED', 'HOSTED_AT']] as const) expect(idsOf(await store.edgesAt(ids, types))).toEqual(await gather(ids, few => store.edgesAt(few, types)))
  for (const kinds of [[], ['UnionBody']] as const) {
    const around = { depth: 1, kinds, limit: 10_000 }
    const { nodes, edges } = await store.neighbourhood({ ids, ...around })
    expect(idsOf(nodes)).toEqual(await gather(ids, async few => (await store.neighbourhood({ ids: few, ...around })).nodes))
    const inside = new Set(idsOf(nodes))
    const among = async (few: readonly string[]) => (await store.edgesAt(few)).filter(({ from, to }) => inside.has(from) && inside.has(to))
    expect(idsOf(edges)).toEqual(await gather(idsOf(nodes), among))
  }
}
