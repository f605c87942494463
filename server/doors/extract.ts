// `atlas extract`: page files in, one JSON object a page a line on standard output out; the store is not touched.
import { Command } from 'commander'
import { reasonOf } from '#model/reason-of.ts'
import { extractGraph } from '#extraction/extract-graph.ts'
import { readArticles } from '#reading/read-articles.ts'
import { openReader } from './open-reader.ts'
import { readPageBytes } from './page-bytes.ts'
import { findPageFiles } from './page-files.ts'
import { readPage } from './read-page.ts'
import { say, warn } from './say.ts'

export const extract = new Command('extract')
  .description('print what pages say, one JSON object a page a line · 抽取版面内容')
  .argument('<file...>', 'page files, or folders of them · 版面文件或文件夹')
  .addHelpText('after', `
Examples · 示例:
  atlas extract page.txt > page.json
  atlas extract seeds/pages | jq '.nodes[].name'`)
  .action((given: string[]) => {
    const { files, failures } = findPageFiles(given, {})
    const reader = openReader()
    let read = 0
    for (const { file, reason } of failures) warn(`${file}: ${reason}`)
    for (const { file, label } of files) {
      try {
        const page = readPage(readPageBytes(file), label)
        say(JSON.stringify(extractGraph({ ...page, articles: readArticles(page.text) }, reader.load().rulebook)))
        read += 1
      } catch (error) {
        warn(`${file}: ${reasonOf(error)}`)
      }
    }
    if (read === 0) process.exitCode = 1
  })
