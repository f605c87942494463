// Files let fall anywhere on the window → chosen in the dialog that adds pages, where this server takes any.
import { stats } from '../state/desk.ts'
import { readFiles } from '../state/page-files.ts'
import { held, savingOpen } from '../state/saving.ts'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Otherwise the browser would leave the desk and show the file. */
function keepHere(event: DragEvent): void {
  if (carriesFiles(event)) event.preventDefault()
}

function takeFiles(event: DragEvent): void {
  if (!carriesFiles(event)) return
  event.preventDefault()
  if (!stats.value || stats.value.saving === 'off') return
  savingOpen.value = true
  void readFiles(event.dataTransfer?.files ?? []).then((files) => { held.value = files })
}

export function listenToDrops(): () => void {
  addEventListener('dragover', keepHere)
  addEventListener('drop', takeFiles)
  return () => {
    removeEventListener('dragover', keepHere)
    removeEventListener('drop', takeFiles)
  }
}
