// `atlas explain`: sentences, or a page, in; which rules spoke on each sentence, and which were kept from it, out. The store is not touched.
import { basename } from 'node:path'
import { Command } from 'commander'
import { reasonOf } from '#model/reason-of.ts'
import { explainPage } from '#extraction/explain-page.ts'
import type { Page } from '#model/page.ts'
import { readArticles } from '#reading/read-articles.ts'
import { openReader } from './open-reader.ts'
import { readPageBytes } from './page-bytes.ts'
import { readPage } from './read-page.ts'
import { Refusal } from './refusal.ts'
import { say } from './say.ts'
import { sayExplanation } from './say-explanation.ts'

export const explain = new Command('explain')
  .description('show which rules spoke on each sentence, and which were vetoed · 逐句说明抽取依据')
  .argument('[sentence...]', 'Chinese sentences, of one article · 同一篇报道的句子')
  .option('--file <file>', 'a page file instead · 改为一个版面文件')
  .option('--json', 'everything as JSON · 以 JSON 输出')
  .addHelpText('after', `
Examples · 示例:
  atlas explain "第五届焊工技能大赛由青河市总工会主办，青河重工集团有限公司工会承办。"
  atlas explain --file page.txt | less`)
  .action((sentences: string[], { file, json }: { file?: string; json?: boolean }) => {
    if (file !== undefined && sentences.length > 0) throw new Refusal('Give sentences or --file, not both · 句子和 --file 只能给一样')
    const page = file === undefined ? readSentences(sentences) : readFile(file)
    const explanation = explainPage({ ...page, articles: readArticles(page.text) }, openReader().load().rulebook)
    if (explanation.articles.length === 0) throw new Refusal('There is no sentence in it to explain · 里面没有可以说明的句子')
    say(json ? JSON.stringify(explanation) : sayExplanation(explanation))
  })

/** Sentences follow one another in one article. */
function readSentences(given: readonly string[]): Page {
  const sentences = given.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence))
  if (sentences.length === 0) throw new Refusal('Give a sentence, or a page with --file · 请给出句子，或用 --file 指定版面')
  const text = sentences.map((sentence, i) => (i === sentences.length - 1 || /[。！？!?…”]$/.test(sentence) ? sentence : `${sentence}。`)).join('')
  return readPage(Buffer.from(text), { id: 'sentences' })
}

function readFile(file: string): Page {
  try {
    return readPage(readPageBytes(file), { id: basename(file) })
  } catch (error) {
    throw new Refusal(`${file}: ${reasonOf(error)}`)
  }
}
