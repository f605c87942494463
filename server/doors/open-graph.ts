// The settings in, the graph opened out; a server that is waited for is told of on standard error.
import { mkdirSync } from 'node:fs'
import type { GraphStore } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { warn } from './say.ts'
import type { Settings } from './settings.ts'

export interface GraphOptions {
  /** Reads do not wait for a server that is away: somebody looks at a screen. */
  readonly readsAtOnce?: boolean
}

/** Opens the graph for reading and writing, and makes it where there is none. @throws DatabaseHeld where another process writes to an embedded one. */
export async function openGraph({ dataFolder, place, patience }: Settings, { readsAtOnce = false }: GraphOptions = {}): Promise<GraphStore> {
  if (typeof place === 'string') mkdirSync(dataFolder, { recursive: true })
  return openStore(place, { patience, readPatience: readsAtOnce ? 0 : patience, notice: warn })
}
