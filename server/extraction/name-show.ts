// A title of a sentence in, the show that is named by it out: 开幕演出|《一河春水》|由某艺术团担纲. A work by itself is none.
import { prior } from '#model/prior.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { Mention } from './mention.ts'
import type { Quotation, SentenceView, Token } from './sentence-view.ts'
import { indexFrom } from './token-at.ts'

/** What is staged, and no work: 演出, 文艺晚会, but no 话剧 and 歌曲. */
const SHOW = new WordGroup(/(?:演出|晚会|音乐会|展演|汇演|演唱会|诵读会|朗诵会)$/)
/** Which of several it is. */
const WHICH = new WordGroup(['开幕', '闭幕', '首场', '压轴', '专场', '汇报', '惠民', '慰问', '文艺', '主题', '大型', '原创', '启幕', '开场'])
const MOST_BEFORE = 2, LONGEST_REST = 48
/** It is performed, at a place or by somebody. */
const STAGED = /^(?:(?:\d{1,2}月)?\d{1,2}日(?:晚|上午|下午)?|当晚|当天|随后|也|将|则){0,2}(?:由[^，。；：]{2,30}(?:担纲|呈现|演绎|演出|表演|领衔|献演|带来|主演|承演|排演)|(?:在[^，。；：]{2,24}?)?(?:精彩|隆重|倾情|首次)?(?:上演|举行|演出|首演|开演|登场|启幕|开场|拉开))(?!的)/

/** The show that a kind and a title name together, where it is said to be staged. */
export function nameShow(view: SentenceView, quotation: Quotation): Mention | undefined {
  const at = indexFrom(view.tokens, quotation.start), kind = prior(view.tokens, at)
  if (!kind || kind.end !== quotation.start || !SHOW.has(kind) || !STAGED.test(view.text.slice(quotation.end, quotation.end + LONGEST_REST))) return undefined
  let first = kind
  for (let i = at - 2; i >= at - 1 - MOST_BEFORE; i--) {
    const before = view.tokens[i] as Token | undefined
    if (!before || before.end !== first.start || !WHICH.has(before)) break
    first = before
  }
  const { text } = view
  return { kind: 'Initiative', start: first.start, end: quotation.end, name: text.slice(first.start, quotation.end), rule: 'initiative/show', head: text.slice(first.start, kind.end), form: 'full', aliases: [text.slice(quotation.start, quotation.end)] }
}
