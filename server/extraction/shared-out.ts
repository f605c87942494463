// A match about several bodies and several activities in, which of the one runs which of the other out: 书画展、合唱赛分别由甲协会、乙工会承办.
import type { Making } from '#rulebook/rule.ts'
import type { DraftEntity } from './draft.ts'
import type { Match } from './match-pattern.ts'
import type { Scene } from './scene.ts'

const EACH = /分别(?:是|系)?由?$/, EACH_WITHIN = /分别/, BEFORE = 4, NONE: readonly DraftEntity[] = []

/** The activities of each of those who act, in their order: one where there are as many, none where nobody can tell; undefined where nothing is shared out. */
export function shareOut({ type }: Making, froms: readonly DraftEntity[], { start, end }: Match, { view, items }: Scene): readonly (readonly DraftEntity[])[] | undefined {
  if (type !== 'ORGANIZED' || froms.length < 2 || !EACH.test(view.text.slice(Math.max(0, start - BEFORE), start)) && !EACH_WITHIN.test(view.text.slice(start, end))) return undefined
  const listed = items.findLast(item => item.end <= start && item.members.length > 1 && item.members.every(({ entity }) => entity.kind === 'Initiative'))?.members
  return listed && froms.map((_, i) => listed.length === froms.length ? [(listed[i] as (typeof listed)[number]).entity] : NONE)
}
