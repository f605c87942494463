// The word 工会 at a place in a sentence in; whether it is what people ask, see, join or praise out, and no body's name: 赴零陵区|问工会, 货车司机|爱上工会.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { bits } from '#rulebook/rulebook.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** What is done with unions in general, in words of two letters and of one. */
const DONE = ['信任', '相信', '点赞', '爱上', '热爱', '感恩', '依靠', '认识', '了解', '读懂', '想到', '想起', '爱护', '拥抱', '求助', '问计', '体验', '感受', '叫好', '夸赞', '寻找', '结缘', '牵手', '亲近', '靠近', '恋上', '投奔', '认准', '离不开'], ONE = new CodeSet('问看访找入进学谈说夸赞靠懂爱晒逛评寻')
const ENDS = CodeSet.lasts(DONE)
/** Words behind which a single letter is a verb: 赴|零陵区|问工会, 新就业群体|入工会. A letter by itself before it may be of a brand. */
const BEFORE_ONE = bits('area', 'audience', 'generic', 'post', 'time', 'function', 'breaker', 'verb')

export function isAskedOfUnions(view: SentenceView, at: number): boolean {
  const token = view.tokens[at] as Token, before = prior(view.tokens, at)
  if (token.text !== '工会' || !before || before.end !== token.start) return false
  const last = view.text.charCodeAt(before.end - 1)
  if (ENDS.has(last) && DONE.some(word => view.text.startsWith(word, token.start - word.length))) return true
  if (!ONE.has(last) || before.end - before.start > 1) return false
  const other = prior(view.tokens, at - 1)
  return !other || other.end !== before.start || (other.mask & BEFORE_ONE) !== 0 && other.end - other.start > 1
}
