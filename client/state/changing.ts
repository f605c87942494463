// A change of the picture → a step that can be undone.
import { history, untouched } from './desk.ts'
import { amend, begin, goBack, goForth, goOn, type History } from './history.ts'
import { countFoldedAgain } from './counting.ts'
import type { Layout, Place, Scenery } from './layout.ts'
import { layOut, moveThings, type View } from './view.ts'

/** Goes on to the view that `step` makes of the present one. */
export const change = (step: (view: View) => View): void => go((now) => goOn(now, step(now.now)))

function go(to: (history: History<View>) => History<View>): void {
  const before = history.value.now
  history.value = to(history.value)
  if (history.value.now.picture !== before.picture) void countFoldedAgain()
}

let own: { readonly by: string; readonly view: View } | null = null

/** Goes on as `change` does; while the last step was made by the same hand, that step is made anew instead of a further one. */
export function replaceOwn(by: string, step: (view: View) => View): void {
  const { now } = history.value
  if (own?.by === by && own.view.filters === now.filters && own.view.picture === now.picture && own.view.hiddenKinds === now.hiddenKinds) history.value = amend(history.value, step(now))
  else change(step)
  own = { by, view: history.value.now }
}

/** Draws a view in place of what is drawn; there is no way back to an empty screen. */
export const drawInstead = (view: View): void => go((now) => (now.now.picture.things.size === 0 ? begin(view) : goOn(now, view)))

/** Notes where the canvas has put things, and what it draws behind them, as part of the step that brought them. */
export function settle(places: ReadonlyMap<string, Place>, scenery: Scenery): void {
  const { now } = history.peek()
  // Where a place has a meaning, what is not drawn now has none: it gets one when it is shown again.
  const moved = now.layout === 'network' ? moveThings(now, places) ?? now : { ...now, places }
  history.value = amend(history.peek(), { ...moved, scenery })
}

/** Someone has moved things by hand. */
export function moveByHand(places: ReadonlyMap<string, Place>): void {
  untouched.value = false
  change((view) => moveThings(view, places) ?? view)
}

/** Gives everything a new place. */
export const arrangeAgain = (): void => change((view) => layOut(view))

/** Gives everything a place by another layout. */
export function chooseLayout(layout: Layout): void {
  untouched.value = false
  if (history.value.now.layout !== layout) change((view) => layOut(view, layout))
}

export const undo = (): void => go(goBack)
export const redo = (): void => go(goForth)
