// Edges in, the same without those that say less of who took part than another does (participant beside speaker) out; their evidence goes to that one.
import type { DraftEdge } from './draft.ts'

export function settleRoles(edges: readonly DraftEdge[]): DraftEdge[] {
  const told = new Map<number, DraftEdge>()
  for (const edge of edges) if (edge.type === 'ATTENDED' && edge.role !== 'participant') told.set(edge.pair, edge)
  if (!told.size) return [...edges]
  const fuller = new Map<DraftEdge, DraftEdge>()
  for (const edge of edges) {
    const better = saysMore(edge, told)
    if (better) fuller.set(better, { ...better, evidence: [...(fuller.get(better) ?? better).evidence, ...edge.evidence] })
  }
  const left: DraftEdge[] = []
  for (const edge of edges) if (!saysMore(edge, told)) left.push(fuller.get(edge) ?? edge)
  return left
}

/** The edge that says more of how somebody took part, where another says only that he did. */
const saysMore = ({ type, role, pair }: DraftEdge, told: ReadonlyMap<number, DraftEdge>): DraftEdge | undefined => type === 'ATTENDED' && role === 'participant' ? told.get(pair) : undefined
