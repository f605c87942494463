// A rule's match and what it would relate in, what speaks against it out, if anything does.
import { RELATION_KINDS } from '#model/kinds.ts'
import type { Making } from '#rulebook/rule.ts'
import type { DraftEntity } from './draft.ts'
import { isVisit } from './find-visits.ts'
import type { Match } from './match-pattern.ts'
import type { ReasonCode } from './veto.ts'

export type Objection = readonly [code: ReasonCode, word: string]

/** What is missing where a referent means nobody; the others mean initiatives. */
const MISSING: Readonly<Record<string, ReasonCode>> = { facility: 'no-place', electing: 'no-union', opening: 'no-opening' }

/** Why there is nobody to relate, by the end that is empty. */
export const whyNobody = (end: string, words: string): Objection => [MISSING[end] ?? 'no-initiative', `“${words}”`]

/** Why a match makes no relation of the two, if it does not. */
export function whyNotRelated({ type, to: end }: Making, from: DraftEntity, to: DraftEntity, match: Match): Objection | undefined {
  if (type === 'HOLDS_POST' && !match.texts.length) return ['no-title', '']
  if (from === to) return ['same-thing', from.name]
  if (type === 'HOSTED_AT' && /(街道|[镇乡])$/.test(to.name)) return ['too-wide', to.name]
  if (!mayRelate(type, kindsOf(from, match), kindsOf(to, match))) return ['kinds', `${from.kind} “${from.name}” ${type} ${to.kind} “${to.name}”`]
  return type === 'ORGANIZED' && isVisit(to) && !match.captures.has(end) ? ['visit', to.name] : undefined
}

/** What a thing is, may be, and is called where it was matched: a 文化中心 that undertakes something is a body. */
const kindsOf = (entity: DraftEntity, match: Match): readonly string[] => [entity.kind, ...entity.kinds, ...[...match.captures.values()].flat().filter(member => member.entity === entity).map(({ mention }) => mention.kind)]

const mayRelate = (type: Making['type'], from: readonly string[], to: readonly string[]): boolean => {
  const kind = RELATION_KINDS.find(row => row.id === type)
  return kind !== undefined && from.some(k => (kind.from as readonly string[]).includes(k)) && to.some(k => (kind.to as readonly string[]).includes(k))
}
