// A place in a sentence and a length in, the mention of a person out; and what a name must not touch or be followed by.
import { CodeSet } from '#model/code-set.ts'
import { weighPersonName } from '#names/person-name.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { personMention, type Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

export const personAt = (view: SentenceView, start: number, length: number, rule: string, titles?: Mention['titles'], titlesStart?: number): Mention => personMention(start, start + length, view.text.slice(start, start + length), rule, titles, titlesStart)

/** Whether a word begins inside the name of a body. */
export function isInBody(bodies: readonly Mention[], token: Pick<Token, 'start'>): boolean {
  for (const body of bodies) if (body.start <= token.start && token.start < body.end) return true
  return false
}

/** The first union or organization whose name ends at an offset. */
export function bodyBefore(bodies: readonly Mention[], offset: number): Mention | undefined {
  for (const body of bodies) if (body.end === offset && body.kind !== 'Venue') return body
  return undefined
}

const RUNS_ON = new CodeSet('人员者家镇乡街地社村0123456789')
/** What follows a name begins a new word: never the rest of a word that the name cuts in two, nor the level of a place (庞各庄|镇), nor the number of a team (布日古德|1队). */
export function endsWell(view: SentenceView, end: number): boolean {
  return end >= view.text.length || !RUNS_ON.has(view.text.charCodeAt(end)) || !/^(?:人(?![在没虽还已未正])|家(?![中里])|[员者镇乡]|街道|地区|社区|村委|村民|\d{1,2}队)/.test(view.text.slice(end, end + 3))
}

/** Whether a short quotation ends where the name would: “船员康养日” is a name of a thing. */
export const isQuotedWhole = (view: SentenceView, end: number): boolean => view.quotations.some(quotation => quotation.end === end + 1 && quotation.end - quotation.start <= 14)

/** Whether a name of three letters or more weighs no more than `most`, and one of two hardly more than any other reading. */
export const weighsWell = (view: SentenceView, start: number, length: number, rulebook: Rulebook, most: number): boolean => weighPersonName(view.text, start, length, view.costs, rulebook) <= (length === 2 ? SHORT : most)
const SHORT = 60

/** What a name by itself must weigh at most. */
export const LIKELY = -60

/** 王晓东: a name of three letters that the vocabulary has as one. */
export const isKnownName = ({ text }: Token, length: number, { lexicon }: Rulebook): boolean => length === 3 && text.length === 3 && lexicon.isName(text)
