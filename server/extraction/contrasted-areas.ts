// An article and the areas that it names in, those out that short forms of its own do not stand for: 由市总工会主办，启东市总工会承办.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import type { Area } from '#names/area-tree.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { ReadArticle } from './resolution.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { indexAt } from './token-at.ts'

export interface NamedArea { readonly sentence: number; readonly offset: number; readonly area: Area }

/** What is spelt out after the short form of a like body is not what the short form stands for. `marks`: the endings of areas of one letter. */
export function contrastedAreas(article: ReadArticle, named: readonly NamedArea[], marks: CodeSet): ReadonlySet<Area> {
  const contrasted = new Set<Area>(), seen = new Set<string>()
  let sentence = -1
  for (const { sentence: index, offset, area } of named) {
    const { view } = article.sentences[index] as ReadArticle['sentences'][number]
    if (index !== sentence) { sentence = index; seen.clear() }
    const place = offset + area.name.length - 1
    if (marks.has(view.text.charCodeAt(place)) && !seen.has(area.code) && view.text.startsWith(area.name, offset) && isShortBefore(view, place, offset)) contrasted.add(area)
    seen.add(area.code)
  }
  return contrasted
}

/** Whether what stands at a place of a sentence (市总工|会) stands before an offset too, and no area before it. */
function isShortBefore({ text, tokens }: SentenceView, place: number, offset: number): boolean {
  if (place + LENGTH > text.length) return false
  const form = text.slice(place, place + LENGTH)
  for (let from = text.indexOf(form); from >= 0 && from < offset; from = text.indexOf(form, from + 1)) {
    const at = indexAt(tokens, from), token = tokens[at] as Token
    if (token.start === from && (token.mask & BIT.area) === 0 && ((prior(tokens, at)?.mask ?? 0) & BIT.area) === 0) return true
  }
  return false
}
/** So many letters tell one short form from others. */
const LENGTH = 3
