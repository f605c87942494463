// A place for a graph in, the tests of its filtered lists out.
import type { GraphStore, InitiativeFilter, InitiativeOrder } from '#store/graph-store.ts'
import { daysOf } from '#model/days.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generatePages } from './generated-pages.ts'
import { PageDraft } from './page-draft.ts'
import { samplePages } from './sample-pages.ts'
import type { TestPlace } from './test-place.ts'

/** One page on which everything is told that lists can be narrowed by. */
function fullPage(): PageDraft {
  const [race, talk, ball, plan] = ['密云区总工会和密云区妇联6月1日在密云体育馆举办“水库杯”健步走，500名快递员参加', '海淀区总工会2024年举办读书会', '密云区总工会举办联谊会', '密云区总工会计划举办职工运动会']
  const [chair, star, keeper] = ['密云区总工会主席赵芳出席健步走并讲话', '北京市劳动模范钱明参加健步走', '密云体育馆由密云区文体中心运营']
  const page = new PageDraft({ id: '京工时报/2025-06-02/04', newspaper: '京工时报', date: '2025-06-02', number: '04' }, `水库边健步走\n${race}。${chair}。${star}。${keeper}。${talk}。${ball}。${plan}。`)
  const [miyun, haidian] = [page.thing('UnionBody', '密云区总工会', { area: '110118', level: 'district' }), page.thing('UnionBody', '海淀区总工会', { area: '110108', level: 'district' })]
  const women = page.thing('Organization', '密云区妇联', { area: '110118' })
  const walk = page.thing('Initiative', '“水库杯”健步走', { area: '110118', start: '2025-06-01' })
  const [reading, dance, games] = [page.thing('Initiative', '读书会', { start: '2024' }), page.thing('Initiative', '联谊会'), page.thing('Initiative', '职工运动会', { status: 'planned' })]
  const [hall, zhao, qian] = [page.thing('Venue', '密云体育馆', { area: '110118' }), page.thing('Person', '赵芳'), page.thing('Person', '钱明')]
  page.fact(walk, 'topic', 'sports', race).fact(walk, 'topic', 'health', race).fact(walk, 'start', '2025-06-01', race).fact(walk, 'reach', '500', race).fact(walk, 'area', '110118', race)
  page.fact(reading, 'topic', 'study', talk).fact(reading, 'start', '2024', talk).fact(games, 'topic', 'sports', plan).fact(games, 'status', 'planned', plan)
  page.say(miyun, 'ORGANIZED', walk, race, 'host').say(women, 'ORGANIZED', walk, race, 'co_organizer').say(walk, 'HOSTED_AT', hall, race).say(walk, 'SERVES', page.thing('Audience', '快递员'), race)
  page.say(haidian, 'ORGANIZED', reading, talk, 'host').say(miyun, 'ORGANIZED', dance, ball, 'host').say(miyun, 'ORGANIZED', games, plan, 'host')
  page.say(zhao, 'HOLDS_POST', miyun, chair, undefined, ['主席']).say(zhao, 'ATTENDED', walk, chair, 'leader').say(qian, 'ATTENDED', walk, star, 'participant')
  return page.say(qian, 'HONOURED_WITH', page.thing('Honour', '北京市劳动模范'), star).say(page.thing('Organization', '密云区文体中心'), 'RUNS', hall, keeper)
}

const ALL = { first: 1_000 }
const daysIn = (from: string, to: string): { from: number; to: number } => ({ from: daysOf(from)?.first ?? 0, to: daysOf(to)?.last ?? 0 })

export function testLists(name: string, place: TestPlace): void {
  describe(`lists of ${name}`, () => {
    let store: GraphStore
    let ids: ReadonlyMap<string, string>
    const id = (thing: string): string => ids.get(thing) ?? thing
    const initiatives = async (filter: InitiativeFilter, order?: InitiativeOrder): Promise<string[]> => (await store.initiatives(filter, ALL, order)).rows.map(row => row.name)
    const [walk, show, classes] = ['“水库杯”健步走', '“劳动者之歌”职工文艺汇演', '“小海豚”暑期托管班']

    beforeAll(async () => {
      await place.clear()
      store = await place.open()
      for (const record of [...samplePages(), fullPage().record]) await store.savePage(record)
      ids = new Map((await store.list([], ALL)).rows.map(row => [row.name, row.id]))
    })
    afterAll(async () => { await store.close(); await place.clear() })

    it('narrow initiatives by everything at once', async () => {
      const whole: InitiativeFilter = {
        topics: ['sports', 'study'], organizers: [id('密云区总工会'), id('海淀区总工会')], roles: ['host'], areas: ['110000'], period: daysIn('2025-06', '2025-06'), statuses: ['held'],
        audiences: [id('快递员')], venues: [id('密云体育馆')], participants: [id('钱明')],
      }
      expect(await initiatives(whole)).toEqual([walk])
      for (const [part, wrong] of Object.entries({ topics: ['relief'], organizers: [id('海淀区总工会')], roles: ['supporter'], areas: ['110108'], period: daysIn('2025-05', '2025-05'), statuses: ['cancelled'], audiences: [id('钱明')], venues: [id('快递员')], participants: [id('赵芳'), 'nobody'].slice(1) }))
        expect(await initiatives({ ...whole, [part]: wrong }), part).toEqual([])
      for (const part of Object.keys(whole)) expect(await initiatives(Object.fromEntries(Object.entries(whole).filter(([field]) => field !== part))), part).toContain(walk)
      const { organizers: _, ...others } = whole
      expect(await initiatives(others)).toEqual([walk])
    })

    it('know areas by what lies inside them', async () => {
      expect(await initiatives({ areas: ['110118'] })).toEqual([walk])
      expect(await initiatives({ areas: ['110000'] })).toEqual([walk])
      expect(await initiatives({ areas: ['220000'] })).not.toContain(walk)
      expect((await store.bodies({ kinds: ['UnionBody'], areas: ['220000'] }, ALL)).rows.map(row => row.area)).toEqual(['220104'])
    })

    it('know periods by the days that a date may mean, and count what has none', async () => {
      expect(await initiatives({ period: daysIn('2025-07-08', '2025-07-08') })).toEqual([classes])
      expect(await initiatives({ period: daysIn('2024-03-01', '2024-03-02') })).toEqual(['读书会'])
      expect(await initiatives({ period: daysIn('2023', '2023') })).toEqual([])
      expect(await store.undated({ period: daysIn('2023', '2023') })).toBe(4)
      expect(await store.undated({ organizers: [id('密云区总工会')], period: daysIn('2023', '2023') })).toBe(2)
      expect(await store.undated({ organizers: [] })).toBe(0)
    })

    it('put initiatives in the order asked, and go on after any row', async () => {
      const dated = ['读书会', walk, classes]
      expect((await initiatives({}, 'START')).slice(0, 3)).toEqual(dated)
      expect((await initiatives({}, 'LATEST')).slice(0, 3)).toEqual([...dated].reverse())
      expect((await initiatives({}, 'REACH')).slice(0, 2)).toEqual([walk, classes])
      const claims = (await store.initiatives({}, ALL, 'CLAIMS')).rows.map(row => row.claims)
      expect(claims).toEqual([...claims].sort((a, b) => b - a))
      for (const order of ['NAME', 'START', 'LATEST', 'REACH', 'CLAIMS'] as const) {
        const seen: string[] = []
        for (let after: { sort: string; id: string; rank?: number } | undefined; ;) {
          const { rows, total } = await store.initiatives({}, { first: 2, ...(after && { after }) }, order)
          expect(total).toBe(7)
          seen.push(...rows.map(row => row.name))
          after = rows.at(-1)
          if (!after) break
        }
        expect(seen, order).toEqual(await initiatives({}, order))
      }
    })

    it('around a thing pass over what took place at another time', async () => {
      const near = async (period: { from: number; to: number }): Promise<string[]> => (await store.neighbourhood({ ids: [id('密云区总工会')], depth: 1, kinds: ['Initiative'], period, limit: 100 })).nodes.map(node => node.name)
      expect(await near(daysIn('2025-06', '2025-06'))).toEqual(expect.arrayContaining([walk, '联谊会', '职工运动会']))
      expect(await near(daysIn('2024', '2024'))).not.toContain(walk)
      expect(await near(daysIn('2024', '2024'))).toContain('联谊会')
    })

    it('tell when initiatives begin', async () => {
      expect(await store.timeline({}, 'YEAR')).toEqual({ stretches: [{ start: '2024', count: 1 }, { start: '2025', count: 2 }], undated: 4 })
      expect(await store.timeline({ topics: ['sports', 'childcare'] }, 'MONTH')).toEqual({ stretches: [{ start: '2025-06', count: 1 }, { start: '2025-07', count: 1 }], undated: 1 })
      expect(await store.timeline({ organizers: [id('海淀区总工会')] }, 'DAY')).toEqual({ stretches: [{ start: '2024', count: 1 }], undated: 0 })
      expect(await store.timeline({ organizers: [] }, 'DAY')).toEqual({ stretches: [], undated: 0 })
    })

    it('narrow bodies by what they are and what they ran', async () => {
      const bodies = async (filter: Omit<Parameters<GraphStore['bodies']>[0], 'kinds'>, kinds: readonly ('UnionBody' | 'Organization')[] = ['UnionBody']): Promise<string[]> => (await store.bodies({ kinds, ...filter }, ALL)).rows.map(row => row.name)
      expect(await bodies({ levels: ['district'], areas: ['110118', '110108'] })).toEqual(['海淀区总工会', '密云区总工会'])
      expect(await bodies({ topics: ['sports'] })).toEqual(['密云区总工会'])
      expect(await bodies({ roles: ['co_organizer'] })).toEqual([])
      expect(await bodies({ roles: ['co_organizer'] }, ['UnionBody', 'Organization'])).toEqual(['密云区妇联'])
      expect(await bodies({ period: daysIn('2024', '2024') })).toEqual(['海淀区总工会'])
      expect(await bodies({ partners: [id('密云区妇联')] })).toEqual(['密云区总工会'])
      expect(await bodies({ partners: [id('密云区总工会')] }, ['UnionBody', 'Organization'])).toEqual(['密云区妇联'])
      expect(await bodies({ topics: ['sports'], partners: [id('海淀区总工会')] })).toEqual([])
    })

    it('narrow people, venues and articles', async () => {
      const names = (listed: { readonly rows: readonly { readonly name: string }[] }): string[] => listed.rows.map(row => row.name)
      expect(names(await store.people({ honours: [id('北京市劳动模范')] }, ALL))).toEqual(['钱明'])
      expect(names(await store.people({ bodies: [id('密云区总工会')] }, ALL))).toEqual(['赵芳'])
      expect(names(await store.people({ initiatives: [id(walk)] }, ALL))).toEqual(['钱明', '赵芳'])
      expect(names(await store.people({ initiatives: [id(walk)], roles: ['leader'] }, ALL))).toEqual(['赵芳'])
      expect(names(await store.people({ roles: ['participant'] }, ALL))).toEqual(['钱明'])
      expect((await store.people({}, { first: 2 })).total).toBe(6)
      expect(names(await store.venues({ areas: ['110000'] }, ALL))).toEqual(['黄村镇文化中心', '密云体育馆'])
      expect(names(await store.venues({ keepers: [id('密云区文体中心')] }, ALL))).toEqual(['密云体育馆'])
      expect(names(await store.venues({ initiatives: [id(walk)] }, ALL))).toEqual(['密云体育馆'])
      expect(names(await store.articleList({ newspapers: ['京工时报'], from: '2025-06-01', to: '2025-06-30' }, ALL))).toEqual(['水库边健步走'])
      expect((await store.articleList({ pages: ['京工时报/2025-07-09/02'] }, ALL)).total).toBe(2)
      expect(await store.articles([id('水库边健步走')])).toMatchObject([{ page: '京工时报/2025-06-02/04', headline: '水库边健步走', start: 0 }])
    })

    it('never repeat or lose a row while pages come in between', async () => {
      const before = (await store.bodies({ kinds: ['UnionBody'] }, ALL)).rows.map(row => row.id)
      const seen: string[] = []
      for (let after: { sort: string; id: string } | undefined, turn = 0; ; turn++) {
        const { rows } = await store.bodies({ kinds: ['UnionBody'] }, { first: 3, ...(after && { after }) })
        if (turn === 1) for (const record of generatePages(23, 6)) await store.savePage(record)
        seen.push(...rows.map(row => row.id))
        after = rows.at(-1)
        if (!after) break
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toEqual(expect.arrayContaining(before))
    })

    it('show planned things as planned', async () => {
      expect(await initiatives({ statuses: ['planned'] })).toEqual(['职工运动会'])
      expect(await initiatives({ statuses: ['held'], topics: ['culture_arts'] })).toEqual([show])
    })
  })
}
