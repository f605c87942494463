// The table of forms in, the forms that questions take out: a pattern of words and slots, and what it asks for.
import type { Part } from './match-form.ts'
import { SENSES, type Sense } from './question-words.ts'
import { readSeedList } from './seed-list.ts'

/** What a question can ask for. */
export const INTENTS = [
  'runners', 'deeds', 'deeds_check', 'attenders', 'attended', 'honour_attenders', 'honoured', 'honours', 'places', 'dates', 'reach', 'holders', 'posts', 'partners', 'link', 'compare',
  'rank_bodies', 'rank_reach',
] as const
export type Intent = (typeof INTENTS)[number]

/** What slots hold: an initiative, a body, a person, a post in a body, an honour, an audience, two ends, or only where, when and for whom. */
export const SLOTS = ['what', 'by', 'person', 'holder', 'audience', 'a', 'b', 'scope'] as const
export type Slot = (typeof SLOTS)[number]

export interface Form {
  readonly id: string
  readonly intent: Intent
  readonly parts: readonly Part[]
  readonly example: string
  readonly counterexample: string
}

let read: readonly Form[] | undefined

/** The forms of seeds/questions/forms.tsv. Throws where a row speaks of a sense, slot or intent that there is not. */
export function questionForms(): readonly Form[] {
  read ??= readSeedList('questions/forms.tsv').map((row) => {
    const fail = (what: string): never => { throw new Error(`questions/forms.tsv: “${what}” of ${row.form} is unknown`) }
    const intent = INTENTS.find((each) => each === row.intent) ?? fail(row.intent ?? '')
    return { id: row.form ?? '', intent, parts: (row.pattern ?? '').split(' ').map((part) => readPart(part, fail)), example: row.example ?? '', counterexample: row.counterexample ?? '' }
  })
  return read
}

/** `<what>` is a slot, `who|which` one of two kinds of word; a question mark makes it optional. */
function readPart(written: string, fail: (what: string) => never): Part {
  const optional = written.endsWith('?')
  const part = optional ? written.slice(0, -1) : written
  if (part.startsWith('<')) return { slot: SLOTS.find((each) => `<${each}>` === part) ?? fail(part), optional }
  return { senses: part.split('|').map((sense): Sense => SENSES.find((each) => each === sense) ?? fail(sense)), optional }
}
