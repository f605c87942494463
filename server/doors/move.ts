// `atlas move`: the graph in, the same graph in another place out.
import { Command } from 'commander'
import { resolve } from 'node:path'
import { copyPages } from '#store/copy-pages.ts'
import { openStore } from '#store/open-store.ts'
import { namePlace, type StorePlace } from '#store/store-place.ts'
import { readGraph } from './read-graph.ts'
import { Refusal } from './refusal.ts'
import { say, warn } from './say.ts'
import { readSettings } from './settings.ts'

export const move = new Command('move')
  .description('carry all pages over to another database · 搬到另一个数据库')
  .requiredOption('--to <place>', 'neo4j://host:7687 (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE), or the path of a file · 目标库')
  .addHelpText('after', `
Nothing is deleted where it comes from. Interrupted, run it again: it goes on where it stopped.
Examples · 示例:
  NEO4J_USER=neo4j NEO4J_PASSWORD=… atlas move --to neo4j://127.0.0.1:7687
  NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_PASSWORD=… atlas move --to copy.lbug`)
  .action(async ({ to }: { to: string }) => {
    const settings = readSettings()
    const target: StorePlace = to.includes('://') ? readSettings({ ...process.env, NEO4J_URI: to }).place : resolve(to)
    if (namePlace(target) === namePlace(settings.place)) throw new Refusal(`The graph is at ${namePlace(target)} already · 图谱已在该处。`)
    const pages = await readGraph(settings, async (from) => {
      const store = await openStore(target, { patience: settings.patience, readPatience: settings.patience, notice: warn })
      try {
        const moved = await copyPages(from, store, (done, total, page, outcome) => say(`[${done}/${total}] ${page}  ${outcome}`))
        const [ours, theirs] = [await from.pages(), new Map((await store.pages()).map((page) => [page.id, page]))]
        const lost = ours.filter((page) => theirs.get(page.id)?.claims !== page.claims)
        if (lost.length > 0) throw new Refusal(`${lost.length} pages are not at ${namePlace(target)} as they should be, ${lost[0]?.id} among them. Run the command again · 有版面未完整搬运，请重试。`)
        return moved
      } finally {
        await store.close()
      }
    })
    say(`${pages} pages are now at ${namePlace(target)}; those at ${namePlace(settings.place)} are still there · 已搬运，原库保留`)
  })
