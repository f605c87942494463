// “Which unions ran X” in, who ran it out: one row for each body and initiative.
import type { Edge, Entity } from '#store/graph-store.ts'
import { chooseProofs, edgeCell, nameCell, readProofs, readThings, type Desk, type Found } from './found.ts'
import { findInitiatives } from './find-initiatives.ts'
import type { QuestionOf } from './question.ts'
import { pick, sayDates, sayList, sayMissing, sayRoles, unitOf } from './say.ts'
import { sayWanted } from './say-wanted.ts'
import { byFilter, byId, edgesOf } from './write-query.ts'

export async function findRunners(question: QuestionOf<'runners'>, desk: Desk): Promise<Found> {
  const { language, what, among, kinds, roles } = question
  const found = await findInitiatives(what, desk)
  const edges = (await desk.store.edgesAt(found.rows.map(({ id }) => id), ['ORGANIZED'])).filter((edge) => edge.roles.some((role) => roles.includes(role)))
  const things = await readThings(edges.flatMap(({ from, to }) => [from, to]), desk.store)
  const partners = what.partners && new Set(what.partners.entities.map(({ id }) => id))
  const shared = new Set(edges.filter(({ from }) => partners?.has(from)).map(({ to }) => to))
  const fits = ({ from, to }: Edge): boolean => {
    const body = things.get(from)
    if (!body || (kinds.length > 0 && !kinds.some((kind) => body.kind === kind || body.kinds.includes(kind)))) return false
    if (partners && (partners.has(from) || !shared.has(to))) return false
    return !among?.areas || among.areas.some(({ code }) => body.area !== null && desk.words.areas.isIn(body.area, code))
  }
  const fitting = edges.filter(fits)
  const done = fitting.filter(({ to }) => !isUndone(things.get(to)))
  const leftOut = new Set(fitting.filter(({ to }) => isUndone(things.get(to))).map(({ to }) => to)).size
  const claims = await readProofs(edges, desk.store)
  const rows = done.flatMap((edge) => {
    const [body, initiative] = [things.get(edge.from), things.get(edge.to)]
    const evidence = chooseProofs((claims.get(edge.id) ?? []).filter(({ role }) => role === null || roles.includes(role)))
    if (!body || !initiative || evidence.length === 0) return []
    return [{ cells: [nameCell(body), edgeCell(sayRoles(edge.roles.filter((role) => roles.includes(role)), language), edge), nameCell(initiative), { text: sayDates(initiative.start, initiative.end) }], evidence }]
  })
  const names = rows.map(({ cells }) => cells[0]?.text ?? '')
  const fields = edgesOf(['ORGANIZED'], 'from')
  return {
    understood: [pick(language, `谁办的（${sayRoles(roles, language)}）`, `who ran it (${sayRoles(roles, language)})`), ...sayWanted(what, language), ...(among?.areas ? [pick(language, `组织者在：${among.areas[0]?.name ?? ''}`, `organizer in: ${among.areas[0]?.name ?? ''}`)] : [])],
    query: found.ids ? byId(found.ids, fields) : byFilter('initiatives', found.filters.map((filter) => ({ ...filter, statuses: ['held', 'ongoing'] })), fields),
    sentence: sayList(names, unitOf(kinds), language) + sayMissing({ leftOut, undated: found.undated, cut: found.cut }, language),
    columns: language === 'zh' ? ['组织者', '角色', '活动', '时间'] : ['Organizer', 'Role', 'Initiative', 'When'],
    rows, leftOut, proofs: [...claims.values()].flat(),
  }
}

/** 办过 leaves out what was only planned, or was cancelled. */
export const isUndone = (entity: Entity | undefined): boolean => entity?.status === 'planned' || entity?.status === 'cancelled'
