// A match about several who act and several things in, whose each of them is out: 书画展、合唱赛分别由甲协会、乙工会承办, 甲、乙获评“甲奖”“乙奖”.
import type { Making } from '#rulebook/rule.ts'
import type { DraftEntity } from './draft.ts'
import type { Match } from './match-pattern.ts'
import { isInTurn } from './relate-respectively.ts'
import type { Scene } from './scene.ts'

/** …三个板块，分别|由…: of parts of which not all are named. */
const OF_PARTS = /(?:板块|环节|项目|赛项|部分|篇章|专场|分会场|子活动)，?分别由?$/
const EACH = /分别(?:是|系)?由?$/, EACH_WITHIN = /分别/, BEFORE = 4, NONE: readonly DraftEntity[] = []

/** What each of those who act runs or holds, in their order: one where there are as many, none where nobody can tell; undefined where nothing is shared out. */
export function shareOut({ type }: Making, froms: readonly DraftEntity[], tos: readonly DraftEntity[], { start, end }: Match, { view, items }: Scene): readonly (readonly DraftEntity[])[] | undefined {
  if (type === 'HONOURED_WITH' && froms.length > 1 && froms.length === tos.length && !ALL.test(view.text.slice(start, end))) return tos.map(to => [to])
  // 甲、乙分别当选主席、副主席: neither holds what the other does.
  if (type === 'HOLDS_POST' && froms.length > 1 && EACH_WITHIN.test(view.text.slice(start, end)) && isInTurn(view.text.slice(start, end))) return froms.map(() => NONE)
  if (type !== 'ORGANIZED' || froms.length < 2 || !EACH.test(view.text.slice(Math.max(0, start - BEFORE), start)) && !EACH_WITHIN.test(view.text.slice(start, end))) return undefined
  const listed = items.findLast(item => item.end <= start && item.members.length > 1 && item.members.every(({ entity }) => entity.kind === 'Initiative'))?.members
  if (!listed && OF_PARTS.test(view.text.slice(0, start))) return froms.map(() => NONE)
  return listed && froms.map((_, i) => listed.length === froms.length ? [(listed[i] as (typeof listed)[number]).entity] : NONE)
}

/** Both hold both. */
const ALL = /均|都|同时/
