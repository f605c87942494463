// `atlas evaluate`: gold pages in, how well they are read out; --save leaves the figures for the product to show.
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { computeFigures, type CountedRate, type Figures } from '#evaluation/figures.ts'
import { sayMiss } from '#evaluation/marking.ts'
import { makeReport } from '#evaluation/report.ts'
import { scorePage } from '#evaluation/score-page.ts'
import { poolSheets } from '#evaluation/tally.ts'
import { extractGraph } from '#extraction/extract-graph.ts'
import type { FirstRun, Rate } from '#model/quality.ts'
import { readArticles } from '#reading/read-articles.ts'
import { GOLD, readGoldFolder } from './gold-folder.ts'
import { openReader } from './open-reader.ts'
import { FIGURES } from './read-quality.ts'
import { say } from './say.ts'
import { renderTable } from './text-table.ts'

interface Options {
  readonly gold: string
  readonly errors?: boolean
  readonly json?: boolean
  readonly save?: string | true
}

export const evaluate = new Command('evaluate')
  .description('score the extraction against gold pages · 评测抽取质量')
  .option('--gold <dir>', 'the folder of gold files · 标注文件夹', GOLD)
  .option('--errors', 'list every error · 列出每处错误')
  .option('--json', 'exact figures as JSON · 以 JSON 输出')
  .option('--save [file]', 'keep the figures, in seeds/figures.json where the product shows them · 保存结果')
  .addHelpText('after', `
Examples · 示例:
  atlas evaluate --errors | less
  atlas evaluate --gold my-gold/              each page beside its gold file · 版面与标注放在一起`)
  .action(({ gold: folder, errors, json, save }: Options) => {
    const { pages, firstRuns } = readGoldFolder(folder)
    const { rulebook } = openReader().load()
    const scores = pages.map(({ gold, page }) => ({ name: gold.page, ...scorePage(gold, extractGraph({ ...page, articles: readArticles(page.text) }, rulebook), page.text) }))
    const figures = computeFigures(poolSheets(scores.map(({ sheet }) => sheet)))
    const byPage = scores.map(({ name, sheet }) => ({ page: name, ...computeFigures(sheet) }))
    const misses = scores.flatMap((score) => score.misses)
    if (save) writeFileSync(save === true ? FIGURES : save, `${JSON.stringify(makeReport(rulebook.version, byPage.map(({ page }) => page), figures, firstRuns), null, 2)}\n`)
    if (json) return say(JSON.stringify({ rulebook: rulebook.version, ...figures, pages: byPage, firstRuns, ...(errors ? { errors: misses } : {}) }, null, 2))
    say(`${renderFigures(figures)}\n\nPages used in development · 开发中用过的版面 (${rulebook.version})\n${renderPages(byPage.map(({ page, entity, relation }) => ({ page, entity: entity.all, relation: relation.all })))}`)
    if (firstRuns.length > 0) say(`\nFirst runs on pages not seen before · 初次见到的版面\n${renderPages(firstRuns)}`)
    if (errors) say(`\n${misses.map(sayMiss).join('\n')}`)
  })

const show = (share: number | null): string => (share === null ? '-' : share.toFixed(3))

function renderFigures(figures: Figures): string {
  const row = (name: string, { precision, recall, f1, tp, fp, fn }: CountedRate) => [name, show(precision), show(recall), show(f1), tp, fp, fn]
  const groups = (['entity', 'relation'] as const).flatMap((group) => Object.entries(figures[group]).map(([kind, rate]) => row(`${group} ${kind}`, rate)))
  const lists = (['title', 'topic', 'reporter'] as const).map((list) => row(list, figures[list]))
  const shares = (['role', 'start', 'evidence', 'proof'] as const).map((share) => [`${share} right`, show(figures[share])])
  return `${renderTable([['', 'prec.', 'rec.', 'F1', 'tp', 'fp', 'fn'], ...groups, ...lists])}\n\n${renderTable([['', 'share'], ...shares])}`
}

function renderPages(pages: readonly Pick<FirstRun, 'page' | 'entity' | 'relation'>[]): string {
  const cells = ({ precision, recall, f1 }: Rate): string[] => [show(precision), show(recall), show(f1)]
  return renderTable([['page', 'entity: prec.', 'rec.', 'F1', 'relation: prec.', 'rec.', 'F1'], ...pages.map(({ page, entity, relation }) => [page, ...cells(entity), ...cells(relation)])])
}
