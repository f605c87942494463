// `atlas ask`: a question in Chinese or English in, a sentence, a table with the quotes that prove it, and how much was read out.
import { Command } from 'commander'
import type { Answer } from '#ask/answer.ts'
import { answerQuestion } from '#ask/answer-question.ts'
import { readGraph } from './read-graph.ts'
import { say } from './say.ts'
import { readSettings } from './settings.ts'
import { renderTable } from './text-table.ts'

export const ask = new Command('ask')
  .description('answer a question, with a quote for each row · 提问')
  .argument('<question...>', 'in Chinese or English · 中文或英文的问题')
  .option('--json', 'the whole answer as JSON · 以 JSON 输出')
  .option('--graphql', 'only the GraphQL query that asks the same · 只输出同样意思的 GraphQL 查询')
  .addHelpText('after', `
Examples · 示例:
  atlas ask "哪些工会办过托管班？"
  atlas ask "谁和大兴区总工会一起办过活动？"
  atlas ask "Which model workers took part in 健步走活动?"
  atlas ask --graphql "What did 大兴区总工会 do?"`)
  .action(async (words: string[], { json, graphql }: { json?: boolean; graphql?: boolean }) => {
    const answer = await readGraph(readSettings(), (store) => answerQuestion(words.join(' '), store))
    if (!answer.understood) process.exitCode = 1
    if (json) return say(JSON.stringify(answer))
    if (graphql && answer.query) return say(answer.query)
    sayAnswer(answer)
  })

function sayAnswer({ language, sentence, understood, columns, rows, coverage, examples }: Answer): void {
  const zh = language === 'zh'
  say(sentence)
  if (examples.length > 0) say(`${zh ? '可以这样问：' : 'You can ask:'}\n${examples.map((example) => `  ${example}`).join('\n')}`)
  if (rows.length > 0) {
    const numbered = rows.map(({ cells }, at) => [at + 1, ...cells.map(({ text }) => text)])
    say(`\n${renderTable([['', ...columns], ...numbered])}\n`)
    for (const [at, { evidence }] of rows.entries()) for (const { quote, article, start, end } of evidence) say(`[${at + 1}] “${quote}”  ${article.page} ${start}–${end}`)
  }
  if (understood) say(`\n${zh ? '理解为' : 'Understood as'}${zh ? '：' : ': '}${understood}`)
  if (coverage) say(zh ? `已收${coverage.pages}个版面，${coverage.mentioning}个写到，${coverage.silent}个没有读出任何内容。` : `${coverage.pages} pages read, ${coverage.mentioning} state something about it, ${coverage.silent} gave nothing at all.`)
}
