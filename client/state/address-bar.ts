// The view and the address bar kept alike: each change is written there; the browser's back and forward go through what was selected, and a link opens what it names.
import { effect } from '@preact/signals'
import { language } from '../words/language.ts'
import { answer, brokenLink, firstPicture, history, selection, view } from './desk.ts'
import { openSelection } from './opening.ts'
import { askQuestion } from './asking.ts'
import { showOverview } from './overview.ts'
import { makePermalink, readAddress } from './permalink.ts'
import { restore } from './restoring.ts'
import { isSame, type Selection } from './selection.ts'

const pause = 250

/** The first picture as it came, to which nothing was done, has the bare address: whoever opens that sees it too. */
const isFirst = (): boolean => view.value.picture === firstPicture.value && history.value.past.length === 0 && selection.value.on === 'nothing'

const addressNow = (): string => {
  const text = isFirst() ? '' : makePermalink(view.value, selection.value, language.value).text
  return location.pathname + location.search + (text && `#${text}`)
}

/** The selection that the address has. */
let written: Selection = { on: 'nothing' }
let timer: ReturnType<typeof setTimeout> | undefined

/** Opens what the address names, or the first picture; where the server does not answer, the screen says so and this can be called again. */
export async function openAddress(): Promise<void> {
  const address = readAddress(location.hash)
  brokenLink.value = address === 'broken'
  if (address === 'none' || address === 'broken') return showOverview()
  written = address.selection
  if (!(await restore(address))) return
  if (address.selection.on === 'answer') await askQuestion(address.selection.question)
}

/** Keeps the address and the view alike from now on. */
export function keepAddress(): void {
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const was = (state as { readonly selection?: Selection } | null)?.selection
    // No entry of ours: somebody typed an address or clicked a link.
    if (!was) return void openAddress()
    written = was
    if (was.on === 'answer' && answer.value?.question !== was.question) void askQuestion(was.question)
    else openSelection(was)
  })
  effect(() => {
    if (view.value.picture.things.size === 0) return
    const address = addressNow()
    const open = selection.value
    clearTimeout(timer)
    if (!isSame(open, written)) {
      // Who is quicker than the pause could not come back to an entry that was never written.
      if (globalThis.history.state === null) globalThis.history.replaceState({ selection: written }, '')
      written = open
      globalThis.history.pushState({ selection: open }, '', address)
    } else timer = setTimeout(() => globalThis.history.replaceState({ selection: selection.peek() }, '', addressNow()), pause)
  })
}
