// A way to open a store in, the tests that every store must pass out.
import type { PageRecord } from '#model/record.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dumpStore } from './dump-store.ts'
import { generatePages, makeRandom, shuffle } from './generated-pages.ts'
import { changedPage, samplePages } from './sample-pages.ts'

/** An empty place to keep a graph in. `open` may be called again after the store was closed. */
export interface StorePlace {
  open(): Promise<GraphStore>
  clear(): Promise<void>
}

export function testStoreContract(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(name, () => {
    let place: StorePlace
    let store: GraphStore
    const saveAll = async (records: readonly PageRecord[], into = store): Promise<void> => { for (const record of records) await into.savePage(record) }
    const find = async (text: string): Promise<string[]> => (await store.search({ text, first: 20 })).rows.map(entity => entity.name)
    const idOf = async (text: string, kind: 'UnionBody' | 'Initiative' | 'Person' | 'Venue'): Promise<string> => {
      const [row] = (await store.search({ text, kinds: [kind], first: 1 })).rows
      if (!row) throw new Error(`nothing is found by ${text}`)
      return row.id
    }

    beforeEach(async () => { place = await makePlace(); store = await place.open() })
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

    it('gives the same graph in whatever order pages come and go', async () => {
      const [samples, strangers] = [samplePages(), generatePages(7, 4)]
      await saveAll(samples)
      const expected = await dumpStore(store)
      for (const seed of [1, 2, 3]) {
        const random = makeRandom(seed)
        const other = await makePlace()
        const there = await other.open()
        await saveAll(shuffle([...samples, ...strangers], random), there)
        await there.savePage(changedPage())
        for (const { page } of shuffle([...strangers, ...samples.slice(0, 2)], random)) await there.removePage(page.id)
        await saveAll(shuffle(samples, random), there)
        expect(await dumpStore(there), `seed ${seed}`).toBe(expected)
        await there.close()
        await other.clear()
      }
    })

    it('saves one page at a time however many come at once', async () => {
      const pages = generatePages(3, 6)
      await Promise.all([...pages, ...pages].map(record => store.savePage(record)))
      const other = await makePlace()
      const there = await other.open()
      await saveAll(pages, there)
      expect(await dumpStore(store)).toBe(await dumpStore(there))
      await there.close()
      await other.clear()
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
