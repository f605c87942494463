// A sentence's words and bodies in, the places named between 在 and a verb of happening out: 在|天宁寺1号文化科技创新园|举办.
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const LONGEST_PLACE = 36
const ENDS_ABSTRACT = /(范围内|范围|中|上|下|时|前|后|间|方面|过程|基础|期间|之际|背景|现场|线上|线下|同时|层面|领域|一起|今天|当天|近日|节|节日|佳节|时节|之下|之后|之前)$/

/** Finds places by where they stand. A place that is the name of a body as well keeps that body's mention. */
export function findPlaces(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token
    if (token.text !== '在' || insideQuotation(view, token)) continue
    const end = placeEnd(view, i, rulebook)
    if (end === undefined) continue
    const start = token.end
    const name = view.text.slice(start, end)
    if (name.length < 2 || ENDS_ABSTRACT.test(name) || /等|之/.test(name)) continue
    if (bodies.some(body => body.start <= start && (body.end === end || body.start === start && /^[（(]/.test(view.text.slice(body.end))) && body.form !== 'generic')) continue
    if (onlyAreas(view, start, end) || /(省|市|县|州|[^园小展景社校厂库]区)$/.test(name)) continue
    found.push({ kind: 'Venue', start, end, name, rule: 'place/in-which', form: 'full' })
  }
  return found
}

const insideQuotation = (view: SentenceView, token: Token): boolean => view.quotations.some(quotation => quotation.start < token.start && token.end < quotation.end)

/** The offset of the verb of happening that closes the place, if nothing but a name stands between. */
function placeEnd(view: SentenceView, at: number, rulebook: Rulebook): number | undefined {
  const from = (view.tokens[at] as Token).end
  let quotedTo = 0
  for (let i = at + 1; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token
    if (token.start - from > LONGEST_PLACE) return undefined
    const quotation = view.quotations.find(candidate => candidate.start === token.start)
    if (quotation) quotedTo = Math.max(quotedTo, quotation.end)
    if (token.start < quotedTo) continue
    if (/^[，。；：、！？]$/.test(token.text)) return undefined
    const acts = rulebook.lexicon.attribute(token.text, 'verb').split(',')
    if (acts.includes('happen') || acts.includes('host')) {
      const adverb = view.tokens[i - 1] as Token
      return i - 1 > at && (adverb.mask & BIT.breaker) !== 0 && (adverb.mask & BIT.head) === 0 ? adverb.start : token.start
    }
    if ((token.mask & BIT.function) !== 0 && (token.mask & (BIT.area | BIT.noun | BIT.head)) === 0 && i > at + 1 && token.text === '的') return undefined
  }
  return undefined
}

const onlyAreas = (view: SentenceView, start: number, end: number): boolean => view.tokens.every(token => token.end <= start || token.start >= end || (token.mask & BIT.area) !== 0)
