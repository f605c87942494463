// The draft's initiatives without an organizer in, whoever hosts the whole or runs the place that they open out, as inferred; and for whom those who sign an agreement sign it.
import type { RelationKind } from '#model/kinds.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { isFirstDay } from './first-day.ts'
import { isOpenedBy } from './opened-by.ts'

/** Who hosts the whole is inferred to host a part of which nobody else is said to be in charge; who runs a place, to have opened it. */
export function inheritOrganizers(draft: Draft): void {
  for (const { host, of, proof } of draft.doers) if (!draft.edges.some(edge => edge.type === 'ORGANIZED' && edge.from === host.id && edge.to === of.id && edge.role !== 'supporter')) draft.relate(host, 'ORGANIZED', of, proof, 'host')
  const edges = [...draft.edges], organized = [...draft.edgesOf('ORGANIZED')], openings = draft.entities.filter(({ kind, head }) => kind === 'Initiative' && head === '揭牌')
  const run = new Set(organized.filter(edge => edge.role !== 'supporter').map(edge => edge.to))
  for (const edge of edges) {
    if (!TELLING.has(edge.type)) continue
    const proof = edge.evidence[0], { source: from, target: to } = edge
    if (!proof) continue
    if (edge.type === 'ATTENDED' && to.head === '签署' && !run.has(to.id) && SIGNS.test(proof.quote)) for (const post of draft.edgesOf('HOLDS_POST')) {
      const body = post.from === from.id && post.evidence[0]?.article === proof.article ? post.target : undefined
      if (body) draft.relate(body, 'ORGANIZED', to, { ...proof, rule: 'organize/of-signer', stated: false }, 'host')
    }
    if (edge.type === 'RUNS' && from.kind === 'UnionBody') for (const opening of openings) if (!run.has(opening.id) && isOpenedBy(opening, to)) draft.relate(from, 'ORGANIZED', opening, { ...proof, rule: 'organize/of-place', stated: false }, 'host')
    if (edge.type !== 'PART_OF' || from.kind !== 'Initiative' || to.kind !== 'Initiative' || run.has(from.id)) continue
    for (const other of organized) {
      const host = other.to === to.id && other.role === 'host' ? other.source : undefined
      if (host && (host.kind === 'UnionBody' || isFirstDay(from) || isOnlyHost(organized, to)) && !namesOthers(draft, proof.quote, host)) draft.relate(host, 'ORGANIZED', from, { ...proof, rule: 'organize/of-whole', stated: false }, 'host')
    }
  }
}

/** What may tell of an organizer who is not named. */
const TELLING: ReadonlySet<RelationKind> = new Set<RelationKind>(['ATTENDED', 'RUNS', 'PART_OF'])

/** Who signs does so for the body that he holds a post in. */
const SIGNS = /签(?:[署订下字名]|了[字名])|落笔/

/** Whether nobody but one hosts an initiative: a foundation's own campaign, with all its parts. */
const isOnlyHost = (organized: readonly { readonly to: string; readonly role?: string | undefined }[], { id }: DraftEntity): boolean => organized.filter(edge => edge.to === id && edge.role !== 'supporter').length === 1

/** Whether a sentence names another union, which may be the one in charge. */
function namesOthers({ entities }: Draft, quote: string, host: DraftEntity): boolean {
  for (const other of entities) if (other !== host && other.kind === 'UnionBody' && quote.includes(other.name) && !host.name.includes(other.name)) return true
  return false
}
