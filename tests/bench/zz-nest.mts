import { createApi } from '#api/serve.ts'
import { writeCursor } from '#api/cursor.ts'
import { openLargeGraph } from '/work/main/tests/bench/large-graph.ts'
import { NESTED, nestedPlaces } from '/work/main/tests/bench/answering-operations.ts'
import { postQuery } from '/work/main/tests/api/post-query.ts'
import { Session } from 'node:inspector/promises'
import { writeFileSync } from 'node:fs'
const { stores, places, close } = await openLargeGraph()
for (const [at, store] of stores.entries()) {
const api = createApi(store)
const spots = await nestedPlaces(store)
const session = new Session(); session.connect(); await session.post('Profiler.enable')
for (let n = 0; n < 5; n++) { if (n === 3) await session.post('Profiler.start'); const t0 = performance.now(); const c0 = process.cpuUsage(); let k = 0; await Promise.all(Array.from({length: 8}, async () => { while (k < 300) { k++; await (await postQuery(api, { query: NESTED, variables: { after: writeCursor(spots[0]!) } })).text() } })); const c = process.cpuUsage(c0); console.log(places[at]!.name, ((performance.now() - t0) / 300).toFixed(2), ((c.user+c.system) / 300e3).toFixed(2)) }
const { profile } = await session.post('Profiler.stop') as any
writeFileSync(`/tmp/w/nest-${at}.cpuprofile`, JSON.stringify(profile))
}
await close()
