// A marking in, its relations counted out: found, invented, missed; of those found, whether role, titles and quote are right.
import type { GraphEdge } from '#model/graph.ts'
import type { GoldRelation } from './gold.ts'
import { flattenName } from './likeness.ts'
import { MARKED_KINDS, MARKED_RELATIONS, type Marking } from './marking.ts'
import { count, judge } from './tally.ts'
import { sharesWords } from './words.ts'

const nameEnds = (type: string, from: string, to: string): string => `${type} ${from} ${to}`

/** Counts relations by type. One that touches an optional entity, or is optional itself, neither gains nor loses anything. */
export function markRelations(marking: Marking): void {
  const { gold, graph, matches, sheet, verdicts, miss } = marking
  const entities = new Map(gold.entities.map((entity) => [entity.key, entity]))
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const wanted = new Map(gold.relations.map((relation) => [nameEnds(relation.type, relation.from, relation.to), relation]))
  const isFree = ({ optional, from, to }: GoldRelation): boolean => [optional, entities.get(from)?.optional, entities.get(to)?.optional].includes(true)
  const found = new Set<GoldRelation>()
  for (const edge of graph.edges) {
    const ends = [nodes.get(edge.from), nodes.get(edge.to)]
    if (!MARKED_RELATIONS.has(edge.type) || ends.some((node) => node && !MARKED_KINDS.has(node.kind))) continue
    const [from, to] = [matches.get(edge.from)?.entity, matches.get(edge.to)?.entity]
    const relation = from && to ? wanted.get(nameEnds(edge.type, from.key, to.key)) : undefined
    if (relation) {
      // A second edge for the same statement is no second find, and no error either.
      if (!found.has(relation) && !isFree(relation)) markFound(edge, relation, marking)
      found.add(relation)
      if (!isFree(relation)) verdicts.set(edge, true)
    } else if (!from?.optional && !to?.optional) {
      verdicts.set(edge, false)
      count(sheet.relation, edge.type, 'fp')
      miss('+', `${edge.type} ${ends[0]?.name} -> ${ends[1]?.name}`)
    }
  }
  for (const relation of gold.relations) {
    if (found.has(relation) || isFree(relation)) continue
    count(sheet.relation, relation.type, 'fn')
    miss('-', sayRelation(relation, marking), relation.quote)
  }
}

function markFound(edge: GraphEdge, relation: GoldRelation, marking: Marking): void {
  const { sheet, miss } = marking
  const { role, title, quote } = relation
  count(sheet.relation, relation.type, 'tp')
  if (quote && !judge(sheet.proof, edge.evidence.some((proof) => sharesWords(proof.quote, quote)))) miss('~', `quote for ${sayRelation(relation, marking)}`, quote)
  if (role && !judge(sheet.role, role.some((each) => each === edge.role))) miss('~', `role ${edge.role ?? 'none'}, should be ${role.join(' or ')}: ${sayRelation(relation, marking)}`)
  if (title) {
    const [want, got] = [new Set(title.map(flattenName)), new Set((edge.title ?? []).map(flattenName))]
    for (const each of got) sheet.title[want.has(each) ? 'tp' : 'fp'] += 1
    for (const each of want) if (!got.has(each)) sheet.title.fn += 1
    if (want.size !== got.size || [...want].some((each) => !got.has(each))) miss('~', `title ${[...got].join(' ') || 'none'}, should be ${title.join(' ')}: ${sayRelation(relation, marking)}`)
  }
}

function sayRelation({ type, from, to }: GoldRelation, { gold }: Marking): string {
  const nameOf = (key: string): string => gold.entities.find((entity) => entity.key === key)?.name ?? key
  return `${type} ${nameOf(from)} -> ${nameOf(to)}`
}
