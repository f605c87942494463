// An article and the areas that it names in, those out that short forms of its own do not stand for: 由市总工会主办，启东市总工会承办.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import type { Area } from '#names/area-tree.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { ReadArticle } from './resolution.ts'
import type { Token } from './sentence-view.ts'

export interface NamedArea { readonly sentence: number; readonly offset: number; readonly area: Area }

/** What is spelt out after the short form of a like body is not what the short form stands for. `marks`: the endings of areas of one letter. */
export function contrastedAreas(article: ReadArticle, named: readonly NamedArea[], marks: CodeSet): ReadonlySet<Area> {
  const contrasted = new Set<Area>(), seen = new Set<string>(), shortForms = new Set<string>()
  let sentence = -1, at = 0
  for (const { sentence: index, offset, area } of named) {
    const { text, tokens } = (article.sentences[index] as ReadArticle['sentences'][number]).view
    if (index !== sentence) { sentence = index; at = 0; seen.clear(); shortForms.clear() }
    for (; at < tokens.length && (tokens[at] as Token).start < offset; at++) {
      const { start, mask } = tokens[at] as Token
      if (marks.has(text.charCodeAt(start)) && (mask & BIT.area) === 0 && ((prior(tokens, at)?.mask ?? 0) & BIT.area) === 0) shortForms.add(text.slice(start, start + 3))
    }
    if (!seen.has(area.code) && text.startsWith(area.name, offset) && shortForms.has(text.slice(offset + area.name.length - 1, offset + area.name.length + 2))) contrasted.add(area)
    seen.add(area.code)
  }
  return contrasted
}
