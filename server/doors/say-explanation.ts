// An explanation in, lines for a terminal out: no name is cut.
import type { Explanation, ToldMention, ToldRelation, ToldSentence } from '#extraction/explain-page.ts'
import { renderTable } from './text-table.ts'

/** Facts that stand among the relations already. */
const LINKED = new Set(['serves', 'topic', 'area'])

export function sayExplanation({ articles, rulebook }: Explanation): string {
  const many = articles.length > 1
  const blocks = articles.flatMap(({ id, headline, sentences, relations }) => [
    ...(many ? [`== ${id} ${headline}`] : []),
    ...sentences.map(saySentence),
    ...(relations.length > 0 ? [block('by-line', relations.flatMap(sayRelation))] : []),
  ])
  return `${blocks.join('\n\n')}\n\nread with rulebook ${rulebook}`
}

function saySentence({ text, start, end, head, verbs, mentions, relations, facts, vetoes, dropped }: ToldSentence): string {
  const own = facts.filter(({ field }) => !LINKED.has(field))
  const reasons = dropped.map((one) => (one.start === start && one.end === end ? one.reason : `${one.reason} (the name only)`))
  return [
    `${text}\n  ${head ? 'headline, ' : ''}${start}–${end}`,
    block('names', mentions.length > 0 ? table(mentions.map(sayMention)) : ['none']),
    ...(verbs.length > 0 ? [block('verbs of doing', table(verbs.map((verb) => [verb.text, verb.acts.join(', ')])))] : []),
    block('relations', relations.length > 0 ? relations.flatMap(sayRelation) : ['none']),
    ...(own.length > 0 ? [block('facts', table(own.map(({ of, field, value, rule }) => [of, field, value, rule])))] : []),
    ...(vetoes.length > 0 ? [block('rules that matched and were vetoed', vetoes.flatMap(({ rule, type, from, to, reason }) => [[rule, type, from && to && `${from} → ${to}`].filter(Boolean).join('  '), `    ${reason}`]))] : []),
    ...(reasons.length > 0 ? [block('in the ledger of what gave nothing', reasons)] : []),
  ].join('\n')
}

const block = (title: string, lines: readonly string[]): string => [`  ${title}`, ...lines.map((line) => `    ${line}`)].join('\n')

/** A table without a header. */
const table = (rows: readonly (readonly string[])[]): readonly string[] => renderTable(rows).split('\n')

function sayMention({ kind, text, form, rule, entity }: ToldMention): readonly string[] {
  const resolved = form === 'generic' ? 'names none in particular' : !entity ? 'unresolved' : entity.id ? `${entity.name} (${entity.id})` : `${entity.name} (left out: nothing is said of it)`
  return [text, entity && entity.kind !== kind ? `${kind}, taken as ${entity.kind}` : kind, form, rule, `→ ${resolved}`]
}

function sayRelation({ from, type, to, role, title, stated, rule, because }: ToldRelation): readonly string[] {
  const more = [role, title?.length && `as ${title.join('、')}`, stated ? 'stated' : 'inferred'].filter(Boolean).join(', ')
  return [`${from}  ${type}  ${to}  (${more})`, `    ${rule}${because ? `: ${because}` : ''}`]
}
