// The read articles of a page in, the same with the people of its lists out, each with the post that his row says: 杨尕尼　州人民医院护士长.
import { readEntries, readRow, type RosterRow } from '#model/roster-row.ts'
import { prior } from '#model/prior.ts'
import { overlaps, sortByStart } from '#model/span.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapSentences, withMentions } from './map-sentences.ts'
import { withAllFields, type Mention, type Title } from './mention.ts'
import { isBodyOrPlace } from './named-bodies.ts'
import { readPrizes, readWinners } from './prize-rows.ts'
import type { ReadArticle } from './resolution.ts'

/** What a sentence is a row of that stands together with others, or those whom it lists one after another. */
function rowsAt(sentences: readonly ReadSentence[], at: number, rulebook: Rulebook): readonly RosterRow[] {
  const { view, mentions } = sentences[at] as ReadSentence, { text } = view, row = readRow(text), winners = readWinners(view, mentions, rulebook)
  if (winners.length) return winners
  if (row && (hasRow(prior(sentences, at)) || hasRow(sentences[at + 1]))) return [row]
  return readEntries(text)
}
const hasRow = (read: ReadSentence | undefined): boolean => read !== undefined && readRow(read.view.text) !== undefined

export function findRostered(article: ReadArticle, rulebook: Rulebook): ReadArticle {
  const rows = article.sentences.map((_, at) => at >= article.heads ? rowsAt(article.sentences, at, rulebook) : NONE)
  if (rows.every(({ length }) => length === 0)) return article
  return mapSentences(article, (read, at) => (rows[at] as readonly RosterRow[]).reduce(withPerson, read))
}
const NONE: readonly RosterRow[] = []

/** The name is certain, whatever else reads its letters: nothing stands in it. */
function withPerson(read: ReadSentence, { name, rest }: RosterRow): ReadSentence {
  const rule = readPrizes(read.view).length ? 'person/winner' : 'person/row'
  const { text } = read.view, others = read.mentions.filter(mention => !overlaps(mention, name) && (mention.kind !== 'Person' || mention.end <= name.start || mention.start >= rest.end))
  const titles = titleOf(text, rest.start, rest.end, others)
  const person = withAllFields({ kind: 'Person', ...name, name: text.slice(name.start, name.end).replace(/[ \u3000]/g, ''), rule, form: 'full', ...(titles && { titles: [titles] }) })
  return withMentions(read, sortByStart([...others, person]))
}

/** What stands behind the body is the post in it. */
function titleOf(text: string, start: number, end: number, mentions: readonly Mention[]): Title | undefined {
  const body = mentions.findLast(mention => mention.start >= start && mention.end < end && isBodyOrPlace(mention))
  const post = body && text.slice(body.end, end).replace(/[ \t\u3000]/g, '')
  return body && post && POST.test(post) ? { body: { start: body.start, end: body.end }, posts: post.split('、') } : undefined
}
const POST = /^[〇\u3400-\u9fff、]{2,14}$/
