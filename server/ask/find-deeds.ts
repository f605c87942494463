// “What did X do”, “which initiatives were for Y” in, initiatives with who ran them out.
import { chooseProofs, edgeCell, groupBy, nameCell, readProofs, readThings, type Desk, type Found } from './found.ts'
import { findInitiatives } from './find-initiatives.ts'
import { isUndone } from './find-runners.ts'
import type { QuestionOf } from './question.ts'
import { count, pick, sayDates, sayList, sayMissing, sayRoles } from './say.ts'
import { sayWanted } from './say-wanted.ts'
import { byFilter, byId, edgesOf } from './write-query.ts'

export async function findDeeds({ language, what, roles, checked }: QuestionOf<'deeds'>, desk: Desk): Promise<Found> {
  const { store } = desk
  const found = await findInitiatives(what, desk, roles)
  const edges = await store.edgesAt(found.rows.map(({ id }) => id), ['ORGANIZED', 'SERVES', 'ABOUT', 'HOSTED_AT'])
  const things = await readThings(edges.flatMap(({ from, to }) => [from, to]), store)
  const claims = await readProofs(edges, store)
  const ran = groupBy(edges.filter(({ type }) => type === 'ORGANIZED'), ({ to }) => to)
  const others = groupBy(edges.filter(({ type }) => type !== 'ORGANIZED'), ({ from }) => from)
  const [bodies, partners] = [what.bodies, what.partners].map((named) => named && new Set(named.entities.map(({ id }) => id)))
  const fitting = found.rows.flatMap((initiative) => {
    const organized = (ran.get(initiative.id) ?? []).filter((edge) => edge.roles.some((role) => roles.includes(role)))
    if (partners && !organized.some(({ from }) => partners.has(from))) return []
    const told = bodies ? organized.filter(({ from }) => bodies.has(from) || partners?.has(from)) : organized
    return bodies && !told.some(({ from }) => bodies.has(from)) ? [] : [{ initiative, told }]
  })
  const leftOut = fitting.filter(({ initiative }) => isUndone(initiative)).length
  const rows = fitting.filter(({ initiative }) => !isUndone(initiative)).flatMap(({ initiative, told }) => {
    const narrowing = (others.get(initiative.id) ?? []).filter(({ type, to }) => (type === 'SERVES' && what.audiences?.entities.some(({ id }) => id === to)) || (type === 'HOSTED_AT' && what.venues?.entities.some(({ id }) => id === to)))
    const proving = [...told, ...narrowing]
    const evidence = chooseProofs((proving.length > 0 ? proving : (others.get(initiative.id) ?? [])).flatMap(({ id }) => claims.get(id) ?? []))
    const who = told.map(({ from }) => things.get(from)?.name ?? '').join(pick(language, '、', ', '))
    const [only] = told.length === 1 ? told : []
    const body = only && things.get(only.from)
    const cells = [nameCell(initiative), body ? nameCell(body) : { text: who }, only ? edgeCell(sayRoles(only.roles, language), only) : { text: '' }, { text: sayDates(initiative.start, initiative.end) }]
    return evidence.length > 0 ? [{ cells, evidence, told }] : []
  })
  const names = rows.map(({ cells }) => cells[0]?.text ?? '')
  const lead = !checked ? '' : rows.length > 0 ? pick(language, '办过。', 'Yes. ') : ''
  const fields = edgesOf(['ORGANIZED', 'SERVES', 'ABOUT', 'HOSTED_AT'], 'from')
  return {
    understood: [pick(language, '哪些活动', 'which initiatives'), ...sayWanted(what, language), ...(what.bodies ? [pick(language, `角色：${sayRoles(roles, language)}`, `role: ${sayRoles(roles, language)}`)] : [])],
    query: found.ids ? byId(found.ids, fields) : byFilter('initiatives', found.filters.map((filter) => ({ ...filter, statuses: ['held', 'ongoing'] })), fields),
    sentence: lead + (rows.length === 0 && checked ? pick(language, '已收的版面里没有这样的记载。', `No saved page says so: ${count(0, 'initiatives', language)}.`) : sayList(names, 'initiatives', language)) + sayMissing({ leftOut, undated: found.undated, cut: found.cut }, language),
    columns: language === 'zh' ? ['活动', '组织者', '角色', '时间'] : ['Initiative', 'Organizer', 'Role', 'When'],
    rows: rows.map(({ cells, evidence }) => ({ cells, evidence })), leftOut, proofs: [...claims.values()].flat(),
    edgeIds: rows.flatMap(({ told }) => told.map(({ id }) => id)), entityIds: rows.flatMap(({ told }) => told.map(({ from }) => from)),
  }
}
