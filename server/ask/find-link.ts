// “How are A and B connected” in, the shortest ways between them out, a row for each step.
import { RELATION_KINDS, type EntityKind } from '#model/kinds.ts'
import type { Edge, Entity, GraphStore } from '#store/graph-store.ts'
import { chooseProofs, edgeCell, nameCell, readProofs, type Desk, type Found } from './found.ts'
import type { QuestionOf } from './question.ts'
import { pick } from './say.ts'
import { sayRoles } from './say.ts'
import { byPaths } from './write-query.ts'

const LONGEST = 4
const WAYS = 3
/** That two things lie in Beijing, or are about one topic, is no connection that anybody asks for. */
const THROUGH: readonly EntityKind[] = ['UnionBody', 'Organization', 'Person', 'Initiative', 'Venue', 'Honour']

export async function findLink({ language, a, b }: QuestionOf<'link'>, { store }: Desk): Promise<Found> {
  const { from, to, paths, nodes, edges, omitted, complete } = await findNearest(a.entities, b.entities, store)
  const things = new Map(nodes.map((node) => [node.id, node]))
  const claims = await readProofs(edges, store)
  const steps = paths.flatMap((path, at) => path.slice(1).flatMap((id, step) => edges.filter((edge) => joins(edge, path[step] ?? '', id)).map((edge) => ({ edge, way: at + 1 }))))
  const rows = steps.flatMap(({ edge, way }) => {
    const [start, end] = [things.get(edge.from), things.get(edge.to)]
    const evidence = chooseProofs(claims.get(edge.id) ?? [])
    return start && end && evidence.length > 0 ? [{ cells: [{ text: String(way) }, nameCell(start), edgeCell(sayEdge(edge, language), edge), nameCell(end)], evidence }] : []
  })
  const ways = paths.map((path) => path.map((id) => things.get(id)?.name ?? '').join(' — ')).join(pick(language, '；', '; '))
  const none = complete ? pick(language, `${LONGEST}步以内没有找到联系。`, `No connection within ${LONGEST} steps.`) : pick(language, '两者之间的内容太多，没有查完。', 'Too much lies between the two; the search was given up.')
  const more = omitted > 0 ? pick(language, `另有${omitted}条同样长的路径。`, ` ${omitted} more of the same length.`) : ''
  return {
    understood: [pick(language, `${a.label} 与 ${b.label} 的联系`, `how ${a.label} and ${b.label} are connected`), pick(language, `最多${LONGEST}步`, `at most ${LONGEST} steps`), ...[a, b].filter(({ entities }) => entities.length > 1).map(({ label, entities }) => pick(language, `${entities.length}个“${label}”中联系最近的一个`, `the nearest of ${entities.length} called ${label}`))],
    query: byPaths(from, to, LONGEST, WAYS, THROUGH),
    sentence: paths.length > 0 ? `${ways}${pick(language, '。', '.')}${more}` : none,
    columns: language === 'zh' ? ['路径', '从', '关系', '到'] : ['Way', 'From', 'Relation', 'To'], rows, proofs: [...claims.values()].flat(), entityIds: nodes.map(({ id }) => id),
  }
}

type Ways = Awaited<ReturnType<GraphStore['paths']>> & { readonly from: string; readonly to: string }

/** The ways between the two that lie nearest to each other, where several bear the names; of equals the first. */
async function findNearest(starts: readonly Entity[], ends: readonly Entity[], store: GraphStore): Promise<Ways> {
  const pairs = starts.flatMap(({ id: from }) => ends.map(({ id: to }) => ({ from, to }))), different = pairs.filter(({ from, to }) => from !== to)
  const ways: Ways[] = await Promise.all((different.length > 0 ? different : pairs).map(async (pair) => ({ ...pair, ...(await store.paths({ ...pair, maxLength: LONGEST, kinds: THROUGH, limit: WAYS })) })))
  const lengthOf = ({ paths }: Ways): number => paths[0]?.length ?? Infinity
  return ways.reduce((nearest, way) => (lengthOf(way) < lengthOf(nearest) ? way : nearest))
}

const joins = (edge: Edge, a: string, b: string): boolean => (edge.from === a && edge.to === b) || (edge.from === b && edge.to === a)

const sayEdge = ({ type, roles, titles }: Edge, language: 'zh' | 'en'): string =>
  titles.length > 0 ? titles.join('、') : roles.length > 0 ? sayRoles(roles, language) : (RELATION_KINDS.find(({ id }) => id === type)?.[language] ?? type)
