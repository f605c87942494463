// The store contract, on the embedded database.
import { openStore } from '#store/open-store.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { testLists } from './list-contract.ts'
import { testStoreContract } from './store-contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-store-'))
const graphs = join(folder, 'graphs')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const place = { open: () => openStore(join(graphs, 'atlas.lbug')), clear: () => rm(graphs, { recursive: true, force: true }) }
testStoreContract('Ladybug', place)
testLists('Ladybug', place)
