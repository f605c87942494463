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
    const { view } = article.sentences[index] as ReadArticle['sentences'][number], end = offset + area.name.length
    if (index !== sentence) { sentence = index; seen.clear() }
    if (!seen.has(area.code) && end + 2 <= view.text.length && marks.has(view.text.charCodeAt(end - 1)) && view.text.startsWith(area.name, offset) && hasShortForm(view, view.text.slice(end - 1, end + 2), offset)) contrasted.add(area)
    seen.add(area.code)
  }
  return contrasted
}

/** Whether a short form stands before an offset, and is no area's and none behind one. */
function hasShortForm({ text, tokens }: SentenceView, form: string, before: number): boolean {
  for (let start = text.indexOf(form); start >= 0 && start < before; start = text.indexOf(form, start + 1)) {
    const at = indexAt(tokens, start), { start: begun, mask } = tokens[at] as Token
    if (begun === start && (mask & BIT.area) === 0 && ((prior(tokens, at)?.mask ?? 0) & BIT.area) === 0) return true
  }
  return false
}
