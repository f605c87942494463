// A promise → a signal that says whether its answer is awaited, there, or failed; only the last promise counts.
import { signal, type Signal } from '@preact/signals'
import { GraphError, type Trouble } from '../graph/request.ts'

export type Loaded<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly trouble: Trouble }

export interface Load<T> {
  readonly now: Signal<Loaded<T>>
  /** Starts anew; what was under way is given up. Resolves to the answer, or null where it failed or was overtaken. */
  start(work: (signal: AbortSignal) => Promise<T>): Promise<T | null>
  clear(): void
}

export function createLoad<T>(): Load<T> {
  const now = signal<Loaded<T>>({ is: 'idle' })
  let running = new AbortController()
  const restart = () => {
    running.abort()
    running = new AbortController()
    return running.signal
  }
  return {
    now,
    async start(work) {
      const mine = restart()
      now.value = { is: 'loading' }
      try {
        const value = await work(mine)
        if (mine.aborted) return null
        now.value = { is: 'ready', value }
        return value
      } catch (cause) {
        if (!mine.aborted) now.value = { is: 'failed', trouble: cause instanceof GraphError ? cause.trouble : 'broken' }
        return null
      }
    },
    clear() {
      restart()
      now.value = { is: 'idle' }
    },
  }
}
