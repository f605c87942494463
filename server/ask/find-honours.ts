// “Who is a model worker”, “which honours does X have” in, people with their honours out.
import { chooseProofs, edgeCell, nameCell, readProofs, readThings, type Desk, type Found } from './found.ts'
import type { QuestionOf } from './question.ts'
import { pick, sayList } from './say.ts'
import { byId, edgesOf } from './write-query.ts'

export async function findHonours(question: QuestionOf<'honoured' | 'honours'>, { store }: Desk): Promise<Found> {
  const { language } = question
  const asked = question.intent === 'honoured' ? question.honours : question.who
  const ids = asked.entities.map(({ id }) => id)
  const edges = await store.edgesAt(ids, ['HONOURED_WITH'])
  const things = await readThings(edges.flatMap(({ from, to }) => [from, to]), store)
  const claims = await readProofs(edges, store)
  const rows = edges.flatMap((edge) => {
    const [who, honour] = [things.get(edge.from), things.get(edge.to)]
    const evidence = chooseProofs(claims.get(edge.id) ?? [])
    return who && honour && evidence.length > 0 ? [{ cells: [nameCell(who), { ...edgeCell(honour.name, edge), entityId: honour.id, kind: honour.kind }], evidence }] : []
  })
  const told = rows.map(({ cells }) => cells[question.intent === 'honoured' ? 0 : 1]?.text ?? '')
  return {
    understood: [question.intent === 'honoured' ? pick(language, `谁获得过：${asked.label}`, `who holds: ${asked.label}`) : pick(language, `${asked.label} 的荣誉`, `honours of ${asked.label}`)],
    query: byId(ids, edgesOf(['HONOURED_WITH'], question.intent === 'honoured' ? 'from' : 'to')),
    sentence: sayList(told, question.intent === 'honoured' ? 'doers' : 'honours', language),
    columns: language === 'zh' ? ['获得者', '荣誉'] : ['Holder', 'Honour'], rows, proofs: [...claims.values()].flat(),
  }
}
