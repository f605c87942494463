// The store contract, on the embedded database.
import { openStore } from '#store/open-store.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testStoreContract } from './store-contract.ts'

testStoreContract('Ladybug', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-store-'))
  return { open: () => openStore(join(folder, 'atlas.lbug')), clear: () => rm(folder, { recursive: true, force: true }) }
})
