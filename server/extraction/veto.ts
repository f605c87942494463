// What kept a rule that matched from saying anything in, the reason in words out: for the ledger, and for whoever asks for an explanation.
import type { RelationKind } from '#model/kinds.ts'
import type { Span } from '#model/span.ts'

/** A match that was not let make a relation. The span is that of the words matched, in the page. */
export interface Veto extends Span {
  readonly rule: string
  /** A code, a colon, and words. */
  readonly reason: string
  readonly type?: RelationKind | undefined
  /** The names of the two that would have been related, where both are known. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const quote = (name: string): string => (name.includes('“') ? name : `“${name}”`)

/** Each reason by its code, which stays as it is; `word` is the word of the page, or the thing, that it is about. */
const REASONS = {
  hearsay: word => `“${word}” makes the sentence one about a rumour`,
  denied: word => `“${word}” says that it was not so`,
  'wish-or-plan': word => `“${word}” wishes, advises or plans it, and does not tell it as done`,
  purpose: word => `a clause of purpose (${word}…) tells what something is for, not what was done`,
  speech: word => `it is what somebody says (${word}), not what the page tells`,
  absent: word => `“${word}” says that the person was not there`,
  'no-initiative': word => `${word} is about an activity, and none is named that it could be`,
  'no-place': () => 'no place is named that it could be about',
  'no-union': () => 'no union is named whose congress or founding is told of',
  'no-title': () => 'no post is named',
  'no-post': word => `“${word}” is what people are, not a post in a body`,
  'no-body': word => `it is not known in which body “${word}” is a post`,
  'no-event': word => `${quote(word)} goes on as a service or thing; people use it and do not attend it`,
  'passer-by': word => `at an opening only those who hold an office are taken to have been there, not ${word}`,
  'told-of': word => `${word} is whom something is about`,
  'by-line': word => `${word} wrote it`,
  remark: word => `${word} only has something to say of it`,
  'not-then': word => `it was ${word}, when it was over`,
  'not-held': word => `${quote(word)} is not said to have been held`,
  kinds: word => `no relation of this type is between such things: ${word}`,
  'too-wide': word => `${quote(word)} is a whole street or town, not a place to hold anything at`,
  'same-thing': word => `both ends are the same thing (${word})`,
  visit: word => `${quote(word)} is a visit; who runs what the visitors see does not run the visit`,
  organizer: word => `${word} runs it, which says more than that it took part`,
  'no-opening': () => 'the article is not about the opening of a place',
} as const satisfies Readonly<Record<string, (word: string) => string>>

export type ReasonCode = keyof typeof REASONS

/** The codes, the weightiest first: a denial explains more than a missing place. */
export const REASON_CODES = Object.keys(REASONS) as readonly ReasonCode[]

const sayers = new Map<ReasonCode, (word: string) => string>(REASON_CODES.map(code => [code, REASONS[code]]))

export const sayReason = (code: ReasonCode, word = ''): string => `${code}: ${sayers.get(code)?.(word) ?? ''}`
