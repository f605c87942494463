// A sentence that gave no relation, and what is known of it, in; the reason out: a code, a colon and words.
import type { Fact } from '#model/graph.ts'
import { ACT } from '#rulebook/act.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { whyDenied, whyUnreal, type Doubt } from './modality.ts'
import type { Resolution } from './resolution.ts'
import type { Token } from './sentence-view.ts'
import { REASON_CODES, sayReason, type ReasonCode, type Veto } from './veto.ts'

export interface Leftover {
  readonly read: ReadSentence
  readonly vetoes: readonly Veto[]
  /** Short names in it that stand for nobody known. */
  readonly unresolved: readonly Mention[]
  /** The facts that it gave. */
  readonly facts: readonly Fact[]
}

/** Acts that are done at or for an initiative. */
const ABOUT_INITIATIVES = ACT.host | ACT.undertake | ACT.co_organize | ACT.support | ACT.fund | ACT.happen | ACT.attend | ACT.perform | ACT.lead
const LONGEST_LIST = 4, NO_DEEDS: readonly Token[] = []

/** The weightiest reason: what a rule was stopped by, then what no rule could have passed. */
export function whyDropped({ read, vetoes, unresolved, facts }: Leftover, resolution: Resolution): string {
  const veto = weightiest(vetoes)
  if (veto) return `${veto.reason} (rule ${veto.rule})`
  const deeds = (read.view.mask & BIT.verb) === 0 ? NO_DEEDS : read.view.tokens.filter(token => (token.mask & BIT.verb) !== 0)
  if (!deeds.length) return `no-verb: ${list(namesIn(read))} named, without a known verb of doing`
  const doubt = doubtAll(read, deeds)
  if (doubt) return sayReason(doubt.code, doubt.word)
  if (unresolved.length) return sayUnresolved(unresolved, read)
  if (facts.length) return `facts-only: no relation; it tells ${[...new Set(facts.map(({ field }) => field))].join(', ')}`
  const named = read.mentions.filter(mention => resolution.has(mention))
  const about = deeds.filter(token => (token.word.acts & ABOUT_INITIATIVES) !== 0)
  if (about.length && !named.some(mention => mention.kind === 'Initiative')) return `no-initiative: ${list(about.map(token => token.text))}, and no activity is named in the sentence`
  const verbs = list(deeds.map(token => token.text))
  if (!named.some(mention => mention.kind === 'UnionBody' || mention.kind === 'Organization' || mention.kind === 'Person')) return `no-actor: ${verbs}, and nobody who could have done it is named in the sentence`
  if (new Set(named.map(mention => resolution.get(mention))).size === 1) return `one-name: only ${list(namesIn(read))} is named, and ${verbs} relates it to nothing`
  return `no-rule: no rule row puts ${list(namesIn(read))} and ${verbs} together as they stand here`
}

export const sayUnresolved = (mentions: readonly Mention[], { view }: ReadSentence): string => `unresolved-name: ${list(mentions.map(mention => view.text.slice(mention.start, mention.end)))}; the article does not say what it stands for`

/** The first of those that weigh most. */
const weightiest = (vetoes: readonly Veto[]): Veto | undefined => vetoes.length < 2 ? vetoes[0] : vetoes.toSorted((a, b) => weightOf(a) - weightOf(b))[0]

const weightOf = ({ reason }: Veto): number => REASON_CODES.indexOf(reason.slice(0, reason.indexOf(':')) as ReasonCode)

/** Why nothing in the sentence is told as done. Verbs of speaking are only the frame of it. */
function doubtAll({ view }: ReadSentence, deeds: readonly Token[]): Doubt | undefined {
  const told = deeds.filter(token => (token.word.acts & ~ACT.speak) !== 0)
  if (!told.length) return { code: 'speech', word: (deeds[0] as Token).text }
  let first: Doubt | undefined
  for (const token of told) {
    const doubt = whyDenied(view, Math.min(view.clauses[token.clause]?.start ?? token.start, token.start), token.start) ?? whyUnreal(view, token.start)
    if (!doubt) return undefined
    first ??= doubt
  }
  return first
}

const namesIn = ({ mentions, view }: ReadSentence): string[] => mentions.filter(mention => mention.form !== 'generic').map(mention => view.text.slice(mention.start, mention.end))

function list(words: readonly string[]): string {
  const distinct = [...new Set(words)]
  return distinct.slice(0, LONGEST_LIST).join('、') + (distinct.length > LONGEST_LIST ? ' …' : '')
}
