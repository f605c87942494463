// A sentence in, the companies that it names by brand and trade alone before what somebody does there, and those of the grid by their province, out: |锦程物流|司机王建国, |采汇商贸|的外贸主播毛丽珊, |国网江苏电力|.
import { allOf } from '#model/all-of.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { Sign } from '#rulebook/sign.ts'
import { brandBefore, isTrade } from './brand-before.ts'
import { isHan } from './letter.ts'
import { isFree, type Mention } from './mention.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { tokenFrom } from './token-at.ts'

/** Between a company and a post of it: 锦程物流|一线|司机, 采汇商贸|的|外贸|主播. */
const MOST_BETWEEN = 3

const NONE: readonly Mention[] = []

/** 国网|江苏|电力: how the grid's companies are called for short. */
const GRID = /国网[〇\u3400-\u9fff]{2,3}电力(?![公工有股设行企系建改部科学院局集])/g, OF_GRID = new Sign(['国网'])

export function findBranded(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  const companies = OF_GRID.in(view) ? gridCompanies(view).filter(({ start, end }) => isFree(bodies, start, end)) : NONE
  if ((view.mask & BIT.post) === 0 || !isTrade(view)) return companies
  const found = [...companies]
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at] as Token, next = view.tokens[at + 1]
    if (!isTrade(token) || !next || isTrade(next) || !holdsPost(view, at)) continue
    const first = brandBefore(view, at)
    if (first === undefined) continue
    const { start } = view.tokens[first] as Token
    if (isFree(bodies, start, token.end)) found.push(brandedAt(view, start, token.end))
  }
  return found
}

const gridCompanies = (view: SentenceView): readonly Mention[] =>
  allOf(GRID, view.text).filter(({ index }) => ((tokenFrom(view.tokens, index + GRID_LENGTH)?.mask ?? 0) & BIT.area) !== 0).map(({ index, 0: name }) => brandedAt(view, index, index + name.length))
const GRID_LENGTH = 2

const brandedAt = (view: SentenceView, start: number, end: number): Mention => ({ kind: 'Organization', start, end, name: view.text.slice(start, end), rule: 'name/branded', form: 'full' })

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
