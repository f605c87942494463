// Seen pages and the rulebook in, tables of how often each rule and finder spoke out.
import { countFinders, countRules, type SeenPage } from '#evaluation/count-firings.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { renderTable } from './text-table.ts'

/** The tables as they are, for JSON. */
export function listFirings(pages: readonly SeenPage[], { rules }: Rulebook) {
  const counted = countRules(pages, rules.map(({ id }) => id))
  return { rules: Object.fromEntries(counted), finders: Object.fromEntries(countFinders(pages)), silent: rules.map(({ id }) => id).filter((id) => !counted.get(id)?.relations) }
}

export function sayFirings({ rules, finders, silent }: ReturnType<typeof listFirings>, pages: number): string {
  const ruleRows = Object.entries(rules).map(([id, { relations, facts, vetoed, right, wrong }]) => [id, relations, facts, vetoed, right, wrong])
  const finderRows = Object.entries(finders).map(([id, { mentions, resolved, right, wrong }]) => [id, mentions, resolved, right, wrong])
  return [
    `Rules over ${pages} pages · 规则触发次数 (right and wrong: edges, where there is gold)`, renderTable([['rule', 'relations', 'facts', 'vetoed', 'right', 'wrong'], ...ruleRows]),
    '', 'Finders · 名称识别 (right and wrong: nodes)', renderTable([['finder', 'mentions', 'resolved', 'right', 'wrong'], ...finderRows]),
    '', `Rows of seeds/rules that made no relation on these pages · 从未触发的规则: ${silent.join(', ') || 'none'}`,
  ].join('\n')
}
