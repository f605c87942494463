// Keys pressed anywhere → `/` and Ctrl/⌘ K go to the field, Ctrl/⌘ Z and Y undo and redo, T opens the table, Escape closes what is open.
import { redo, undo } from '../state/changing.ts'
import { legendOpen, pathFrom, reading, selection, twinOpen } from '../state/desk.ts'
import { toggleTwin } from '../state/opening-parts.ts'
import { closePanel } from '../state/opening.ts'

export const FIELD_ID = 'field'

export const goToField = (): void => {
  const field = document.getElementById(FIELD_ID)
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.select()
  }
}

function pressKey(event: KeyboardEvent): void {
  const writing = (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') || event.target instanceof HTMLTextAreaElement
  if ((event.key === '/' && !writing && !event.ctrlKey && !event.metaKey) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) {
    event.preventDefault()
    goToField()
    return
  }
  if ((event.ctrlKey || event.metaKey) && !writing && ['z', 'y'].includes(event.key.toLowerCase())) {
    event.preventDefault()
    if (event.key.toLowerCase() === 'y' || event.shiftKey) redo()
    else undo()
    return
  }
  if (document.querySelector('dialog[open]')) return
  if (event.key.toLowerCase() === 't' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    toggleTwin()
    return
  }
  // Open dialogs and the field's list close themselves.
  if (event.key !== 'Escape' || writing || reading.value || event.defaultPrevented) return
  if (pathFrom.value !== null) pathFrom.value = null
  else if (legendOpen.value) legendOpen.value = false
  else if (twinOpen.value && isInTwin(event.target)) toggleTwin()
  else if (selection.value.on !== 'nothing') closePanel()
  else if (twinOpen.value) toggleTwin()
}

/** Whoever reads the table closes it before the panel beside it. */
const isInTwin = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-part=twin]') !== null

export function listenToKeys(): () => void {
  addEventListener('keydown', pressKey)
  return () => removeEventListener('keydown', pressKey)
}
