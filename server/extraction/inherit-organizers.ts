// The draft's initiatives without an organizer in, whoever hosts the whole or runs the place that they open out, as inferred; and for whom those who sign an agreement sign it.
import type { Draft, DraftEntity } from './draft.ts'
import { isFirstDay } from './first-day.ts'
import { isOpenedBy } from './opened-by.ts'

/** Who hosts the whole is inferred to host a part of which nobody else is said to be in charge; who runs a place, to have opened it. */
export function inheritOrganizers(draft: Draft): void {
  for (const { host, of, proof } of draft.doers) if (!draft.edges.some(edge => edge.type === 'ORGANIZED' && edge.from === host.id && edge.to === of.id && edge.role !== 'supporter')) draft.relate(host, 'ORGANIZED', of, proof, 'host')
  const edges = [...draft.edges]
  const run = new Set(edges.filter(edge => edge.type === 'ORGANIZED' && edge.role !== 'supporter').map(edge => edge.to))
  for (const edge of edges) {
    const proof = edge.evidence[0], from = draft.entities.get(edge.from), to = draft.entities.get(edge.to)
    if (!proof || !from || !to) continue
    if (edge.type === 'ATTENDED' && to.head === '签署' && !run.has(to.id) && SIGNS.test(proof.quote)) for (const post of draft.edgesOf('HOLDS_POST')) {
      const body = post.from === from.id && post.evidence[0]?.article === proof.article ? draft.entities.get(post.to) : undefined
      if (body) draft.relate(body, 'ORGANIZED', to, { ...proof, rule: 'organize/of-signer', stated: false }, 'host')
    }
    if (edge.type === 'RUNS' && from.kind === 'UnionBody') for (const opening of openingsOf(draft, to)) if (!run.has(opening.id)) draft.relate(from, 'ORGANIZED', opening, { ...proof, rule: 'organize/of-place', stated: false }, 'host')
    if (edge.type !== 'PART_OF' || from.kind !== 'Initiative' || to.kind !== 'Initiative' || run.has(from.id)) continue
    for (const other of edges) {
      const host = draft.entities.get(other.from)
      if (other.type === 'ORGANIZED' && other.to === to.id && other.role === 'host' && (host?.kind === 'UnionBody' || host && (isFirstDay(from) || isOnlyHost(edges, to))) && !namesOthers(draft, proof.quote, host)) draft.relate(host, 'ORGANIZED', from, { ...proof, rule: 'organize/of-whole', stated: false }, 'host')
    }
  }
}

/** Who signs does so for the body that he holds a post in. */
const SIGNS = /签(?:[署订下字名]|了[字名])|落笔/

/** Whether nobody but one hosts an initiative: a foundation's own campaign, with all its parts. */
const isOnlyHost = (edges: readonly { readonly type: string; readonly to: string; readonly role?: string | undefined }[], { id }: DraftEntity): boolean => edges.filter(edge => edge.type === 'ORGANIZED' && edge.to === id && edge.role !== 'supporter').length === 1

/** Whether a sentence names another union, which may be the one in charge. */
const namesOthers = (draft: Draft, quote: string, host: DraftEntity): boolean => [...draft.entities.values()].some(other => other !== host && other.kind === 'UnionBody' && quote.includes(other.name) && !host.name.includes(other.name))

/** The openings of a place: “西江渡”工友驿站揭牌 of “西江渡”工友驿站. */
const openingsOf = (draft: Draft, place: DraftEntity): DraftEntity[] => [...draft.entities.values()].filter(entity => entity.kind === 'Initiative' && entity.head === '揭牌' && isOpenedBy(entity, place))
