// The words of the command line in, one command run out; what the user can put right is said in a sentence, without a stack.
import { Command } from 'commander'
import { reasonOf } from '#model/reason-of.ts'
import { warn } from './say.ts'

/** Each is loaded where it is asked for, as some take long to load; help without a command loads them all. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  ingest: async () => (await import('./ingest.ts')).ingest,
  extract: async () => (await import('./extract.ts')).extract,
  explain: async () => (await import('./explain.ts')).explain,
  ask: async () => (await import('./ask.ts')).ask,
  pages: async () => (await import('./pages.ts')).pages,
  remove: async () => (await import('./remove.ts')).remove,
  export: async () => (await import('./export.ts')).exportGraph,
  compact: async () => (await import('./compact.ts')).compact,
  move: async () => (await import('./move.ts')).move,
  evaluate: async () => (await import('./evaluate.ts')).evaluate,
}

const program = new Command('atlas')
  .description('Union Atlas · 工会图谱: a knowledge graph of trade unions, people and initiatives, read out of newspaper pages.\n从报纸版面读出工会、人物与活动的知识图谱，每条关系都有原文为证。')
  .showHelpAfterError('(atlas --help shows what there is · 查看帮助)')
  .addHelpText('after', `
Examples · 示例:
  atlas serve                                 open http://127.0.0.1:4000/ · 打开图谱
  atlas ingest my-pages/                      save a folder of pages · 收录一个文件夹
  atlas ask "哪些工会办过托管班？"             ask in Chinese or English · 中英文提问
  atlas extract page.txt                      print what a page says · 抽取一个版面
  atlas explain "…主办，…承办"                 say why it reads a sentence so · 说明抽取依据
  atlas export --format csv --out tables/     take the graph away · 导出图谱`)

try {
  const asked = COMMANDS[process.argv[2] ?? '']
  for (const load of asked ? [asked] : Object.values(COMMANDS)) program.addCommand(await load())
  await program.parseAsync()
} catch (error) {
  warn(`atlas: ${reasonOf(error)}`)
  process.exitCode = 1
}
