// Run as a process of its own: a place and a task in ATLAS_CHILD, a line for each page it has saved out; then it waits for the end of its input.
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PageRecord } from '#model/record.ts'
import { openStore } from '#store/open-store.ts'
import type { StorePlace } from '#store/store-place.ts'
import { generatePages } from './generated-pages.ts'
import type { ChildTask } from './start-child.ts'

const { place, seed, number, turns, pause = 0 } = JSON.parse(process.env.ATLAS_CHILD ?? '') as ChildTask & { readonly place: StorePlace }
const pages = generatePages(seed, number)
const input = createInterface({ input: process.stdin })
// Asked for at once: with nobody left to end it, it ends by itself.
const released = once(input, 'close')
console.log('ready')
if (turns) await once(input, 'line')
const store = await openStore(place, { address: 'http://127.0.0.1:4999/', notice: message => console.log(`notice: ${message}`) })
console.log('open')
for (const [turn, picked] of (turns ?? [pages.keys()]).entries()) {
  if (turn > 0) await once(input, 'line')
  for (const at of picked) {
    await store.savePage(pages[at] as PageRecord)
    console.log(pages[at]?.page.id)
    if (pause > 0) await sleep(pause)
  }
  console.log(`turn ${turn}`)
}
console.log('done')
await released
await store.close()
