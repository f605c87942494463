// The draft's initiatives without an organizer in, those of the whole that they are part of out, as inferred.
import type { Draft } from './draft.ts'

/** Who hosts the whole is inferred to host a part of which nobody else is said to be in charge. */
export function inheritOrganizers(draft: Draft): void {
  const edges = [...draft.edges.values()]
  const run = new Set(edges.filter(edge => edge.type === 'ORGANIZED' && edge.role !== 'supporter').map(edge => edge.to))
  for (const part of edges) {
    const [entity, whole] = [draft.entities.get(part.from), draft.entities.get(part.to)]
    if (part.type !== 'PART_OF' || !entity || entity.kind !== 'Initiative' || whole?.kind !== 'Initiative' || run.has(entity.id)) continue
    for (const edge of edges) {
      const host = draft.entities.get(edge.from), proof = part.evidence[0]
      if (edge.type === 'ORGANIZED' && edge.to === whole.id && edge.role === 'host' && host && proof) draft.relate(host, 'ORGANIZED', entity, { ...proof, rule: 'organize/of-whole', stated: false }, 'host')
    }
  }
}
