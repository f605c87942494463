// A line of a list of prizes in, each prize with the stretch that names its winners, and the people of it whom brackets or a blank give away, out.
import { allOf } from '#model/all-of.ts'
import type { RosterRow } from '#model/roster-row.ts'
import type { Span } from '#model/span.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'

/** What is won, and where its winners stand: 二等奖：|强 薇（某公司）. */
export interface PrizeRow {
  readonly prize: Span
  readonly winners: Span
}

const SIGNS = new Sign(['奖：', '名：', '军：', '单位：'])
const PRIZE = /(?<=^|[ \t\u3000，。；、）])([〇\u3400-\u9fff]{0,8}(?:[特一二三]等奖|[金银铜]奖|优[胜秀]奖|组织奖|团体奖|(?:优秀组织|优胜|组织|获奖)单位|[冠亚季]军|第[一二三四五六七八]名))：/g

/** The prizes of a sentence, in their order; none where no colon stands behind one. */
export function readPrizes(sentence: { readonly text: string; readonly signs: number }): readonly PrizeRow[] {
  if (!SIGNS.in(sentence)) return NONE
  const found = allOf(PRIZE, sentence.text)
  return found.map(({ index, 0: all }, i) => ({ prize: { start: index, end: index + all.length - 1 }, winners: { start: index + all.length, end: found[i + 1]?.index ?? sentence.text.length } }))
}
const NONE: readonly PrizeRow[] = []

/** 周佳伟（某公司）, 强 薇（某公司）; a name of two letters, printed apart, needs no brackets. */
const WINNER = /(?<=^|[ \t\u3000、，；：])(?:([〇\u3400-\u9fff]{2,4}|[〇\u3400-\u9fff]{1,8}·[〇\u3400-\u9fff]{1,8}|[〇\u3400-\u9fff][ \u3000]{1,2}[〇\u3400-\u9fff])（([^（）。；：]{2,30})）|([〇\u3400-\u9fff][ \u3000]{1,2}[〇\u3400-\u9fff])(?=[、，；。 \t\u3000]|$))/g
const NO_NAME = /[队组班社站部厂店院所室团科会号杯奖]$/

/** The people whom the prizes of a line were given to, each with what stands in brackets behind the name. */
export function readWinners(sentence: { readonly text: string; readonly signs: number }, rulebook: Rulebook): RosterRow[] {
  const people: RosterRow[] = []
  for (const { winners } of readPrizes(sentence)) for (const { index, 0: all, 1: bracketed, 2: rest = '', 3: apart } of allOf(WINNER, sentence.text.slice(winners.start, winners.end))) {
    const name = (bracketed ?? apart) as string, start = winners.start + index
    if (!isNamed(name, rulebook)) continue
    const end = start + all.length - (bracketed === undefined ? 0 : 1)
    people.push({ name: { start, end: start + name.length }, rest: { start: end - rest.length, end } })
  }
  return people
}

/** Whether the letters are those of a name: a surname first, and two of one where there are four. */
function isNamed(name: string, { lexicon }: Rulebook): boolean {
  if (name.includes('·')) return true
  const letters = name.replace(/[ \u3000]/g, '')
  return !NO_NAME.test(letters) && (letters.length === 4 ? lexicon.is(letters.slice(0, 2), 'surname') : lexicon.is(letters.slice(0, 1), 'surname') || letters.length === 3 && lexicon.is(letters.slice(0, 2), 'surname'))
}
