// A question in, the ways it can be read out, the likeliest first. Words and forms decide: no look at the store.
import { ROLES, type EntityKind, type Role, type UnionLevel } from '#model/kinds.ts'
import { matchForm, type Match } from './match-form.ts'
import { questionForms, type Intent, type Slot } from './question-forms.ts'
import type { Language, QuestionText } from './question-text.ts'
import { readKinds, readRank, readRole } from './question-words.ts'

/** One reading of a question: its form, and the words in its slots, not looked up yet. */
export interface Reading {
  readonly text: string
  readonly form: string
  readonly intent: Intent
  readonly language: Language
  readonly slots: ReadonlyMap<Slot, readonly string[]>
  /** Only things of these kinds are asked for: 哪些工会. */
  readonly kinds: readonly EntityKind[]
  /** The role that the verb names: 承办; none where it names none: 办. */
  readonly role?: Role
  /** Words of which the quote must have one: who 带队 is told apart from who 出席. */
  readonly said?: readonly string[]
  /** Posts or honours that stand in the form itself. */
  readonly posts: readonly string[]
  readonly honours: readonly string[]
  /** What is ranked: 哪个区总工会. */
  readonly ranked?: { readonly kind: EntityKind; readonly level?: UnionLevel }
  readonly counted: boolean
  /** Said to be done together: 一起, 共同. */
  readonly together: boolean
  readonly explained: number
}

const MOST_READINGS = 24
const MOST_STEPS = 200_000

/** Readings in which the form's own words explain the most come first. */
export function parseQuestion(question: QuestionText): readonly Reading[] {
  const steps = { left: MOST_STEPS }
  const readings = questionForms().flatMap(({ id, intent, parts }) => matchForm(parts, question, steps).map((match) => readMatch(id, intent, question, match)))
  return readings.sort((a, b) => b.explained - a.explained).slice(0, MOST_READINGS)
}

function readMatch(form: string, intent: Intent, { text, language }: QuestionText, { slots, values, explained }: Match): Reading {
  const [rank] = values.get('rank') ?? []
  const role = [...(values.get('ran') ?? []), ...(values.get('attended') ?? [])].find((value) => value !== '')
  return {
    text, form, intent, language, explained, slots: slots as ReadonlyMap<Slot, readonly string[]>,
    kinds: [...[...(values.get('body') ?? []), ...(values.get('who') ?? [])].filter((value) => value !== '').flatMap(readKinds), ...(values.has('people') ? ['Person' as const] : [])],
    ...(role && { role: readRole(role.split(':')[0] ?? '') }), ...(role?.includes(':') && { said: (role.split(':')[1] ?? '').split('/') }),
    posts: values.get('post') ?? [], honours: values.get('honour') ?? [], counted: values.has('howmany'), together: values.has('together'),
    ...(rank && { ranked: readRank(rank) }),
  }
}

/** The roles in which someone ran a thing; who only supported it did not run it. */
export const RAN: readonly Role[] = ROLES.filter(({ id, relation }) => relation === 'ORGANIZED' && id !== 'supporter').map(({ id }) => id)
