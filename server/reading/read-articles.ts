// A page's text in, its articles out: headlines, by-lines and sentences, each with its offsets in the page.
import type { Article } from '#model/article.ts'
import { ArticleDraft } from './article-draft.ts'
import { classifyLines, isOfBriefs } from './classify-lines.ts'
import type { KnownLine } from './known-line.ts'
import { FoldRoom, foldText, sliceFold } from './fold-text.ts'
import { readHeadings, type Headings } from './headlines.ts'
import { isParted } from './mark-apart.ts'
import { isNumbered, isPictureCredit, isRoundUpPart, isSection, readColumn } from './line-kinds.ts'
import { readLines } from './read-lines.ts'
import { readSource } from './paragraph-ends.ts'

/** How much of a text its headline is compared with, in code units. */
const LEAD = 300

/** The page's articles in the order of the page, with ids `a1`, `a2` … Running heads, section heads and imprints are in none of them. Linear time. */
export function readArticles(text: string): Article[] {
  const folded = foldText(text), room = new FoldRoom(folded.text.length), lines = classifyLines(readLines(text, folded))
  const parts = lines.filter(({ kind, words }) => kind === 'heading' && isRoundUpPart(words.text)).length > 1, briefs = isOfBriefs(lines), parted = isParted(lines)
  const drafts: ArticleDraft[] = []
  let run: KnownLine[] = [], column: string | undefined, round: ArticleDraft | undefined
  let current: ArticleDraft | undefined

  const open = (found: Headings<KnownLine> | undefined): ArticleDraft => {
    const { headings, named } = cutColumn(found)
    column = named ?? column
    if (headings?.over !== undefined) round = open(headings.over)
    const isPart = parts && headings !== undefined && isRoundUpPart(headings.headline.words.text)
    const parent = isPart ? round : undefined
    const draft = new ArticleDraft(`a${drafts.length + 1}`, headings, column ?? parent?.column, parent?.id, room)
    drafts.push(draft)
    if (!isPart) round = draft
    column = undefined
    return draft
  }
  /** The article that a line of text or a by-line belongs to. */
  const place = (line: KnownLine, lead: string): ArticleDraft => {
    const headings = readHeadings(run, { lead, atTop: drafts.length === 0, parts, parted })
    const anew = line.opening.opens && current?.hasText === true
    if (headings !== undefined && current !== undefined && column === undefined && !(parted && headings.headline.apart) && !line.opening.opens && line.kind === 'text' && isSubhead(headings, current, lead, briefs)) current.addSubhead(headings.headline)
    else if (headings !== undefined || anew || current === undefined) current = open(headings)
    run = []
    return current
  }

  lines.forEach((line, i) => {
    const next = lines[i + 1], lead = (line.kind === 'text' ? line : next)?.words.text.slice(0, LEAD) ?? ''
    if (line.kind === 'heading') run.push(line)
    // What stands over a column's mark is the section it opens, unless the column's text follows at once.
    else if (line.kind === 'column') { column = readColumn(line.words.text); if (next?.kind === 'heading') run = [] }
    else if (line.kind === 'subhead') { if (run.length > 0 || current === undefined) run.push(line); else current.addSubhead(line) }
    else if (line.kind === 'source') current?.addSource(readSource(line.words.text.replace(/^[（(【]|[）)】]$/g, '')) ?? line.words.text, line.words)
    else if (line.kind === 'byline') { if (run.length > 0 || !isPictureCredit(line.words.text) || current !== undefined) place(line, lead).addBylines(line) }
    else if (line.kind === 'caption') place(line, lead).addCaption(line)
    else if (line.kind === 'row') place(line, lead).addRow(line)
    else if (line.kind === 'text') place(line, lead).addText(line)
  })
  return drafts.map((draft) => draft.finish()).filter((article) => article !== undefined)
}

/** 【劳模风采】某人的一天: the column stands in the headline's line. */
function cutColumn(headings: Headings<KnownLine> | undefined): { headings: Headings<KnownLine> | undefined; named?: string } {
  const words = headings?.headline.words, mark = /^【([^【】]{2,12})】[ \u3000]?(?=\S)/.exec(words?.text ?? '')
  if (headings === undefined || words === undefined || mark?.[1] === undefined) return { headings }
  return { headings: { ...headings, headline: { ...headings.headline, words: sliceFold(words, mark[0].length, words.text.length) } }, named: mark[1] }
}

/** Whether a heading is a step inside the article that it stands in: numbered, or short and deeper than the headline or over text that goes on with it; on a page of briefs none is as short as that for being a step. */
function isSubhead({ headline, kickers, over }: Headings<KnownLine>, current: ArticleDraft, lead: string, briefs: boolean): boolean {
  const { text } = headline.words
  if (over !== undefined || kickers.length > 0 || !current.hasText || isRoundUpPart(text) || STANDS_ALONE.test(text)) return false
  return isNumbered(text) || (isSection(text) && (headline.level > current.level || current.opened && !briefs && (current.hasSubheads || !BEGINS_NEWS.test(lead))))
}
/** 9月22日，某某工会…: news of its own, which no reporter of the article goes to see. */
const BEGINS_NEWS = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?![^。]{0,30}记者)/
/** What stands over lists of names and notices, which are part of no story. */
const STANDS_ALONE = /(?:光荣榜|红榜|荣誉榜|英雄榜|龙虎榜|表彰榜|公告|公示|启事|名单)$/
