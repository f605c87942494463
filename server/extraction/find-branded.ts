// A sentence in, the companies that it names by brand and trade alone before what somebody does there out: |锦程物流|司机王建国, |采汇商贸|的外贸主播毛丽珊.
import { BIT } from '#rulebook/lexicon.ts'
import { brandBefore, isTrade } from './brand-before.ts'
import { isHan } from './letter.ts'
import type { Mention } from './mention.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** Between a company and a post of it: 锦程物流|一线|司机, 采汇商贸|的|外贸|主播. */
const MOST_BETWEEN = 3

const NONE: readonly Mention[] = []

export function findBranded(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  if ((view.mask & BIT.post) === 0 || !isTrade(view)) return NONE
  const found: Mention[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at] as Token, next = view.tokens[at + 1]
    if (!isTrade(token) || !next || isTrade(next) || !holdsPost(view, at)) continue
    const first = brandBefore(view, at)
    if (first === undefined) continue
    const { start } = view.tokens[first] as Token
    if (!bodies.some(body => body.start < token.end && start < body.end && body.form !== 'generic')) found.push({ kind: 'Organization', start, end: token.end, name: view.text.slice(start, token.end), rule: 'name/branded', form: 'full' })
  }
  return found
}

/** Whether a post follows, right behind or behind a few nouns: 司机, 的外贸主播, 仪控班班长. */
function holdsPost({ tokens }: SentenceView, at: number): boolean {
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN; i++) {
    const token = tokens[i]
    if (!token || token.start !== (tokens[i - 1] as Token).end || !isHan(token)) return false
    if (isTitle(token)) return true
    if ((token.mask & (BIT.verb | BIT.breaker)) !== 0 && token.text !== '的') return false
  }
  return false
}
