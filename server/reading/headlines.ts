// The headings that stand together over a text in, what each is out: headline, kicker, or running head of the page.
import { joinFolds } from './fold-text.ts'
import { isRoundUpPart, isSection, isSlogan } from './line-kinds.ts'
import { BOLD, type Line } from './read-lines.ts'
import { isBalanced, shareOfPairs } from './word-share.ts'

export interface Headings<L extends Line> {
  readonly headline: L
  /** Lines above and below the headline that belong to it, in the order of the page. */
  readonly kickers: readonly L[]
  /** The headline of a round-up, where the text below belongs to its first part. */
  readonly over?: Headings<L>
}

export interface Surroundings {
  /** The beginning of the text under the headings. */
  readonly lead: string
  /** Whether nothing but running heads stands above them. */
  readonly atTop: boolean
  /** Whether the page holds a round-up (西城：… 朝阳：…). */
  readonly parts: boolean
  /** Whether empty lines part the page's articles. */
  readonly parted: boolean
}

/** 北京市总工会在…调研时要求 leads over to a headline. */
const LEADS_OVER = /(?:要求|强调|指出|提出|寄语|表示|希望)$/
/** ——两百余名职工参加, ——记机床工某某: what begins so follows a headline, and says more of it. */
const ADDS = /^[—-]/
/** A running head has nothing to do with the text that happens to stand first on the page. */
const LEAST_SHARE = 0.2

/** Undefined for no heading at all. The last heading always counts as one, as text stands under it. */
export function readHeadings<L extends Line>(run: readonly L[], { lead, atTop, parts, parted }: Surroundings): Headings<L> | undefined {
  const lines = joinSplit(run), last = lines[lines.length - 1]
  if (last === undefined) return undefined
  const own = lines.filter((line, i) => line === last || parted && lines[i + 1]?.apart === false || !(isSlogan(line.words.text) || isSection(line.words.text) && !ADDS.test(lines[i + 1]?.words.text ?? '') || (i === 0 && atTop && isForeign(line, lines, lead))))
  if (parts && own.length > 1 && isRoundUpPart(last.words.text)) {
    const over = readHeadings(own.slice(0, -1), { lead, atTop: false, parts: false, parted })
    return { headline: last, kickers: [], ...(over === undefined ? {} : { over }) }
  }
  const headline = own.reduce((best, line) => rank(line) < rank(best) ? line : best)
  return { headline, kickers: own.filter((line) => line !== headline) }
}

const rank = ({ level, words }: Line): number => (level === 0 ? BOLD + 1 : level) + (LEADS_OVER.test(words.text) || ADDS.test(words.text) ? BOLD + 2 : 0)

/** Whether the text takes up another of the headings, and this one hardly. */
function isForeign(line: Line, lines: readonly Line[], lead: string): boolean {
  const share = shareOfPairs(line.words.text, lead)
  return share < LEAST_SHARE && lines.some((other) => other !== line && shareOfPairs(other.words.text, lead) >= Math.max(LEAST_SHARE, 2 * share))
}

/** Joins a headline that is split inside a quotation: …举办“匠心筑梦 / 新时代”技能竞赛 */
function joinSplit<L extends Line>(run: readonly L[]): readonly L[] {
  const lines: L[] = []
  for (const line of run) {
    const above = lines[lines.length - 1]
    const split = above !== undefined && above.level === line.level && !isBalanced(above.words.text) && !isBalanced(line.words.text) && isBalanced(above.words.text + line.words.text)
    if (split) lines[lines.length - 1] = { ...above, words: joinFolds([above.words, line.words]) }
    else lines.push(line)
  }
  return lines
}
