// An item of a list in, the first and the last item of the list out, also where the list runs over names that nobody knows: 市人社局、|市某委|、市商务局.
import { prior } from '#model/prior.ts'
import { DOES } from '#rulebook/act.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isBody } from './draft.ts'
import type { Item } from './items.ts'

/** A name that is not known is no longer than so many words. */
const LONGEST_NAME = 5
/** No list is looked through further. */
const LONGEST_LIST = 60

export function chainTo(items: readonly Item[], at: number): number {
  let last = at
  for (let i = at; i - at < LONGEST_LIST && items[i + 1]?.text === '、' && items[i + 1]?.members.length === 0;) {
    const next = nextOf(items, i + 1, 1)
    if (next === undefined) break
    if (items[next]?.members.length) last = next
    i = items[next]?.members.length ? next : next - 1
  }
  return last
}

export function chainFrom(items: readonly Item[], at: number): number {
  let first = at
  for (let i = at; at - i < LONGEST_LIST && prior(items, i)?.text === '、' && prior(items, i)?.members.length === 0;) {
    const next = nextOf(items, i - 1, -1)
    if (next === undefined) break
    if (items[next]?.members.length) first = next
    i = items[next]?.members.length ? next : next + 1
  }
  return first
}

/** From a 、 on, the body that stands there, or the next 、 behind a name that is not known. */
function nextOf(items: readonly Item[], mark: number, step: 1 | -1): number | undefined {
  for (let i = mark + step, skipped = 0; skipped <= LONGEST_NAME; i += step, skipped++) {
    const item = items[i]
    if (!item || MARKS.has(item) || (item.acts & DOES) !== 0) return undefined
    if (item.members.length) return item.members.every(({ entity }) => isBody(entity)) ? i : undefined
    if (item.text === '、') return skipped ? i : undefined
  }
  return undefined
}
const MARKS = new WordGroup(/^[，。；：“”]$/)
