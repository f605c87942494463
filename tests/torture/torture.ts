// `npm run torture`: a seed in, a verdict on both stores out: ingests killed, servers killed, and the contract with thousands of pages.
import { Command, InvalidArgumentError, Option } from 'commander'
import { reasonOf } from '#model/reason-of.ts'
import { say, warn } from '../../server/doors/say.ts'
import { renderTable } from '../../server/doors/text-table.ts'
import { generatePages } from '../store/generated-pages.ts'
import { killServer } from '../store/kill-server.ts'
import { killWriters } from '../store/kill-writers.ts'
import { recordStages } from '../store/whole-pages.ts'
import { requireEqualAnswers } from './ask-everything.ts'
import { compactLarge } from './compact-large.ts'
import { keepLargeContract, take, type LargeReport } from './large-contract.ts'
import { openPlace, STORE_NAMES, type StoreName, type TorturePlace } from './torture-places.ts'

interface TortureOptions { readonly seed: number; readonly store?: StoreName; readonly kills: number; readonly pages: number; readonly serverKills: number; readonly largePages: number }

const readCount = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number · 须为整数')
  return Number(text)
}

async function torture({ seed, store, kills, pages, serverKills, largePages }: TortureOptions): Promise<void> {
  say(`seed ${seed} · 种子 ${seed}`)
  const results: (readonly [store: string, trial: string, seconds: string, verdict: string])[] = []
  /** One trial after another; a failure is told and the next one begins. */
  const attempt = async <T>(name: string, trial: string, work: (tell: (line: string) => void) => Promise<T>): Promise<T | undefined> => {
    const began = performance.now()
    const conclude = (verdict: string): void => void results.push([name, trial, ((performance.now() - began) / 1_000).toFixed(0), verdict])
    say(`${name}: ${trial} …`)
    try {
      const result = await work(line => say(`${name}: ${line}`))
      conclude('ok')
      return result
    } catch (error) {
      warn(`${name}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`)
      conclude(`FAILED: ${error instanceof Error ? error.message.slice(0, 90) : String(error)}`)
      process.exitCode = 1
      return undefined
    }
  }
  const stages = kills + serverKills > 0 ? await take(`the ${pages} stages of an undisturbed ingest`, say, () => recordStages(seed, pages)) : undefined
  const many = largePages > 0 ? await take(`${largePages} pages made up`, say, async () => generatePages(seed, largePages)) : []
  const reports: LargeReport[] = []
  for (const name of store ? [store] : STORE_NAMES) {
    const place: TorturePlace | undefined = await attempt(name, 'open', () => openPlace(name))
    if (!place) continue
    try {
      if (stages && kills > 0) await attempt(name, `${kills} kills of an ingest of ${pages} pages`, async tell => {
        const { opening, completed, ahead } = await killWriters(place, stages, { kills, say: tell })
        tell(`${kills} kills: ${opening} while opening, ${kills - opening} inside the save of a page, ${ahead} of them after its commit; the ingest was completed ${completed} times`)
      })
      const { server } = place
      if (stages && serverKills > 0 && server) await attempt(name, `${serverKills} kills of the server under an ingest of ${pages} pages`, tell => killServer(server, place, stages, { kills: serverKills, say: tell }))
      if (many.length > 0) {
        const report = await attempt(name, `the contract at ${largePages} pages`, tell => keepLargeContract(place, many, seed, tell))
        if (report) reports.push(report)
        const { where } = place
        if (report && typeof where === 'string') await attempt(name, `compact at ${largePages} pages`, tell => compactLarge(where, report.full, seed, tell))
      }
    } finally {
      await place.remove()
    }
  }
  const [one, other] = reports
  if (one && other) await attempt('both', `${one.full.size + one.less.size} answers byte for byte`, async () => {
    requireEqualAnswers(one.full, other.full, 'With all pages')
    requireEqualAnswers(one.less, other.less, 'With a tenth removed')
  })
  say(`\n${renderTable([['store', 'trial', 'seconds', 'verdict'], ...results])}`)
  say(process.exitCode ? `FAILED with seed ${seed} · 未通过` : `Nothing lost, seed ${seed} · 无一丢失`)
}

const program = new Command('npm run torture --')
  .description('Kills ingests and servers at moments drawn from a seed, and keeps the store contract with thousands of pages · 存储的极限测试')
  .option('--seed <n>', 'what moments and pages are drawn from (default: the time) · 随机种子', readCount, Date.now() % 1_000_000)
  .addOption(new Option('--store <name>', 'only this one · 只测一种').choices(STORE_NAMES))
  .option('--kills <n>', 'kills of an ingest, a store · 杀进程次数', readCount, 50)
  .option('--pages <n>', 'pages of that ingest · 版面数', readCount, 200)
  .option('--server-kills <n>', 'kills of the Neo4j server under an ingest · 杀服务器次数', readCount, 10)
  .option('--large-pages <n>', 'pages of the contract, 0 for none · 大规模测试的版面数', readCount, 5_000)
  .addHelpText('after', `
Neo4j is the one of NEO4J_URI, where that is set: an empty database, or one that bears the mark (:UnionAtlasTest).
Its server is not killed. Else one is started for this run, for which Java 17 or 21 and Maven are needed.
The whole takes about half an hour. The exit code is 1 where anything was lost.
设置了 NEO4J_URI 时用该库（须为空库或测试库），否则临时启动一个。全程约半小时，有任何丢失则退出码为 1。`)
  .action(torture)

try {
  await program.parseAsync()
} catch (error) {
  warn(reasonOf(error))
  process.exitCode = 1
}
