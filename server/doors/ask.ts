// `atlas ask`: a question in Chinese or English in, names and the sentences that prove them out.
import { Command } from 'commander'
import { answerQuestion } from '#ask/answer-question.ts'
import { readGraph } from './read-graph.ts'
import { say } from './say.ts'
import { readSettings } from './settings.ts'

export const ask = new Command('ask')
  .description('answer a question, with a quote for each row · 提问')
  .argument('<question...>', 'in Chinese or English · 中文或英文的问题')
  .option('--json', 'the whole answer as JSON · 以 JSON 输出')
  .addHelpText('after', `
Examples · 示例:
  atlas ask "哪些工会办过托管班？"
  atlas ask "Who organized matchmaking?"`)
  .action(async (words: string[], { json }: { json?: boolean }) => {
    const answer = await readGraph(readSettings(), (store) => answerQuestion(words.join(' '), store))
    if (!answer.understood) process.exitCode = 1
    if (json) return say(JSON.stringify(answer))
    say(answer.sentence)
    for (const { subject, object, evidence } of answer.rows) {
      say(`\n${subject.name} → ${object.name}`)
      // One sentence may prove two roles; it is shown once.
      for (const line of new Set(evidence.map(({ quote, article, start, end }) => `  “${quote}”  ${article.page} ${start}–${end}`))) say(line)
    }
  })
