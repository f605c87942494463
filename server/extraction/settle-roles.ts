// Edges in, the same without those that say less of what somebody did than another does (participant beside speaker, supporter beside host) out; their evidence goes to that one.
import type { DraftEdge } from './draft.ts'

export function settleRoles(edges: readonly DraftEdge[]): DraftEdge[] {
  const told = new Map<number, DraftEdge>()
  for (const edge of edges) if (edge.type === 'ATTENDED' && edge.role !== 'participant' || edge.type === 'ORGANIZED' && edge.role === 'host' && edge.evidence.some(({ stated }) => stated)) told.set(edge.pair, edge)
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

/** The edge that says more of how somebody took part, where another says only that he did, or that he gave something to what he ran. */
const saysMore = ({ type, role, pair }: DraftEdge, told: ReadonlyMap<number, DraftEdge>): DraftEdge | undefined => type === 'ATTENDED' && role === 'participant' || type === 'ORGANIZED' && role === 'supporter' ? told.get(pair) : undefined
