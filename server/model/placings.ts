// A text in, where the names stand that it puts beside their places in a contest out: 护林员：第二名 丁玉清　第十名 姜凯, 周国庆（第一名）. It knows no surnames: whoever asks does.
import { allOf } from './all-of.ts'
import type { Span } from './span.ts'

/** A place, and the name beside it. */
export interface Placing {
  readonly prize: Span
  readonly name: Span
}

/** Letters of a name, printed apart where it has two. */
const NAME = '[〇\\u3400-\\u9fff]{2,4}|[〇\\u3400-\\u9fff][ \\u3000]{1,2}[〇\\u3400-\\u9fff]'
const PLACE = '第(?:[一二三四五六七八九十]{1,3}|\\d{1,3})名|[特一二三]等奖|[冠亚季]军|[金银铜](?:奖|牌)'
const BEHIND = new RegExp(`(${PLACE})[ \\t\\u3000]{1,3}(${NAME})(?=[ \\t\\u3000、，；。（]|$)`, 'g'), BEFORE = new RegExp(`(?<=^|[ \\t\\u3000、，；：])(${NAME})（(${PLACE})）`, 'g')

export function readPlacings(text: string): readonly Placing[] {
  const behind = allOf(BEHIND, text).map(({ index, 0: all, 1: prize = '', 2: name = '' }) => ({ prize: { start: index, end: index + prize.length }, name: { start: index + all.length - name.length, end: index + all.length } }))
  const before = allOf(BEFORE, text).map(({ index, 0: all, 1: name = '', 2: prize = '' }) => ({ prize: { start: index + all.length - 1 - prize.length, end: index + all.length - 1 }, name: { start: index, end: index + name.length } }))
  return [...behind, ...before]
}
