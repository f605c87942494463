// Pictures and filters in; what is left, why the rest is hidden, what can be chosen and when things begin out.
import { describe, expect, test } from 'vitest'
import { undo } from '../../client/state/changing.ts'
import { history } from '../../client/state/desk.ts'
import { choose, clearFilters, setTime, setUndated } from '../../client/state/narrowing.ts'
import { chainOf, liesIn } from '../../client/state/areas.ts'
import { countChoices } from '../../client/state/choices.ts'
import { daysOf, firstDayOf, lastDayOf } from '../../client/state/dates.ts'
import { ANY, countFilters, noFilters, toggleChoice, UNKNOWN, type Filters } from '../../client/state/filters.ts'
import { addPiece, emptyPicture, type Link, type Thing } from '../../client/state/picture.ts'
import { sift } from '../../client/state/sifting.ts'
import { makeTimeline, placeFrom, placeTo, rangeBetween } from '../../client/state/timeline.ts'
import { findVisiblePart } from '../../client/state/visible-part.ts'

const thing = (id: string, kind: Thing['kind'], more: object = {}): Thing => ({ id, kind, name: id, aliases: [], area: null, pageCount: 1, claimCount: 1, ...more }) as Thing
const union = (id: string, level: string, area: string | null) => thing(id, 'UnionBody', { level, area })
const deed = (id: string, start: string | null, topics: readonly string[], end: string | null = null) => thing(id, 'Initiative', { start, end, topics, reach: null, status: 'held' })
const person = (id: string, honours: readonly string[] = []) => thing(id, 'Person', { honours: honours.map((honour) => ({ to: { id: honour, name: honour } })) })
const link = (from: string, to: string, type: Link['type'] = 'ORGANIZED', more: Partial<Link> = {}): Link => ({ id: `${from}-${to}`, type, from: { id: from }, to: { id: to }, roles: type === 'ORGANIZED' ? ['host'] : [], titles: [], claimCount: 1, articleCount: 1, stated: true, first: null, last: null, ...more })

const picture = addPiece(emptyPicture, {
  nodes: [
    union('北京', 'province', '110000'), union('大兴', 'district', '110115'), union('福建', 'province', '350000'), thing('学校', 'Organization'),
    deed('托管', '2025', ['childcare']), deed('交友', null, ['matchmaking']), deed('艺术展', '2025-07-30', ['culture_arts'], '2025-09-05'), deed('慰问', '2023-12-22', []),
    person('王', ['劳模']), person('李'), union('孤', 'grassroots', null),
  ],
  edges: [
    link('大兴', '托管'), link('学校', '托管', 'ORGANIZED', { roles: ['co_organizer'] }), link('大兴', '交友'), link('北京', '艺术展'), link('福建', '慰问'),
    link('王', '大兴', 'HOLDS_POST', { first: '2025-07-01', last: '2025-08-01' }), link('李', '北京', 'HOLDS_POST'),
  ],
})
const whole = findVisiblePart(picture, new Set())
const leave = (filters: Partial<Filters>) => {
  const { part, things, links } = sift(whole, picture, { ...noFilters, ...filters })
  return { names: part.things.map(({ id }) => id), lines: part.links.map(({ id }) => id), things: Object.fromEntries(things), links: Object.fromEntries(links), past: [...(part.past ?? [])] }
}

describe('filters', () => {
  test('none leave everything, and the very same part', () => {
    expect(sift(whole, picture, noFilters).part).toBe(whole)
    expect(countFilters(noFilters)).toBe(0)
  })
  test('a topic leaves its initiatives and who ran them; who is left without a line steps aside and is counted; who never had one stays', () => {
    expect(leave({ topics: ['childcare'] })).toMatchObject({ names: ['大兴', '学校', '托管', '王', '北京', '李', '孤'].sort((a, b) => whole.things.findIndex(({ id }) => id === a) - whole.things.findIndex(({ id }) => id === b)), things: { topic: 3, alone: 1 } })
  })
  test('what has no topic can be chosen as such', () => expect(leave({ topics: [UNKNOWN] }).names).toContain('慰问'))
  test('a range takes what overlaps it, 2025 too; the undated stay until they are switched off, and are counted by themselves', () => {
    expect(leave({ from: '2025-08', to: '2025-08' })).toMatchObject({ things: { date: 1, alone: 1 } })
    expect(leave({ from: '2025-08' }).names).toEqual(expect.arrayContaining(['托管', '交友', '艺术展']))
    expect(leave({ undated: false })).toMatchObject({ things: { undated: 1 } })
  })
  test('an area includes what lies inside, and an initiative counts for the areas of who ran it, a partner for those of the initiative; what lies nowhere known is a choice of its own', () => {
    expect(leave({ areas: ['110000'] }).names).toEqual(['北京', '大兴', '学校', '托管', '交友', '艺术展', '王', '李'])
    expect(leave({ areas: ['110115'] }).names).toEqual(['大兴', '学校', '托管', '交友', '王'])
    expect(leave({ areas: ['350000', UNKNOWN] }).names).toEqual(['福建', '慰问', '孤'])
  })
  test('a level leaves its unions and what they ran', () => expect(leave({ levels: ['district'] })).toMatchObject({ names: ['大兴', '学校', '托管', '交友', '王'], things: { level: 5, alone: 1 } }))
  test('an honour leaves the people who hold it', () => {
    expect(leave({ honours: [ANY] }).names).not.toContain('李')
    expect(leave({ honours: ['劳模'] })).toMatchObject({ things: { honour: 1 } })
    expect(leave({ honours: ['别的'] })).toMatchObject({ things: { honour: 2 } })
  })
  test('relations and roles take lines; a role narrows its own relation only', () => {
    expect(leave({ relations: ['HOLDS_POST'] })).toMatchObject({ names: ['北京', '大兴', '王', '李', '孤'], links: {} })
    expect(leave({ roles: ['co_organizer'] }).lines).toEqual(['学校-托管', '王-大兴', '李-北京'])
    expect(leave({ roles: ['speaker'] }).lines).toHaveLength(7)
    expect(leave({ relations: ['HOLDS_POST', 'ORGANIZED'], roles: ['host'] })).toMatchObject({ things: { alone: 1 } })
  })
  test('a post that no page had told of by the day is hidden, one that none told of since is paler, an undated one stays', () => {
    expect(leave({ asOf: '2025-06-30' })).toMatchObject({ things: { alone: 1 }, past: [] })
    expect(leave({ asOf: '2025-07-15' })).toMatchObject({ things: {}, links: {}, past: [] })
    expect(leave({ asOf: '2026-01-01' })).toMatchObject({ things: {}, past: ['王-大兴'] })
  })
  test('choosing twice is not choosing', () => expect(toggleChoice(toggleChoice(noFilters, 'topics', 'health'), 'topics', 'health')).toEqual(noFilters))
})

test('what can be chosen is what occurs, with its count; an area counts what lies inside', () => {
  const counts = countChoices(whole, picture)
  expect(Object.fromEntries(counts.relations)).toEqual({ ORGANIZED: 5, HOLDS_POST: 2 })
  expect(Object.fromEntries(counts.topics)).toEqual({ childcare: 1, matchmaking: 1, culture_arts: 1, [UNKNOWN]: 1 })
  expect(counts.areas.get('110000')).toBe(6)
  expect(counts.areas.get('110115')).toBe(4)
  expect(counts.areas.get(UNKNOWN)).toBe(1)
  expect(Object.fromEntries(counts.honours)).toEqual({ [ANY]: 1, 劳模: 1 })
})

test('areas lie in each other by their codes', () => {
  expect([liesIn('110115', '110000'), liesIn('110115', '110115'), liesIn('350000', '110000'), liesIn('130102', '130100'), liesIn('1101E1', '110000')]).toEqual([true, true, false, true, true])
  expect(chainOf('130102')).toEqual(['130000', '130100', '130102'])
})

test('a date is as many days as it may mean', () => {
  expect([firstDayOf('2023'), lastDayOf('2023'), firstDayOf('2023-08'), lastDayOf('2023-08'), firstDayOf('2023-08-30')]).toEqual(['2023-01-01', '2023-12-31', '2023-08-01', '2023-08-31', '2023-08-30'])
  expect(daysOf({ start: null, end: '2024-02' })).toEqual({ first: '2024-02-01', last: '2024-02-31' })
  expect(daysOf({ start: null, end: null })).toBeNull()
})

describe('the timeline', () => {
  const at = (...dates: (string | null)[]) => makeTimeline(dates.map((date, place) => deed(String(place), date, [])))
  test('has a bar a month without a gap; what is dated by the year lies behind its months; the undated are counted', () => {
    const { unit, bars, stretches, undated } = at('2023-12-22', '2023-12-22', '2025', null)
    expect(unit).toBe('month')
    expect([bars[0], bars.at(-1), bars.length]).toEqual([{ date: '2023-12', count: 2 }, { date: '2025-12', count: 0 }, 25])
    expect(stretches).toEqual([{ date: '2025', count: 1, first: 13, last: 24 }])
    expect(undated).toBe(1)
  })
  test('has a bar a day or a year where the span asks for it', () => {
    expect(at('2025-02-27', '2025-03-02').bars.map(({ date }) => date)).toEqual(['2025-02-27', '2025-02-28', '2025-03-01', '2025-03-02'])
    expect(at('2015-02-27', '2025-03-02')).toMatchObject({ unit: 'year', bars: { length: 11 } })
    expect(at('2025-02').bars).toHaveLength(28)
  })
  test('is empty without initiatives', () => expect(at()).toEqual({ unit: 'month', bars: [], stretches: [], undated: 0 }))
  test('a range is open where it reaches the end of the line', () => {
    const { bars } = at('2025-01-01', '2025-06-02')
    expect(rangeBetween(bars, 3, 1)).toEqual({ from: '2025-02', to: '2025-04' })
    expect(rangeBetween(bars, 0, 5)).toEqual({ from: null, to: null })
    expect([placeFrom(bars, '2025-02-10'), placeTo(bars, '2025-04'), placeFrom(bars, null), placeTo(bars, null), placeFrom(bars, '2030'), placeTo(bars, '2020')]).toEqual([1, 3, 0, 5, 5, 0])
  })
})

test('each choice is a step back; a bound that is moved key by key is one', () => {
  const steps = () => history.value.past.length
  choose('topics', 'health')
  setTime('2025-01', null)
  setTime('2025-02', null)
  setTime('2025-03', null)
  expect(steps()).toBe(2)
  setUndated(false)
  setTime('2025-04', null)
  expect(steps()).toBe(4)
  undo()
  undo()
  expect(history.value.now.filters).toEqual({ ...noFilters, topics: ['health'], from: '2025-03' })
  clearFilters()
  expect([countFilters(history.value.now.filters), steps()]).toEqual([0, 3])
})
