// A match that says where something was and the scene around it in, the activity that its own clause names behind it out: 在文化馆|举行诗歌朗诵会.
import { ACT } from '#rulebook/act.ts'
import type { DraftEntity } from './draft.ts'
import type { Match } from './match-pattern.ts'
import type { Scene } from './scene.ts'

const HELD = ACT.host | ACT.happen

/** Nothing where no verb of holding stands between, so that people who 在公园 talk of another activity do not hold it there. */
export function heldThere({ end }: Match, { items }: Scene): readonly DraftEntity[] | undefined {
  let at = items.findIndex(item => item.start >= end)
  const clause = items[at]?.clause
  for (let held = false; at >= 0 && at < items.length && items[at]?.clause === clause; at++) {
    const { acts, members } = items[at] as Scene['items'][number]
    held ||= (acts & HELD) !== 0 && members.length === 0
    if (held && members.length && members.every(({ entity }) => entity.kind === 'Initiative')) return members.map(({ entity }) => entity)
  }
  return undefined
}
