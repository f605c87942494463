// `atlas export`: a format in, the whole graph out as a file, a folder of tables or text on standard output.
import { Command } from 'commander'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FORMATS, type ExportFormat } from '#export/formats.ts'
import { GraphChanged } from '#export/graph-changed.ts'
import { GraphWalk } from '#export/graph-walk.ts'
import { stampGraph } from '#export/stamp-graph.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { planFiles } from './plan-files.ts'
import { readGraph } from './read-graph.ts'
import { Refusal } from './refusal.ts'
import { warn } from './say.ts'
import { readSettings } from './settings.ts'
import { showProgress } from './show-progress.ts'
import { writeFiles } from './write-files.ts'

const NAMES = Object.keys(FORMATS)

interface Options {
  readonly format?: string
  readonly out?: string
  readonly force?: boolean
}

export const exportGraph = new Command('export')
  .description('take the graph away: tables, GraphML, JSON lines, Cypher · 导出图谱')
  .option('--format <format>', `${NAMES.join(', ')} · 格式`)
  .option('--out <path>', 'the file to write; for csv a folder, which gets four tables · 输出文件（csv 为文件夹）')
  .option('--force', 'write over files that are there · 覆盖已有文件')
  .addHelpText('after', `
Formats · 格式:
  csv      entities, edges, claims and facts, for Excel; without --out the table of claims alone · 表格
           text that begins with = + - @ or ' has a ' put before it, so that no formula runs · 为防公式注入，前面加 '
  graphml  for Gephi, Cytoscape, networkx · 网络分析软件
  jsonl    one node or edge a line, with facts and evidence · 每行一个节点或一条边
  cypher   a script for an empty Neo4j database · 导入空的 Neo4j 数据库
Examples · 示例:
  atlas export --format csv --out tables/
  atlas export --format csv > claims.csv
  atlas export --format graphml --out unions.graphml
  atlas export --format jsonl | jq -c 'select(.edge.type == "ORGANIZED") | .edge.evidence[].quote'
  atlas export --format cypher --out unions.cypher && cypher-shell -f unions.cypher`)
  .action(async ({ format: name, out, force = false }: Options) => {
    const format = findFormat(name)
    const files = out === undefined ? undefined : planFiles(format, out, force)
    await readGraph(readSettings(), async (store) => {
      // On a terminal that shows the graph itself a moving line would be written into it.
      const progress = showProgress({ moving: process.stderr.isTTY && (files !== undefined || !process.stdout.isTTY) })
      const walk = new GraphWalk(store, progress.step)
      const stamp = await stampGraph(store)
      if (files) await writeFiles(files.map(({ path, write }) => ({ path, text: () => write(walk) })), () => requireSame(store, stamp)).finally(progress.end)
      else {
        await pipeline(Readable.from(format.alone(walk)), process.stdout, { end: false }).finally(progress.end)
        await requireSame(store, stamp)
      }
      if (walk.seen.entities === 0) warn('No pages are saved · 没有收录任何版面')
      warn(`${sayCounts(walk.seen)}${out === undefined ? '' : `  ${out}`}`)
    })
  })

function findFormat(name: string | undefined): ExportFormat {
  if (name !== undefined && Object.hasOwn(FORMATS, name)) return FORMATS[name as keyof typeof FORMATS]
  const allowed = `--format must be one of ${NAMES.join(', ')}`
  throw new Refusal(name === undefined ? `${allowed} · 请用 --format 指定格式` : `${allowed}; “${name}” is none · 没有这种格式`)
}

/** @throws GraphChanged where a page was saved or removed since. */
async function requireSame(store: GraphStore, stamp: string): Promise<void> {
  if (await stampGraph(store) !== stamp) throw new GraphChanged()
}

function sayCounts({ entities, edges, claims }: GraphWalk['seen']): string {
  const [n, e, c] = [entities, edges, claims].map((count) => count.toLocaleString('en'))
  return `${n} nodes, ${e} edges, ${c} claims · ${n} 个节点，${e} 条边，${c} 条陈述`
}
