// `npm run neo4j`: a folder in, a Neo4j for development out, with the lines that let the program find it, until Ctrl-C.
import { Command } from 'commander'
import { join } from 'node:path'
import { reasonOf } from '#model/reason-of.ts'
import { Refusal } from '../../server/doors/refusal.ts'
import { say, warn } from '../../server/doors/say.ts'
import { readSettings } from '../../server/doors/settings.ts'
import { isNeo4jFetched, NEO4J_VERSION } from './fetch-neo4j.ts'
import { findNeo4jTools } from './find-neo4j-tools.ts'
import { startNeo4j } from './neo4j-server.ts'

const OTHER_WAYS = `Other ways to a Neo4j · 其他办法:
  Docker          docker run --rm -p 127.0.0.1:7687:7687 -e NEO4J_AUTH=neo4j/union-atlas neo4j:5.26-community
                  NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=union-atlas npm start
  Neo4j Desktop   https://neo4j.com/download/
  Neo4j Aura      https://console.neo4j.io/ (NEO4J_URI=neo4j+s://…)`

async function run({ folder, heap }: { readonly folder?: string; readonly heap: string }): Promise<void> {
  const tools = findNeo4jTools()
  if ('missing' in tools) throw new Refusal(`npm run neo4j needs Java 17 or 21 and Maven: ${tools.missing}.\n需要 Java 17 或 21，以及 Maven。\n\n${OTHER_WAYS}`)
  const home = folder ?? join(readSettings().dataFolder, 'neo4j')
  if (!isNeo4jFetched()) warn(`Fetching Neo4j ${NEO4J_VERSION} by Maven (about 110 MB, once) · 正在用 Maven 下载 Neo4j（约 110 MB，仅此一次）…`)
  const server = await startNeo4j({ folder: home, heap, quickStart: false })
  say(`NEO4J_URI=${server.uri}`)
  say(`NEO4J_USER=${server.user}`)
  say(`NEO4J_PASSWORD=${server.password}`)
  warn(`
Neo4j ${NEO4J_VERSION} keeps its data in ${home}. Ctrl-C stops it. In another terminal:
Neo4j 的数据在 ${home}，按 Ctrl-C 停止。请在另一个终端运行：

  NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password} npm start
`)
  let asked = false
  // Once each: a second Ctrl-C ends this process at once, and Neo4j with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { asked = true; void server.stop() })
  await server.ended()
  if (!asked) throw new Refusal(`Neo4j ended by itself; ${join(home, 'logs')} may say why.`)
  warn('Neo4j has stopped · Neo4j 已停止')
}

const program = new Command('npm run neo4j --')
  .description(`A private Neo4j Community ${NEO4J_VERSION} on this machine only, for development · 本机开发用 Neo4j`)
  .option('--folder <path>', 'where it keeps its data (default: neo4j in data/ or ATLAS_DATA) · 数据目录')
  .option('--heap <size>', 'memory for Java · Java 内存', '512m')
  .addHelpText('after', `
Prints NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD on standard output, one a line, and runs until Ctrl-C.
Needs Java 17 or 21 and Maven, which fetches Neo4j at the first start. Password and data stay in the folder.
需要 Java 17 或 21 和 Maven；首次启动时下载 Neo4j，密码与数据保存在目录中。

${OTHER_WAYS}`)
  .action(run)

try {
  await program.parseAsync()
} catch (error) {
  // Only what is put right by reading it is said in one sentence.
  warn(reasonOf(error))
  process.exitCode = 1
}
