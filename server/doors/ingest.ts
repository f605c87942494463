// `atlas ingest`: page files and folders in, their pages in the graph out.
import { Command } from 'commander'
import { openDesk } from './open-desk.ts'
import { findPageFiles } from './page-files.ts'
import { checkPageFacts, type PageFacts } from './page-list.ts'
import { Refusal } from './refusal.ts'
import { saveFiles } from './save-files.ts'
import { readSettings } from './settings.ts'

export const ingest = new Command('ingest')
  .description('save pages into the graph · 收录版面')
  .argument('[file-or-folder...]', 'page files, or folders of .txt and .md files · 版面文件或文件夹')
  .option('--newspaper <name>', 'the newspaper, where the file does not say · 报纸名')
  .option('--date <day>', 'the day of the issue, YYYY-MM-DD · 日期')
  .option('--number <number>', 'the number of the page in its issue · 版次')
  .option('--rebuild', 'read all saved pages anew with the rules of this program · 按新规则重读已收录的版面')
  .addHelpText('after', `
Examples · 示例:
  atlas ingest pages/
  atlas ingest 2025-08-01-03.txt --newspaper 劳动午报 --date 2025-08-01 --number 3
  atlas ingest --rebuild`)
  .action(async (given: string[], { rebuild, ...options }: PageFacts & { rebuild?: boolean }) => {
    if (rebuild && given.length > 0) throw new Refusal('--rebuild reads the pages that are saved; it takes no files · --rebuild 不需要文件参数。')
    if (rebuild) return (await import('./rebuild-graph.ts')).rebuildGraph(readSettings())
    if (given.length === 0) throw new Refusal('Name the files or folders to save: atlas ingest FOLDER · 请给出版面文件或文件夹。')
    const files = findPageFiles(given, checkPageFacts(options))
    const desk = await openDesk(readSettings())
    try {
      const { read, kept } = await saveFiles(files, desk)
      if (read + kept === 0) process.exitCode = 1
    } finally {
      await desk.close()
    }
  })
