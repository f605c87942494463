// What a question asks for, with everything in it looked up: one case an intent.
import type { EntityKind, Role, UnionLevel } from '#model/kinds.ts'
import type { Named } from './name-finder.ts'
import type { Language } from './question-text.ts'
import type { Wanted } from './wanted.ts'

export type Question = { readonly language: Language } & (
  | { readonly intent: 'runners'; readonly what: Wanted; readonly among?: Wanted; readonly kinds: readonly EntityKind[]; readonly roles: readonly Role[]; readonly counted: boolean }
  | { readonly intent: 'deeds'; readonly what: Wanted; readonly roles: readonly Role[]; readonly counted: boolean; readonly checked: boolean }
  | { readonly intent: 'attenders'; readonly what: Wanted; readonly kinds: readonly EntityKind[]; readonly role?: Role; readonly said?: readonly string[]; readonly honours?: Named }
  | { readonly intent: 'attended'; readonly who: Named; readonly what: Wanted; readonly role?: Role }
  | { readonly intent: 'honoured'; readonly honours: Named }
  | { readonly intent: 'honours'; readonly who: Named }
  | { readonly intent: 'places'; readonly what: Wanted }
  | { readonly intent: 'dates'; readonly what: Wanted }
  | { readonly intent: 'reach'; readonly what: Wanted }
  | { readonly intent: 'holders'; readonly body: Named; readonly post?: string }
  | { readonly intent: 'posts'; readonly who: Named; readonly body?: Named }
  | { readonly intent: 'partners'; readonly body: Named; readonly what: Wanted; readonly kinds: readonly EntityKind[] }
  | { readonly intent: 'link'; readonly a: Named; readonly b: Named }
  | { readonly intent: 'compare'; readonly sides: readonly [Side, Side]; readonly what: Wanted }
  | { readonly intent: 'rank_bodies'; readonly what: Wanted; readonly kind: EntityKind; readonly level?: UnionLevel }
  | { readonly intent: 'rank_reach' }
)

/** One of two that are compared: a place or a body. */
export interface Side {
  readonly label: string
  readonly wanted: Wanted
}

export type QuestionOf<Intent extends Question['intent']> = Extract<Question, { readonly intent: Intent }>
