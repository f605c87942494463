// A marking in, its entities counted out: who was found, who was invented, who was missed.
import { MARKED_KINDS, type Marking } from './marking.ts'
import { count } from './tally.ts'

/** Counts entities by kind: a right or missed one by the gold's preferred kind, a wrong one by the kind it was given. */
export function markEntities({ gold, graph, matches, sheet, verdicts, miss }: Marking): void {
  const found = new Set<string>()
  for (const node of graph.nodes) {
    if (!MARKED_KINDS.has(node.kind)) continue
    const match = matches.get(node.id)
    if (match?.kindIsRight) {
      found.add(match.entity.key)
      if (match.entity.optional) continue
      verdicts.set(node, true)
      count(sheet.entity, match.entity.kind[0], 'tp')
    } else if (!match?.entity.optional) {
      verdicts.set(node, false)
      count(sheet.entity, node.kind, 'fp')
      miss('+', `${node.kind} ${node.name}${match ? ` (should be ${match.entity.kind[0]})` : ''}`)
    }
  }
  for (const { key, kind, name, optional } of gold.entities) {
    if (optional || found.has(key)) continue
    count(sheet.entity, kind[0], 'fn')
    miss('-', `${kind[0]} ${name}`)
  }
}
