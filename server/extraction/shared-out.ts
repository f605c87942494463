// A match about several bodies and several activities in, which of the one runs which of the other out: 书画展、合唱赛分别由甲协会、乙工会承办.
import type { Making } from '#rulebook/rule.ts'
import type { DraftEntity } from './draft.ts'
import type { Match } from './match-pattern.ts'
import type { Scene } from './scene.ts'

/** …三个板块，分别|由…: of parts of which not all are named. */
const OF_PARTS = /(?:板块|环节|项目|赛项|部分|篇章|专场|分会场|子活动)，?分别由?$/
const EACH = /分别(?:是|系)?由?$/, EACH_WITHIN = /分别/, BEFORE = 4, NONE: readonly DraftEntity[] = []

/** The activities of each of those who act, in their order: one where there are as many, none where nobody can tell; undefined where nothing is shared out. */
export function shareOut({ type }: Making, froms: readonly DraftEntity[], { start, end }: Match, { view, items }: Scene): readonly (readonly DraftEntity[])[] | undefined {
  if (type !== 'ORGANIZED' || froms.length < 2 || !EACH.test(view.text.slice(Math.max(0, start - BEFORE), start)) && !EACH_WITHIN.test(view.text.slice(start, end))) return undefined
  const listed = items.findLast(item => item.end <= start && item.members.length > 1 && item.members.every(({ entity }) => entity.kind === 'Initiative'))?.members
  if (!listed && OF_PARTS.test(view.text.slice(0, start))) return froms.map(() => NONE)
  return listed && froms.map((_, i) => listed.length === froms.length ? [(listed[i] as (typeof listed)[number]).entity] : NONE)
}
