// A store and what is to be done around each of its reads in, a store out that does it, in its views too.
import type { GraphStore } from '#store/graph-store.ts'

type Method = Exclude<keyof GraphStore, 'view'>

/** `around` is given the method's name and what asks the real one. */
export function watchStore(store: GraphStore, around: (name: Method, ask: () => Promise<unknown>) => unknown): GraphStore {
  return new Proxy(store, {
    get(real, name: keyof GraphStore) {
      if (name === 'view') return () => watchStore(real.view(), around)
      const method = real[name] as (...values: unknown[]) => Promise<unknown>
      return (...values: unknown[]) => around(name, () => method.apply(real, values))
    },
  })
}
