// What a phrase of a question narrows an answer to, once its words are looked up.
import type { EntityKind } from '#model/kinds.ts'
import type { Topic } from '#model/topics.ts'
import type { Area } from '#names/area-tree.ts'
import type { Named } from './name-finder.ts'
import type { AskedPeriod } from './read-period.ts'

export interface Wanted {
  /** Initiatives by name. */
  readonly named?: Named
  readonly topics?: readonly Topic[]
  /** Who organized it. */
  readonly bodies?: Named
  /** 大兴区的工会: bodies of this kind in the areas. */
  readonly bodyKinds?: readonly EntityKind[]
  readonly areas?: readonly Area[]
  readonly period?: AskedPeriod
  readonly audiences?: Named
  readonly venues?: Named
  readonly partners?: Named
  /** Said by 和 or “and” alone, which may mean both, each by itself. */
  readonly loosely?: true
}

/** Both together; nothing where they speak of one thing differently. */
export function joinWanted(a: Wanted, b: Wanted): Wanted | undefined {
  for (const key of Object.keys(b) as (keyof Wanted)[]) if (a[key] !== undefined && b[key] !== undefined) return undefined
  return { ...a, ...b }
}

export const isEmpty = (wanted: Wanted): boolean => Object.keys(wanted).length === 0
