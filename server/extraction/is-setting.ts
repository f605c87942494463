// An item of a sentence in, whether it says where something was out.
import { WordGroup } from '#rulebook/word-group.ts'
import { mayBePlace } from './draft.ts'
import type { Item } from './items.ts'

/** 某活动在|某工地|启动，主办的是…: where it was is not what was run. */
export function isSetting(items: readonly Item[], item: Item): boolean {
  return item.members.every(({ entity }) => mayBePlace(entity)) && SET_IN.has(items[items.indexOf(item) - 1])
}
const SET_IN = new WordGroup(/^(?:在|到|于|赴|来到|走进|位于|设在|落户)$/)
