// What is typed into the field → what it may mean: names found, and the question itself; with the one that Enter takes.
import { computed, signal } from '@preact/signals'
import { SearchDocument, type SearchQuery } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { readKind } from './asked-kind.ts'
import { createLoad } from './loaded.ts'
import type { Thing } from './picture.ts'
import { isQuestion } from './question.ts'

export type Choice = { readonly is: 'thing'; readonly thing: Thing } | { readonly is: 'question'; readonly text: string }

const pause = 120
const most = 12

export const typed = signal('')
export const listOpen = signal(false)
/** The choice that is marked, if one is: itself and not its place, as the list may change under whoever has marked it. */
export const marked = signal<Choice | null>(null)
export const searchLoad = createLoad<SearchQuery['search']>()

/** The choices for a text: a question first where it reads like one, else last; none where a kind is asked for. */
export function listChoices(text: string, found: readonly Thing[]): readonly Choice[] {
  if (!text.trim()) return []
  const things = found.map((thing): Choice => ({ is: 'thing', thing }))
  if (readKind(text).kind) return things
  const question: Choice = { is: 'question', text: text.trim() }
  return isQuestion(text) ? [question, ...things] : [...things, question]
}

export const choices = computed(() => {
  const now = searchLoad.now.value
  return listChoices(typed.value, now.is === 'ready' ? now.value.nodes : [])
})

const keyOf = (choice: Choice | null): string | undefined => choice === null ? undefined : choice.is === 'thing' ? choice.thing.id : 'question'

/** The place of the marked choice in the list; -1 where it is not in it. */
export const markedPlace = computed(() => choices.value.findIndex((choice) => keyOf(choice) === keyOf(marked.value)))

/** The mark moved by `by`, round the end; from nothing marked, down goes to the first and up to the last. */
export const moveMark = (mark: number, by: 1 | -1, count: number): number => (count === 0 ? -1 : mark < 0 ? (by > 0 ? 0 : count - 1) : (mark + by + count) % count)

let timer: ReturnType<typeof setTimeout> | undefined

/** Takes what was typed and searches for it once the typing rests. */
export function typeText(text: string): void {
  typed.value = text
  marked.value = null
  listOpen.value = text.trim() !== ''
  clearTimeout(timer)
  const asked = readKind(text)
  if (!asked.text) return searchLoad.clear()
  timer = setTimeout(() => void searchLoad.start(async (signal) => (await askServer(SearchDocument, { text: asked.text, first: most, ...(asked.kind && { kinds: [asked.kind] }) }, signal)).search), pause)
}

export function closeList(): void {
  listOpen.value = false
  marked.value = null
}
