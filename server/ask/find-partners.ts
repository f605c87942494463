// “Who worked together with X” in, who else ran what X ran out.
import type { Entity } from '#store/graph-store.ts'
import { chooseProofs, edgeCell, groupBy, nameCell, readProofs, readThings, type Desk, type Found } from './found.ts'
import { findInitiatives } from './find-initiatives.ts'
import { isUndone } from './find-runners.ts'
import type { QuestionOf } from './question.ts'
import { pick, sayList, sayMissing, sayRoles } from './say.ts'
import { sayWanted } from './say-wanted.ts'
import { byFilter, edgesOf } from './write-query.ts'

export async function findPartners({ language, body, what, kinds }: QuestionOf<'partners'>, desk: Desk): Promise<Found> {
  const { store } = desk
  const found = await findInitiatives({ ...what, bodies: body }, desk)
  const edges = await store.edgesAt(found.rows.map(({ id }) => id), ['ORGANIZED'])
  const asked = new Set(body.entities.map(({ id }) => id))
  const things = await readThings(edges.flatMap(({ from, to }) => [from, to]), store)
  const own = groupBy(edges.filter(({ from }) => asked.has(from)), ({ to }) => to)
  const fits = (partner: Entity | undefined): boolean => partner !== undefined && (kinds.length === 0 || kinds.some((kind) => partner.kind === kind || partner.kinds.includes(kind)))
  const others = edges.filter(({ from }) => !asked.has(from) && fits(things.get(from)))
  const done = others.filter(({ to }) => !isUndone(things.get(to)))
  const leftOut = new Set(others.filter(({ to }) => isUndone(things.get(to))).map(({ to }) => to)).size
  const claims = await readProofs(edges, store)
  const rows = done.flatMap((edge) => {
    const [partner, initiative] = [things.get(edge.from), things.get(edge.to)]
    const evidence = chooseProofs([edge, ...(own.get(edge.to) ?? [])].flatMap(({ id }) => claims.get(id) ?? []))
    return partner && initiative && evidence.length > 0 ? [{ cells: [nameCell(partner), edgeCell(sayRoles(edge.roles, language), edge), nameCell(initiative)], evidence, with: own.get(edge.to) ?? [] }] : []
  })
  return {
    understood: [pick(language, `谁和 ${body.label} 一起办过活动`, `who ran something together with ${body.label}`), ...sayWanted(what, language)],
    query: byFilter('initiatives', found.filters, edgesOf(['ORGANIZED'], 'from')),
    sentence: sayList(rows.map(({ cells }) => cells[0]?.text ?? ''), 'partners', language) + sayMissing({ leftOut, cut: found.cut, undated: found.undated }, language),
    columns: language === 'zh' ? ['合作方', '角色', '活动'] : ['Partner', 'Role', 'Initiative'], rows: rows.map(({ cells, evidence }) => ({ cells, evidence })), leftOut, proofs: [...claims.values()].flat(),
    entityIds: rows.length > 0 ? [...asked] : [], edgeIds: rows.flatMap(({ with: edgesOfAsked }) => edgesOfAsked.map(({ id }) => id)),
  }
}
