// A place in, its graph store out.
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CypherStore } from './cypher-store.ts'
import type { GraphDriver } from './driver.ts'
import type { GraphStore } from './graph-store.ts'
import type { Patience } from './patience.ts'
import type { StorePlace } from './store-place.ts'

export interface StoreOptions {
  /** Only read, beside whoever writes. Rejects where there is no graph yet. */
  readonly readOnly?: boolean
  /** Open an embedded database of an older layout too: its pages can be read, and nothing else is promised. */
  readonly anyLayout?: boolean
  /** Where this process serves, for those who find an embedded database held by it. */
  readonly address?: string
  /** Seconds for which a write waits for a server that is away; 120 where it is not given. */
  readonly patience?: number
  /** Seconds for which a read does; none where it is not given: people who look at a screen would rather be told. */
  readonly readPatience?: number
  /** Told when a server is waited for. */
  notice?(message: string): void
}

/** Opens the store; a writer makes what is missing, file or tables. @throws DatabaseHeld where somebody else writes to the file. */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<GraphStore> {
  return new CypherStore(await openDriver(place, options))
}

/** The driver that the store is put on. */
export async function openDriver(place: StorePlace, { patience = 120, readPatience = 0, notice, ...options }: StoreOptions = {}): Promise<GraphDriver> {
  // Each engine is loaded where it is asked for: the other one costs a command a tenth of a second.
  if (typeof place !== 'string') {
    const wait = (seconds: number): Patience => ({ seconds, ...(notice && { notice }) })
    return (await import('./neo4j.ts')).openNeo4j(place, { ...options, patience: wait(options.readOnly ? readPatience : patience), readPatience: wait(readPatience) })
  }
  const path = resolve(place)
  if (!options.readOnly) mkdirSync(dirname(path), { recursive: true })
  return (await import('./ladybug.ts')).openLadybug(path, options)
}
