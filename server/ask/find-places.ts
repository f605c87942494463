// “Where was X held” in, places out.
import { chooseProofs, edgeCell, nameCell, readProofs, readThings, type Desk, type Found } from './found.ts'
import { findInitiatives } from './find-initiatives.ts'
import type { QuestionOf } from './question.ts'
import { pick, sayList, sayMissing, sayStatus } from './say.ts'
import { sayWanted } from './say-wanted.ts'
import { byFilter, byId, edgesOf } from './write-query.ts'

export async function findPlaces({ language, what }: QuestionOf<'places'>, desk: Desk): Promise<Found> {
  const found = await findInitiatives(what, desk)
  const edges = await desk.store.edgesAt(found.rows.map(({ id }) => id), ['HOSTED_AT'])
  const asked = new Set(found.rows.map(({ id }) => id))
  const things = await readThings(edges.flatMap(({ from, to }) => [from, to]), desk.store)
  const claims = await readProofs(edges, desk.store)
  const rows = edges.flatMap((edge) => {
    const [initiative, place] = [things.get(edge.from), things.get(edge.to)]
    const evidence = chooseProofs(claims.get(edge.id) ?? [])
    if (!initiative || !place || !asked.has(edge.from) || evidence.length === 0) return []
    return [{ cells: [nameCell(place), { ...nameCell(initiative), edgeId: edge.id }, edgeCell(sayStatus(initiative.status, language), edge)], evidence }]
  })
  const fields = edgesOf(['HOSTED_AT'], 'to')
  return {
    understood: [pick(language, '在哪里', 'where'), ...sayWanted(what, language)],
    query: found.ids ? byId(found.ids, fields) : byFilter('initiatives', found.filters, fields),
    sentence: sayList(rows.map(({ cells }) => cells[0]?.text ?? ''), 'places', language) + sayMissing(found, language),
    columns: language === 'zh' ? ['地点', '活动', '状态'] : ['Place', 'Initiative', 'Status'], rows, proofs: [...claims.values()].flat(),
  }
}
