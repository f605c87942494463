// A view in which something has no place yet → a task for the arranger, and its answer written back to the state.
import { effect } from '@preact/signals'
import { settle } from '../../state/changing.ts'
import { arranging, drawnPart, trouble, view } from '../../state/desk.ts'
import type { Place } from '../../state/layout.ts'
import { makeTask } from './make-task.ts'
import { openArranger } from './arranger.ts'

/** Watches the state until the function it returns is called. `aspect` is that of the free part of the screen. */
export function keepArranged(aspect: () => number): () => void {
  const arranger = openArranger()
  const stop = effect(() => {
    const part = drawnPart.value
    const task = makeTask(part, view.value, aspect())
    arranger.cancel()
    if (!task) {
      arranging.value = 'no'
      return
    }
    arranging.value = part.things.some(({ id }) => view.value.places.has(id)) ? 'more' : 'anew'
    arranger.start(task, ({ places, scenery }) => settle(new Map(part.things.map(({ id }, index): [string, Place] => [id, places[index]!])), scenery), () => {
      arranging.value = 'no'
      trouble.value = 'broken'
    })
  })
  return () => {
    stop()
    arranger.cancel()
  }
}
