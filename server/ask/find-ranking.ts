// “Which union ran the most”, “which initiative reached the most people” in, a ranked table out.
import type { UnionLevel } from '#model/kinds.ts'
import type { Edge, Entity } from '#store/graph-store.ts'
import { chooseProofs, groupBy, nameCell, readFieldFacts, readProofs, readThings, type Desk, type Found } from './found.ts'
import { findInitiatives } from './find-initiatives.ts'
import { isUndone } from './find-runners.ts'
import { RAN } from './parse-question.ts'
import type { QuestionOf } from './question.ts'
import type { Language } from './question-text.ts'
import { count, pick, sayMissing } from './say.ts'
import { sayWanted } from './say-wanted.ts'
import { byFilter, edgesOf, FACTS } from './write-query.ts'

const SHOWN = 10
/** A rank among some of the bodies would be none; so many are counted. */
const MOST_BODIES = 2000

const LEVELS: Readonly<Record<UnionLevel, { readonly zh: string; readonly en: string }>> = {
  national: { zh: '全国', en: 'national' }, province: { zh: '省级', en: 'provincial' }, city: { zh: '市级', en: 'city' }, district: { zh: '区县', en: 'district' },
  street: { zh: '街道乡镇', en: 'street and township' }, grassroots: { zh: '基层', en: 'grassroots' }, industry: { zh: '产业', en: 'industrial' },
}

interface Place {
  readonly text: string
  readonly body?: Entity
  readonly edges: readonly Edge[]
}

export async function findRanking(question: QuestionOf<'rank_bodies'>, desk: Desk): Promise<Found> {
  const { language, what, kind, level } = question
  const { store, words } = desk
  const byArea = kind === 'Area'
  const bodies = await store.bodies({ kinds: byArea ? ['UnionBody', 'Organization'] : [kind], ...(level && { levels: [level] }), roles: RAN, ...(what.areas && { areas: what.areas.map(({ code }) => code) }) }, { first: MOST_BODIES })
  const { areas: _, ...about } = what
  const narrowed = Object.keys(about).length > 0
  const found = narrowed ? await findInitiatives({ ...about }, desk) : undefined
  const only = found && new Set(found.rows.map(({ id }) => id))
  const ids = new Set(bodies.rows.map(({ id }) => id))
  const edges = (await store.edgesAt([...ids], ['ORGANIZED'])).filter(({ from, to, roles }) => ids.has(from) && roles.some((role) => RAN.includes(role)) && (!only || only.has(to)))
  const things = await readThings(edges.flatMap(({ from, to }) => [from, to]), store)
  const done = edges.filter(({ to }) => !isUndone(things.get(to)))
  const placeOf = ({ from }: Edge): string => {
    const area = things.get(from)?.area
    // What belongs to a whole city or province belongs to none of its districts.
    return byArea ? (area && !area.endsWith('00') ? (words.areas.get(area)?.name ?? '') : '') : from
  }
  const leftOut = new Set(edges.filter((edge) => isUndone(things.get(edge.to)) && placeOf(edge) !== '').map(({ to }) => to)).size
  const places: Place[] = [...groupBy(done, placeOf)].filter(([key]) => key !== '').map(([key, each]) => ({ text: byArea ? key : (things.get(key)?.name ?? ''), ...(!byArea && things.get(key) && { body: things.get(key) as Entity }), edges: each }))
  const numberOf = ({ edges: each }: Place): number => new Set(each.map(({ to }) => to)).size
  const ranked = places.sort((a, b) => numberOf(b) - numberOf(a) || (a.text < b.text ? -1 : 1))
  const shown = ranked.slice(0, SHOWN)
  const claims = await readProofs(shown.flatMap(({ edges: each }) => each), store)
  const rows = shown.flatMap((place) => {
    const evidence = chooseProofs(place.edges.flatMap(({ id }) => claims.get(id) ?? []))
    const names = [...new Set(place.edges.map(({ to }) => things.get(to)?.name ?? ''))]
    return evidence.length > 0 ? [{ cells: [place.body ? nameCell(place.body) : { text: place.text }, { text: String(numberOf(place)) }, { text: names.join(pick(language, '、', ', ')) }], evidence }] : []
  })
  return {
    understood: [pick(language, '按办过的活动数排列', 'ranked by how many initiatives they ran'), ...(level ? [pick(language, `只看${LEVELS[level].zh}工会`, `${LEVELS[level].en} unions only`)] : []), ...(byArea ? [pick(language, '按区县合计', 'by district')] : []), ...sayWanted(what, language)],
    query: kind === 'Organization' ? byFilter('organizations', [bodyFilter(question)], edgesOf(['ORGANIZED'], 'to')) : byFilter('unions', [bodyFilter(question)], edgesOf(['ORGANIZED'], 'to')),
    sentence: sayFirst(ranked.filter((place) => numberOf(place) === numberOf(ranked[0] as Place)).map(({ text }) => text), ranked[0] ? numberOf(ranked[0]) : 0, language) + sayMissing({ leftOut, cut: bodies.total - bodies.rows.length, undated: found?.undated ?? 0 }, language),
    columns: language === 'zh' ? [byArea ? '区县' : '组织者', '活动数', '活动'] : [byArea ? 'District' : 'Organizer', 'Initiatives', 'Which'], rows, leftOut, proofs: [...claims.values()].flat(),
    entityIds: shown.flatMap(({ edges: each }) => each.flatMap(({ from, to }) => [from, to])), edgeIds: shown.flatMap(({ edges: each }) => each.map(({ id }) => id)),
  }
}

const bodyFilter = ({ what, level }: QuestionOf<'rank_bodies'>): Readonly<Record<string, unknown>> => ({ roles: RAN, ...(level && { levels: [level] }), ...(what.topics && { topics: what.topics }), ...(what.areas && { areas: what.areas.map(({ code }) => code) }) })

function sayFirst(names: readonly string[], number: number, language: Language): string {
  if (names.length === 0) return pick(language, '已收的版面里没有找到。', 'The saved pages say nothing about that.')
  const tie = names.length > 1
  return pick(language, `${tie ? '并列最多' : '最多的是'}：${names.join('、')}（${count(number, 'initiatives', 'zh')}）。`, `${tie ? 'Most, level with each other' : 'Most'}: ${names.join(', ')} (${count(number, 'initiatives', 'en')}).`)
}

/** “Which initiative reached the most people”. */
export async function findLargest({ language }: QuestionOf<'rank_reach'>, { store }: Desk): Promise<Found> {
  const { rows: all } = await store.initiatives({ statuses: ['held', 'ongoing'] }, { first: SHOWN }, 'REACH')
  const known = all.filter(({ reach }) => reach !== null)
  const facts = await readFieldFacts(known, ['reach'], store)
  const rows = known.filter(({ id }) => facts.has(id)).map((initiative) => ({ cells: [nameCell(initiative), { text: String(initiative.reach) }], evidence: chooseProofs((facts.get(initiative.id) ?? []).filter(({ value }) => value === String(initiative.reach))) })).filter(({ evidence }) => evidence.length > 0)
  return {
    understood: [pick(language, '按人数排列的活动', 'initiatives ranked by people reached')],
    query: byFilter('initiatives', [{ statuses: ['held', 'ongoing'] }], `reach ${FACTS}`, ', orderBy: REACH'),
    sentence: rows[0] ? pick(language, `人数最多的是：${rows[0].cells[0]?.text}（${rows[0].cells[1]?.text}，原文所写）。`, `Most people: ${rows[0].cells[0]?.text} (${rows[0].cells[1]?.text}, as printed).`) : pick(language, '已收的版面里没有写人数。', 'The saved pages print no number of people.'),
    columns: language === 'zh' ? ['活动', '人数'] : ['Initiative', 'People'], rows, proofs: [...facts.values()].flat(),
  }
}
