// A clause of a sentence in, whether it tells that whoever ran what was told first did something more, out: …培训班，某某主讲；下午|又|在文化馆举行诗歌朗诵会.
import { CodeSet } from '#model/code-set.ts'
import { ACT } from '#rulebook/act.ts'
import type { Item } from './items.ts'
import { isLetter } from './letter.ts'

const MARKS = new CodeSet('，；：'), AGAIN = new CodeSet('又还再')
export const RUNS = ACT.host | ACT.undertake | ACT.run
/** Figures, and words of when. */
const WHEN = /^(?:[\d年月日]+|上午|下午|[早晚]上|晚间|当[天日晚]|[次翌同]日|第二天|随后|之后|同时|近日|日前)$/

export const isRunBy = (items: readonly Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (((items[i] as Item).acts & RUNS) !== 0 && (items[i] as Item).members.length === 0) return true
  return false
}

export function actsAgain(items: readonly Item[], from: number, to: number): boolean {
  let at = from
  while (at < to && !isLetter(items[at], AGAIN) && (isLetter(items[at], MARKS) || (items[at] as Item).isAdverb || WHEN.test((items[at] as Item).text))) at++
  return at < to && isLetter(items[at], AGAIN) && isRunBy(items, at, to)
}
