// A database file in, its graph store out.
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CypherStore } from './cypher-store.ts'
import type { GraphDriver } from './driver.ts'
import type { GraphStore } from './graph-store.ts'
import { openLadybug } from './ladybug.ts'

export interface StoreOptions {
  /** Only read, beside whoever writes. Rejects where there is no database yet. */
  readonly readOnly?: boolean
  /** Where this process serves, for those who find the database held by it. */
  readonly address?: string
}

/** Opens the store; a writer makes the file and its folder. @throws DatabaseHeld where somebody else writes to it. */
export async function openStore(file: string, options: StoreOptions = {}): Promise<GraphStore> {
  const path = resolve(file)
  if (!options.readOnly) mkdirSync(dirname(path), { recursive: true })
  const driver: GraphDriver = await openLadybug(path, options)
  return new CypherStore(driver)
}
