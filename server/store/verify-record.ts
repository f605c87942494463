// A page's record in, nothing out; it throws where a quote is not the page's own words or an id points nowhere.
import { joinLines } from '#model/join-lines.ts'
import type { PageRecord } from '#model/record.ts'

const LONGEST_QUOTE = 300

/** @throws Error that says what is wrong. Saves nothing and changes nothing. */
export function verifyRecord({ page, articles, entities, mentions, facts, claims, dropped }: PageRecord): void {
  const refuse = (reason: string): never => { throw new Error(`Page ${page.id} is not saved: ${reason}`) }
  // Half a surrogate pair would come back from the store as something else.
  if (/\p{Cs}/u.test(page.text)) refuse('its text has half a character in it.')
  const ids = new Set(entities.map(({ id }) => id))
  const printed = new Set(articles.map(({ id }) => id))
  for (const [rows, what] of [[entities, 'entity'], [facts, 'fact'], [claims, 'claim'], [articles, 'article']] as const)
    if (new Set(rows.map(({ id }) => id)).size < rows.length) refuse(`two of its rows are one ${what}.`)
  for (const { entity, start, end } of mentions) if (!ids.has(entity) || !isSpan(start, end, page.text)) refuse(`a mention at ${start} is of nothing or nowhere.`)
  for (const { id, start, end } of articles) if (!ids.has(id) || !isSpan(start, end, page.text)) refuse(`the article at ${start} is nothing or nowhere.`)
  for (const { start, end } of dropped) if (!isSpan(start, end, page.text)) refuse(`a dropped sentence at ${start} is nowhere.`)
  for (const { from, to, id } of claims) if (!ids.has(from) || !ids.has(to)) refuse(`the claim ${id} has an end that is nothing.`)
  for (const { entity, id } of facts) if (!ids.has(entity)) refuse(`the fact ${id} is of nothing.`)
  for (const { start, end, quote, article, rule } of [...facts, ...claims]) {
    if (!printed.has(article)) refuse(`${rule} quotes an article that is not on it.`)
    if (!quote || quote.length > LONGEST_QUOTE) refuse(`${rule} quotes ${quote.length} characters at ${start}; 1 to ${LONGEST_QUOTE} are allowed.`)
    if (!isSpan(start, end, page.text) || joinLines(page.text.slice(start, end)) !== quote) refuse(`${rule} quotes at ${start} what is not there: “${quote}”.`)
  }
}

const isSpan = (start: number, end: number, text: string): boolean => Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
