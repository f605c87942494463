// An initiative's head in, the bracket behind it that says which of several it was out: 职工读书交流活动|（三交镇专场）.
import { BIT } from '#rulebook/lexicon.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const ROUND = /^（[^（），。、；]{1,12}(?:专场|赛区|分会场|项目|工种|[站场期季篇工组类])）/
const LONGEST_ROUND = 20

const roundAfter = (text: string, end: number): number => text[end] !== '（' ? 0 : ROUND.exec(text.slice(end, end + LONGEST_ROUND))?.[0].length ?? 0

/** The end of a name whose last word ends at `end`, with the bracket behind it, or that around the end of it (…交流活动（凉山专场|）). */
export function endWithRound(text: string, start: number, end: number): number {
  if (text[end] !== '）') return end + roundAfter(text, end)
  const name = text.slice(start, end), open = name.lastIndexOf('（')
  return open > 0 && !name.includes('）', open) ? end + 1 : end
}

/** Whether a head is what a bracket behind another says of it. */
export function isRound({ text, tokens }: SentenceView, at: number): boolean {
  const { start, end } = tokens[at] as Token, open = text[end] === '）' ? text.lastIndexOf('（', start) : -1
  return open > 0 && end - open < LONGEST_ROUND && roundAfter(text, open) === end + 1 - open && tokens.some(token => token.end === open && (token.mask & BIT.initiative) !== 0)
}

/** How many words the bracket behind a head has. */
export function roundWords({ text, tokens }: SentenceView, head: number): number {
  const from = (tokens[head] as Token).end, to = from + roundAfter(text, from)
  return to === from ? 0 : tokens.filter(({ start }) => start >= from && start < to).length
}
