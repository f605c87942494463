// Run as a process of its own: a place and a task in ATLAS_CHILD, a line for each page it has saved out; then it waits for the end of its input.
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '#store/open-store.ts'
import type { StorePlace } from '#store/store-place.ts'
import { generatePages } from './generated-pages.ts'
import type { ChildTask } from './start-child.ts'

const { place, seed, number, from = 0, pause = 0, wait } = JSON.parse(process.env.ATLAS_CHILD ?? '') as ChildTask & { readonly place: StorePlace }
const pages = generatePages(seed, number).slice(from)
// Asked for at once: with nobody left to end it, it ends by itself.
const released = once(process.stdin, 'end')
console.log('ready')
if (wait) await once(process.stdin, 'data')
const store = await openStore(place, { address: 'http://127.0.0.1:4999/', notice: message => console.log(`notice: ${message}`) })
console.log('open')
for (const record of pages) {
  await store.savePage(record)
  console.log(record.page.id)
  if (pause > 0) await sleep(pause)
}
console.log('done')
process.stdin.resume()
await released
await store.close()
