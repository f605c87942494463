// Pages that someone hands over → read by the server one after another, each with how far it is and what came of it.
import { signal } from '@preact/signals'
import { NeighbourhoodDocument, SavePageDocument, CountsDocument, type SavePageMutation, type PageInput } from '../graph/documents.ts'
import { askServer, GraphError, type Trouble } from '../graph/request.ts'
import { change } from './changing.ts'
import { picture, stats, untouched, wish } from './desk.ts'
import { showOverview } from './overview.ts'
import { addPiece, type Thing } from './picture.ts'
import { isDrawn } from './visible-part.ts'
import type { ReadFiles } from './page-files.ts'

export type SavedPage = SavePageMutation['savePage']
export type HandedPage = PageInput & { readonly id: string }

export interface Handed {
  readonly page: HandedPage
  readonly now:
    | { readonly is: 'waiting' | 'reading' }
    | { readonly is: 'saved'; readonly result: SavedPage }
    | { readonly is: 'failed'; readonly why: Trouble | 'token'; readonly message: string }
}

const patience = 90_000

export const handed = signal<readonly Handed[]>([])
export const savingOpen = signal(false)
/** Chosen, and not handed over yet. */
export const held = signal<ReadFiles>({ pages: [], others: [] })
export const token = signal(recallToken())

function recallToken(): string {
  try {
    return sessionStorage.getItem('atlas.token') ?? ''
  } catch {
    return ''
  }
}

/** Kept for as long as this tab is open, and nowhere else. */
export function keepToken(text: string): void {
  token.value = text
  try {
    sessionStorage.setItem('atlas.token', text)
  } catch {
    // It then lasts as long as the page.
  }
}

/** The list with one page further on. */
export const markHanded = (list: readonly Handed[], page: HandedPage, now: Handed['now']): readonly Handed[] => list.map((each) => (each.page === page ? { page, now } : each))

let isRunning = false

/** Adds pages to the list; those that wait are read in turn. A page that was in it is tried again. */
export async function handOver(pages: readonly HandedPage[]): Promise<void> {
  handed.value = [...handed.value.filter(({ page }) => !pages.some(({ id }) => id === page.id)), ...pages.map((page): Handed => ({ page, now: { is: 'waiting' } }))]
  if (isRunning) return
  isRunning = true
  for (let next = findWaiting(); next; next = findWaiting()) await readOne(next.page)
  isRunning = false
  const counted = await askServer(CountsDocument, {}).catch(() => null)
  if (counted) stats.value = counted.stats
}

const findWaiting = (): Handed | undefined => handed.value.find(({ now }) => now.is === 'waiting')

async function readOne(page: HandedPage): Promise<void> {
  const mark = (now: Handed['now']): void => { handed.value = markHanded(handed.value, page, now) }
  mark({ is: 'reading' })
  try {
    const bearer = token.value
    const { stats: { saving } } = await askServer(CountsDocument, {}, undefined, patience, bearer)
    if (saving !== 'open') return mark({ is: 'failed', why: 'token', message: '' })
    mark({ is: 'saved', result: (await askServer(SavePageDocument, { page }, undefined, patience, bearer)).savePage })
  } catch (cause) {
    const why = cause instanceof GraphError ? cause.trouble : 'broken'
    mark({ is: 'failed', why, message: why === 'offline' || why === 'slow' ? '' : (cause as Error).message })
  }
}

/** What a page mentions and the canvas draws, each once. */
export const thingsOf = ({ page }: SavedPage): readonly Thing[] => [...new Map(page.mentions.map(({ entity }) => [entity.id, entity])).values()].filter(({ kind }) => isDrawn(kind))

/** Adds what the page gave to the picture, and goes there; an empty picture becomes the first one. */
export async function drawSaved(saved: SavedPage): Promise<void> {
  if (picture.value.things.size === 0) await showOverview()
  const ids = thingsOf(saved).map(({ id }) => id)
  const found = ids.length > 0 ? await askServer(NeighbourhoodDocument, { ids, limit: ids.length }).catch(() => null) : null
  if (!found) return
  untouched.value = false
  change((view) => ({ ...view, picture: addPiece(view.picture, found.neighbourhood) }))
  savingOpen.value = false
  wish.value = { to: 'fly', ids }
}
