// The headings that stand together over a text in, what each is out: headline, kicker, or running head of the page.
import { isRoundUpPart, isSlogan } from './line-kinds.ts'
import { BOLD, type Line } from './read-lines.ts'

export interface Headings<L extends Line> {
  readonly headline: L
  /** Lines above and below the headline that belong to it, in the order of the page. */
  readonly kickers: readonly L[]
  /** The headline of a round-up, where the text below belongs to its first part. */
  readonly over?: Headings<L>
}

/** 北京市总工会在…调研时要求: only leads over to the headline under it. */
const LEADS_OVER = /(?:要求|强调|指出|提出|寄语|表示|希望)$/u
/** 工会重点工作创新案例: a section of the page, no headline, where another heading follows. */
const LONGEST_SECTION = 12

/** Undefined for no heading at all. `parts`: whether the page holds a round-up (西城：… 朝阳：…). */
export function readHeadings<L extends Line>(run: readonly L[], parts: boolean): Headings<L> | undefined {
  const last = run[run.length - 1]
  if (last === undefined) return undefined
  const own = run.filter((line, i) => i === run.length - 1 || !(isSlogan(line.words.text) || isSection(line.words.text)))
  if (parts && own.length > 1 && isRoundUpPart(last.words.text)) {
    const over = readHeadings(own.slice(0, -1), false)
    return over === undefined ? { headline: last, kickers: [] } : { headline: last, kickers: [], over }
  }
  const rank = ({ level, words }: L): number => (level === 0 ? BOLD + 1 : level) + (LEADS_OVER.test(words.text) ? BOLD + 2 : 0)
  const headline = own.reduce((best, line) => rank(line) < rank(best) ? line : best)
  return { headline, kickers: own.filter((line) => line !== headline) }
}

/** Short, in one piece, and nobody does anything in it. */
export const isSection = (text: string): boolean => text.length <= LONGEST_SECTION && !/[\s，：！？“”]/u.test(text)
