// The words of a name of an activity in, the first of them that it can begin with out: 全市|读书活动, 好几回|读书活动.
import { BIT, type Lexicon } from '#rulebook/lexicon.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { Token } from './sentence-view.ts'

/** One mark of any kind. */
export const MARK = /^[\p{P}\p{S}\s]$/u

/** Marks and words of time or number that no name begins with. */
const isLoose = new WordFlag((text, lexicon: Lexicon) => MARK.test(text) && !/[“《]/.test(text) || (lexicon.mask(text) & (BIT.generic | BIT.area | BIT.audience)) === BIT.generic && /^(?:全市|全区|全省|全县|各级|各类|有关|相关|所属|广大|多家)$/.test(text) || lexicon.is(text, 'time') && /^(?:近日|日前|昨日|今天|昨天|当天|目前|期间|年来|近年来)$/.test(text))

/** 好几回|读书活动, 多场|读书活动, 十几|场|读书活动: how often, and no name. */
const SO_OFTEN = new WordGroup(/^(?:好?[多几]|十几|若干|好些)[场次回期轮堂]$/), SO_MANY = new WordGroup(['好几', '好多', '十几', '几十', '若干', '好些']), TIMES = new WordGroup(['场', '次', '回', '期', '轮', '堂', '场次'])

/** The first word of a name behind the marks and words that no name begins with. */
export function trimStart(tokens: readonly Token[], first: number, head: number, lexicon: Lexicon): number {
  while (first < head) {
    const token = tokens[first] as Token
    const next = first + 1 < head ? tokens[first + 1] : undefined
    if (SO_MANY.has(token) && TIMES.has(next) || token.text === '好' && SO_OFTEN.has(next)) first++
    else if (!SO_OFTEN.has(token) && !isLoose.has(token, lexicon)) break
    first++
  }
  return first
}
