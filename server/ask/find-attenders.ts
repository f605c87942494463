// “Who attended X”, “which model workers took part in X” in, who took part out.
import type { Claim } from '#store/graph-store.ts'
import { chooseProofs, edgeCell, groupBy, nameCell, readProofs, readThings, type Desk, type Found } from './found.ts'
import { findInitiatives } from './find-initiatives.ts'
import { isUndone } from './find-runners.ts'
import type { QuestionOf } from './question.ts'
import { pick, sayList, sayMissing, sayRoles, unitOf } from './say.ts'
import { sayWanted } from './say-wanted.ts'
import { byFilter, byId, edgesOf } from './write-query.ts'

export async function findAttenders({ language, what, kinds, role, said, honours }: QuestionOf<'attenders'>, desk: Desk): Promise<Found> {
  const { store } = desk
  const found = await findInitiatives(what, desk)
  const edges = (await store.edgesAt(found.rows.map(({ id }) => id), ['ATTENDED'])).filter(({ roles }) => !role || roles.includes(role))
  const things = await readThings(edges.flatMap(({ from, to }) => [from, to]), store)
  const held = honours ? (await store.edgesAt(honours.entities.map(({ id }) => id), ['HONOURED_WITH'])) : []
  const honoured = groupBy(held, ({ from }) => from)
  const names = new Map(honours?.entities.map(({ id, name }) => [id, name]))
  const claims = await readProofs([...edges, ...held], store)
  const saysSo = ({ role: stated, quote }: Claim): boolean => (!role || stated === role) && (!said || said.some((word) => quote.includes(word)))
  const fitting = edges.filter(({ id, from }) => {
    if (!(claims.get(id) ?? []).some(saysSo)) return false
    const who = things.get(from)
    return who && (kinds.length === 0 || kinds.some((kind) => who.kind === kind || who.kinds.includes(kind))) && (!honours || honoured.has(from))
  })
  const done = fitting.filter(({ to }) => !isUndone(things.get(to)))
  const leftOut = new Set(fitting.filter(({ to }) => isUndone(things.get(to))).map(({ to }) => to)).size
  const rows = done.flatMap((edge) => {
    const [who, initiative] = [things.get(edge.from), things.get(edge.to)]
    const titles = honoured.get(edge.from) ?? []
    const evidence = chooseProofs([...(claims.get(edge.id) ?? []).filter(saysSo), ...titles.flatMap(({ id }) => claims.get(id) ?? [])])
    if (!who || !initiative || evidence.length === 0) return []
    const cells = [nameCell(who), edgeCell(sayRoles(role ? [role] : edge.roles, language), edge), nameCell(initiative)]
    return [{ cells: honours ? [...cells, { text: titles.map(({ to }) => names.get(to) ?? '').join('、') }] : cells, evidence }]
  })
  const fields = edgesOf(['ATTENDED'], 'from')
  const columns = language === 'zh' ? ['参加者', '角色', '活动', '荣誉'] : ['Who took part', 'Role', 'Initiative', 'Honour']
  return {
    understood: [pick(language, '谁参加', 'who took part'), ...(said ? [said.join(pick(language, '、', ', '))] : role ? [sayRoles([role], language)] : []), ...(honours ? [pick(language, `荣誉：${honours.label}`, `honour: ${honours.label}`)] : []), ...sayWanted(what, language)],
    query: found.ids ? byId(found.ids, fields) : byFilter('initiatives', found.filters, fields),
    sentence: sayList(rows.map(({ cells }) => cells[0]?.text ?? ''), unitOf(kinds), language) + sayMissing({ leftOut, undated: found.undated, cut: found.cut }, language),
    columns: honours ? columns : columns.slice(0, 3), rows, leftOut, proofs: [...claims.values()].flat(),
    entityIds: honours ? rows.flatMap(({ cells }) => (honoured.get(cells[0]?.entityId ?? '') ?? []).map(({ to }) => to)) : [],
    edgeIds: honours ? rows.flatMap(({ cells }) => (honoured.get(cells[0]?.entityId ?? '') ?? []).map(({ id }) => id)) : [],
  }
}

/** “What did X attend”. */
export async function findAttended({ language, who, what, role }: QuestionOf<'attended'>, desk: Desk): Promise<Found> {
  const ids = who.entities.map(({ id }) => id)
  const narrowed = Object.keys(what).length > 0
  const found = narrowed ? await findInitiatives(what, desk) : undefined
  const only = found && new Set(found.rows.map(({ id }) => id))
  const edges = (await desk.store.edgesAt(ids, ['ATTENDED'])).filter(({ from, to, roles }) => ids.includes(from) && (!role || roles.includes(role)) && (!only || only.has(to)))
  const things = await readThings(edges.flatMap(({ from, to }) => [from, to]), desk.store)
  const claims = await readProofs(edges, desk.store)
  const done = edges.filter(({ to }) => !isUndone(things.get(to)))
  const rows = done.flatMap((edge) => {
    const [from, to] = [things.get(edge.from), things.get(edge.to)]
    const evidence = chooseProofs((claims.get(edge.id) ?? []).filter((claim) => !role || claim.role === role))
    return from && to && evidence.length > 0 ? [{ cells: [nameCell(to), edgeCell(sayRoles(role ? [role] : edge.roles, language), edge), nameCell(from)], evidence }] : []
  })
  const leftOut = edges.length - done.length
  return {
    understood: [pick(language, `${who.label} 参加了哪些活动`, `what ${who.label} took part in`), ...(role ? [sayRoles([role], language)] : []), ...sayWanted(what, language)],
    query: byId(ids, edgesOf(['ATTENDED'], 'to')),
    sentence: sayList(rows.map(({ cells }) => cells[0]?.text ?? ''), 'initiatives', language) + sayMissing({ leftOut, undated: found?.undated ?? 0 }, language),
    columns: language === 'zh' ? ['活动', '角色', '参加者'] : ['Initiative', 'Role', 'Who took part'], rows, leftOut, proofs: [...claims.values()].flat(),
  }
}
