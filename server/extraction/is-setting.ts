// An item of a sentence in, whether it says where something was out.
import { prior } from '#model/prior.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { mayBePlace } from './draft.ts'
import type { Item } from './items.ts'

/** 某活动在|某工地|启动，主办的是…: where it was is not what was run; nor is it in 在某公司承建的|某工地. */
export function isSetting(items: readonly Item[], item: Item): boolean {
  if (!item.members.every(({ entity }) => mayBePlace(entity))) return false
  const at = items.indexOf(item), before = prior(items, at)
  return SET_IN.has(before) || before?.text === '的' && items.slice(Math.max(0, at - LONGEST_WHOSE), at).some(({ text, clause, members }) => text === '在' && clause === item.clause && members.length === 0)
}
const LONGEST_WHOSE = 8
const SET_IN = new WordGroup(/^(?:在|到|于|赴|来到|走进|位于|设在|落户)$/)
