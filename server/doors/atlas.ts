// The words of the command line in, one command run out; what the user can put right is said in a sentence, without a stack.
import { Command } from 'commander'
import { reasonOf } from '#model/reason-of.ts'
import { ask } from './ask.ts'
import { compact } from './compact.ts'
import { evaluate } from './evaluate.ts'
import { explain } from './explain.ts'
import { exportGraph } from './export.ts'
import { extract } from './extract.ts'
import { ingest } from './ingest.ts'
import { move } from './move.ts'
import { pages } from './pages.ts'
import { remove } from './remove.ts'
import { warn } from './say.ts'
import { serve } from './serve.ts'

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

for (const command of [serve, ingest, extract, explain, ask, pages, remove, exportGraph, compact, move, evaluate]) program.addCommand(command)

try {
  await program.parseAsync()
} catch (error) {
  warn(`atlas: ${reasonOf(error)}`)
  process.exitCode = 1
}
