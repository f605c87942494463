// Run as a process of its own: DATABASE SEED NUMBER PAUSE in its arguments, a line for each page it has saved out; then it waits for the end of its input.
import { openStore } from '#store/open-store.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { generatePages } from './generated-pages.ts'

const [file = '', seed = '', number = '', pause = '0'] = process.argv.slice(2)
const store = await openStore(file, { address: 'http://127.0.0.1:4999/' })
console.log('open')
for (const record of generatePages(Number(seed), Number(number))) {
  await store.savePage(record)
  console.log(record.page.id)
  await sleep(Number(pause))
}
console.log('done')
process.stdin.resume()
process.stdin.once('end', () => void store.close())
