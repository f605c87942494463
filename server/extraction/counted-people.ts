// The items of a clause in, the people named before it whom it only counts out: 两人均被授予…, 师徒俩受聘为…, 3名选手获评….
import { CodeSet } from '#model/code-set.ts'
import type { Item, Member } from './items.ts'
import { isFigure, isLetter } from './letter.ts'
import { numberSaid } from './number-said.ts'
import { peopleIn } from './people-in.ts'

const COUNTED = /^(?:(?:以上|上述|这|其中)?([两二三四五六七八九十]|\d{1,2})(?:人(?!次|员|民|工)|[位名](?:选手|职工|工人|劳模|工匠|技师|师傅|老师|教师|青年|队员|获奖者|师徒))|(?:师徒|兄弟|夫妻|夫妇|姐妹|父子|父女|母女|母子)(?:俩|二人|两人))/
/** What COUNTED can begin with. */
const BEGINNINGS = new CodeSet('以上这其两二三四五六七八九十0123456789师兄夫姐父母')
const MARKS = new CodeSet('，；'), LONGEST = 4

const beginningOf = ({ word, text }: Item): number => word ? word.first : text.charCodeAt(0)

/** Adverbs and marks may stand before those who are counted. */
const isBefore = (item: Item): boolean => isLetter(item, MARKS) || item.isAdverb && !isFigure(beginningOf(item))

/** The people, where as many have been named in the sentence, in the one before it, in both, or in the two before it. */
export function countedPeople(items: readonly Item[], from: number, to: number, recent: readonly Member[], earlier: readonly Member[]): { members: readonly Member[]; start?: number; end?: number } | undefined {
  let at = from, said = ''
  while (at < to && isBefore(items[at] as Item)) at++
  let first = at
  while (first < to && (items[first] as Item).text === '') first++
  if (first === to || !BEGINNINGS.has(beginningOf(items[first] as Item))) return undefined
  const here = peopleIn(items, 0, from)
  if (here.length === 0 && recent.length === 0 && earlier.length === 0) return undefined
  for (let i = at; i < to && i < at + LONGEST; i++) said += (items[i] as Item).text
  const counted = COUNTED.exec(said)
  if (!counted) return undefined
  const number = counted[1] === undefined ? 2 : numberSaid(counted[1])
  for (const people of [here, recent, [...recent, ...here], [...earlier, ...recent]]) {
    const members = [...new Map(people.map(member => [member.entity, member])).values()]
    if (members.length !== number) continue
    const [first] = members, isHere = people === here
    return { members, ...(isHere && first && { start: first.mention.start, end: (members.at(-1) as Member).mention.end }) }
  }
  return undefined
}
