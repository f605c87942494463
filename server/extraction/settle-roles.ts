// Edges in, the same without those that say less of who took part than another does (participant beside speaker) out; their evidence goes to that one.
import { pairOf, type DraftEdge } from './draft.ts'

export function settleRoles(edges: readonly DraftEdge[]): DraftEdge[] {
  const told = new Map<string, DraftEdge>()
  for (const edge of edges) if (edge.type === 'ATTENDED' && edge.role !== 'participant') told.set(pairOf(edge.from, edge.to), edge)
  if (!told.size) return [...edges]
  const settled = new Map<DraftEdge, DraftEdge>()
  for (const edge of edges) {
    const better = edge.type === 'ATTENDED' && edge.role === 'participant' ? told.get(pairOf(edge.from, edge.to)) : undefined
    if (!better) { if (!settled.has(edge)) settled.set(edge, edge) } else settled.set(better, { ...better, evidence: [...(settled.get(better) ?? better).evidence, ...edge.evidence] })
  }
  const left: DraftEdge[] = []
  for (const edge of edges) { const kept = settled.get(edge); if (kept) left.push(kept) }
  return left
}
