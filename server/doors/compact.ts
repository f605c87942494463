// `atlas compact`: the embedded database in, the same in a file without the room of what was deleted out.
import { Command } from 'commander'
import { copyPages } from '#store/copy-pages.ts'
import { rewriteFile } from '#store/rewrite-file.ts'
import { Refusal } from './refusal.ts'
import { requireGraph } from './require-graph.ts'
import { say } from './say.ts'
import { readSettings } from './settings.ts'

export const compact = new Command('compact')
  .description('give back the room of deleted pages · 压缩数据库文件')
  .addHelpText('after', `
The embedded database keeps the room of what was replaced or removed. This writes a new file and puts it in
the old one's place; interrupted, the old one stays. Neo4j reuses its room by itself.
Examples · 示例:
  atlas compact`)
  .action(async () => {
    const { place } = readSettings()
    if (typeof place !== 'string') throw new Refusal('Neo4j reuses the room of what was deleted by itself; there is nothing to compact · Neo4j 无需压缩。')
    requireGraph(place)
    let pages = 0
    const { before, after } = await rewriteFile(place, async (from, to) => {
      pages = await copyPages(from, to, (done, total) => { if (done % 100 === 0) say(`[${done}/${total}]`) })
    })
    say(`${pages} pages, ${inMegabytes(before)} → ${inMegabytes(after)} MB · 压缩完成`)
  })

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
