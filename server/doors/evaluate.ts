// `atlas evaluate`: gold pages in, how well they are read out; --save leaves the figures for the product to show.
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { computeFigures, type CountedRate, type Figures } from '#evaluation/figures.ts'
import { sayMiss } from '#evaluation/marking.ts'
import { makeReport } from '#evaluation/report.ts'
import { scorePage } from '#evaluation/score-page.ts'
import { poolSheets } from '#evaluation/tally.ts'
import type { FirstRun, Rate } from '#model/quality.ts'
import { GOLD, readGoldFolder, readSeedPages } from './gold-folder.ts'
import { openReader } from './open-reader.ts'
import { FIGURES } from './read-quality.ts'
import { say } from './say.ts'
import { listFirings, sayFirings } from './say-firings.ts'
import { seePage } from './see-page.ts'
import { renderTable } from './text-table.ts'

interface Options {
  readonly gold: string
  readonly errors?: boolean
  readonly rules?: boolean
  readonly json?: boolean
  readonly save?: string | true
}

export const evaluate = new Command('evaluate')
  .description('score the extraction against gold pages · 评测抽取质量')
  .option('--gold <dir>', 'the folder of gold files · 标注文件夹', GOLD)
  .option('--errors', 'list every error · 列出每处错误')
  .option('--rules', 'count how often each rule fired, on the pages of seeds/pages too · 统计规则触发次数')
  .option('--json', 'exact figures as JSON · 以 JSON 输出')
  .option('--save [file]', 'keep the figures, in seeds/figures.json where the product shows them · 保存结果')
  .addHelpText('after', `
Examples · 示例:
  atlas evaluate --errors | less
  atlas evaluate --rules
  atlas evaluate --gold my-gold/              each page beside its gold file · 版面与标注放在一起`)
  .action(({ gold: folder, errors, rules, json, save }: Options) => {
    const { pages, firstRuns } = readGoldFolder(folder)
    const { rulebook } = openReader().load()
    const scores = pages.map(({ gold, page }) => {
      const seen = seePage(page, rulebook), score = scorePage(gold, seen.graph, page.text)
      return { name: gold.page, ...score, seen: { ...seen, verdicts: score.verdicts } }
    })
    const figures = computeFigures(poolSheets(scores.map(({ sheet }) => sheet)))
    const byPage = scores.map(({ name, sheet }) => ({ page: name, ...computeFigures(sheet) }))
    const misses = scores.flatMap((score) => score.misses)
    if (save) writeFileSync(save === true ? FIGURES : save, `${JSON.stringify(makeReport(rulebook.version, byPage.map(({ page }) => page), figures, firstRuns), null, 2)}\n`)
    const others = rules ? readSeedPages().filter(({ name }) => !scores.some((score) => score.name === name)).map(({ page }) => seePage(page, rulebook)) : []
    const seen = [...scores.map((score) => score.seen), ...others], firings = rules ? listFirings(seen, rulebook) : undefined
    if (json) return say(JSON.stringify({ rulebook: rulebook.version, ...figures, pages: byPage, firstRuns, ...(errors ? { errors: misses } : {}), ...(firings ? { firings } : {}) }, null, 2))
    say(`${renderFigures(figures)}\n\nPages used in development · 开发中用过的版面 (${rulebook.version})\n${renderPages(byPage.map(({ page, entity, relation }) => ({ page, entity: entity.all, relation: relation.all })))}`)
    if (firstRuns.length > 0) say(`\nFirst runs on pages not seen before · 初次见到的版面\n${renderPages(firstRuns)}`)
    if (errors) say(`\n${misses.map(sayMiss).join('\n')}`)
    if (firings) say(`\n${sayFirings(firings, seen.length)}`)
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
