// A place in a sentence in, the names of the list that 等 closes before it out: 举办A、B、C等|交友活动.
import { prior } from '#model/prior.ts'
import { ACT } from '#rulebook/act.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** The names of a list that 等 closes before `first`: 举办A、B、C等|交友活动. Words of a single thing (书法、绘画等) are none. */
export function listBefore(view: SentenceView, first: number, rulebook: Rulebook): { start: number; end: number; name: string }[] {
  const close = prior(view.tokens, first)
  if (close?.text !== '等') return []
  let begin = first - 1, run = false
  for (let i = first - 2; i >= 0; i--) {
    const token = view.tokens[i] as Token
    const quotation = view.quotations.find(candidate => candidate.end === token.end && candidate.mark !== '‘')
    if (quotation) { while (i > 0 && (view.tokens[i] as Token).start > quotation.start) i--; begin = i; continue }
    if (CLAUSE_MARKS.has(token)) break
    if ((token.mask & BIT.verb) !== 0 && (rulebook.lexicon.actsOf(token) & (ACT.host | ACT.undertake)) !== 0) { run = token.text !== '提供'; break }
    begin = i
  }
  if (!run) return []
  const items: { start: number; end: number; name: string }[] = []
  let start = (view.tokens[begin] as Token).start
  for (let i = begin; i < first; i++) {
    const token = view.tokens[i] as Token
    const quoted = view.quotations.some(quotation => quotation.start < token.start && token.end < quotation.end)
    if (quoted || !(token.text === '、' || token.text === '和' || i === first - 1)) continue
    const name = view.text.slice(start, token.start)
    if (name.length >= 4) items.push({ start, end: token.start, name })
    start = token.end
  }
  return items.length > 1 || items.some(item => item.name.includes('“')) ? items : []
}
const CLAUSE_MARKS = new WordGroup(/^[，。；：！？]$/)
