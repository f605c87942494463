// `atlas pages`: nothing in, a table of the saved pages out.
import { Command } from 'commander'
import { rulebookVersion } from '#rulebook/load-rulebook.ts'
import { readGraph } from './read-graph.ts'
import { say } from './say.ts'
import { readSettings } from './settings.ts'
import { renderTable } from './text-table.ts'
import { warnOfOldRules } from './warn-of-old-rules.ts'

export const pages = new Command('pages')
  .description('list the saved pages · 列出已收录的版面')
  .option('--json', 'one JSON object a page a line · 每行一个 JSON')
  .addHelpText('after', `
Examples · 示例:
  atlas pages
  atlas pages --json`)
  .action(async ({ json }: { json?: boolean }) => {
    const saved = await readGraph(readSettings(), (store) => store.pages())
    if (json) for (const page of saved) say(JSON.stringify(page))
    else if (saved.length === 0) say('No pages are saved · 没有收录任何版面')
    else say(renderTable([['id', 'date', 'articles', 'claims', 'dropped', 'rulebook'], ...saved.map((page) => [page.id, page.date ?? estimate(page.notBefore, page.notAfter), page.articles, page.claims, page.dropped, page.rulebook])]))
    if (!json) warnOfOldRules(saved, rulebookVersion())
  })

/** A date that is only inferred says so by its tilde. */
function estimate(from: string | undefined, to: string | undefined): string {
  return from || to ? `~ ${from ?? ''}…${to ?? ''}` : ''
}
