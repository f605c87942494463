// A sentence and a name in it in, where the posts before the name end out: a bracket may stand between.
import { CodeSet } from '#model/code-set.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** What a bracket between a post and a name adds to the post: 主席（兼）许曼青, 副主席（挂职）李明. */
const ASIDE = /[（(](?:兼|兼职|挂职|代|正职|不驻会|主持工作|[正副]?[部厅局处科]级)[）)]$/
const LONGEST_ASIDE = 6
export const BRACKETS = '）)'
const CLOSING = new CodeSet(BRACKETS)

/** The index after the last title before a name: the name's own, or that of the bracket before it. */
export function titlesEnd(view: SentenceView, at: number): number {
  const start = (view.tokens[at] as Token).start
  const aside = CLOSING.has(view.text.charCodeAt(start - 1)) ? ASIDE.exec(view.text.slice(Math.max(0, start - LONGEST_ASIDE), start)) : null
  if (!aside) return at
  let end = at
  while (end > 0 && (view.tokens[end - 1] as Token).start >= start - aside[0].length) end--
  return end
}
