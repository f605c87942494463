// A task → its arrangement, worked out by a worker so that the page stays quick; a newer task ends an older one.
import type { Arrangement, Task } from './task.ts'

export interface Arranger {
  /** Calls back with the arrangement, unless another task comes first. */
  start(task: Task, done: (arrangement: Arrangement) => void, failed: () => void): void
  /** Gives up what is under way. */
  cancel(): void
}

const hire = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

export function openArranger(): Arranger {
  let worker: Worker | null = hire()
  let busy = false
  const cancel = (): void => {
    if (!busy) return
    worker?.terminate()
    worker = null
    busy = false
  }
  return {
    cancel,
    start(task, done, failed) {
      cancel()
      worker ??= hire()
      busy = true
      worker.onmessage = ({ data }: MessageEvent<Arrangement>) => {
        busy = false
        done(data)
      }
      worker.onerror = () => {
        cancel()
        failed()
      }
      worker.postMessage(task)
    },
  }
}
