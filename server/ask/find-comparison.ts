// “Compare A and B” in, what was run in or by each out, a row for each initiative.
import type { Entity } from '#store/graph-store.ts'
import { TOPICS } from '#model/topics.ts'
import { chooseProofs, edgeCell, groupBy, nameCell, readProofs, readThings, type Desk, type Found } from './found.ts'
import { findInitiatives, type FoundInitiatives } from './find-initiatives.ts'
import { isUndone } from './find-runners.ts'
import { RAN } from './parse-question.ts'
import type { QuestionOf } from './question.ts'
import { count, pick, sayDates, sayMissing, sayRoles } from './say.ts'
import { sayWanted } from './say-wanted.ts'
import { byFilter, edgesOf } from './write-query.ts'

export async function findComparison({ language, sides, what }: QuestionOf<'compare'>, desk: Desk): Promise<Found> {
  const found = await Promise.all(sides.map((side) => findInitiatives({ ...what, ...side.wanted }, desk, RAN)))
  const edges = (await desk.store.edgesAt([...new Set(found.flatMap(({ rows }) => rows.map(({ id }) => id)))], ['ORGANIZED'])).filter(({ roles }) => roles.some((role) => RAN.includes(role)))
  const things = await readThings(edges.map(({ from }) => from), desk.store)
  const ran = groupBy(edges, ({ to }) => to)
  const claims = await readProofs(edges, desk.store)
  const lists = sides.map((side, at) => ({ side, ran: (found[at]?.rows ?? []).filter((row) => ran.has(row.id)) }))
  const leftOut = new Set(lists.flatMap(({ ran: all }) => all.filter(isUndone).map(({ id }) => id))).size
  const done = lists.map(({ side, ran: all }) => ({ side, done: all.filter((row) => !isUndone(row)) }))
  const rows = done.flatMap(({ side, done: initiatives }) => initiatives.flatMap((initiative) => {
    const told = ran.get(initiative.id) ?? []
    const [only] = told.length === 1 ? told : []
    const who = told.map(({ from }) => things.get(from)?.name ?? '').join(pick(language, '、', ', '))
    const evidence = chooseProofs(told.flatMap(({ id }) => claims.get(id) ?? []))
    const body = only && things.get(only.from)
    return evidence.length > 0 ? [{ cells: [{ text: side.label }, nameCell(initiative), body ? nameCell(body) : { text: who }, only ? edgeCell(sayRoles(only.roles, language), only) : { text: '' }, { text: sayDates(initiative.start, initiative.end) }], evidence }] : []
  }))
  const say = done.map(({ side, done: initiatives }) => `${side.label}${pick(language, ' ', ': ')}${count(initiatives.length, 'initiatives', language)}${sayTopics(initiatives, language)}`)
  return {
    understood: [pick(language, '比较办过的活动', 'compare what was run'), ...sides.map(({ label }) => label), ...sayWanted(what, language)],
    query: byFilter('initiatives', found.flatMap(apiFilters), edgesOf(['ORGANIZED'], 'from')),
    sentence: `${say.join(pick(language, '；', '; '))}${pick(language, '。', '.')}${sayMissing({ leftOut, cut: Math.max(...found.map(({ cut }) => cut)) }, language)}`,
    columns: language === 'zh' ? ['比较', '活动', '组织者', '角色', '时间'] : ['Compared', 'Initiative', 'Organizer', 'Role', 'When'], rows, leftOut, proofs: [...claims.values()].flat(),
    entityIds: edges.map(({ from }) => from), edgeIds: edges.map(({ id }) => id),
  }
}

const apiFilters = ({ filters }: FoundInitiatives): FoundInitiatives['filters'] => filters

/** What most of them are about. */
function sayTopics(initiatives: readonly Entity[], language: 'zh' | 'en'): string {
  const counts = TOPICS.map((topic) => ({ name: topic[language], number: initiatives.filter(({ topics }) => topics.includes(topic.id)).length })).filter(({ number }) => number > 0)
  const most = counts.sort((a, b) => b.number - a.number).slice(0, 3).map(({ name, number }) => `${name} ${number}`)
  return most.length > 0 ? pick(language, `（${most.join('、')}）`, ` (${most.join(', ')})`) : ''
}

