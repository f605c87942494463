// A page's lines in, each line with its kind out: which of the bare lines are headings is decided by what stands under them.
import type { Byline } from '#model/article.ts'
import { readPlacings } from '#model/placings.ts'
import { readRow } from '#model/roster-row.ts'
import { readNames } from './byline-names.ts'
import { readOpening, type Opening } from './datelines.ts'
import { isBylineLine, isCaption, isHeadingLike, isImprint, isNumbered, isPictureCredit, isSection, isSlogan, isSourceLine, readColumn } from './line-kinds.ts'
import { isParted, markApart } from './mark-apart.ts'
import type { KnownLine, LineDraft, LineKind } from './known-line.ts'
import { isClosed } from './paragraph-ends.ts'
import { isLikelyName } from './person-names.ts'
import { isBalanced, shareOfPairs } from './word-share.ts'
import { BOLD, type Line } from './read-lines.ts'
import { readRunningHead } from './running-heads.ts'

const NO_OPENING: Opening = { from: 0, bylines: [], opens: false }
/** Longer lines are no headlines, marks or none: whole paragraphs are marked by mistake. */
const LONGEST_MARKED = 120, LONGEST_SUBHEAD = 20
/** No more bare lines than these stand over one text. */
const MOST_BARE = 4
/** An article's text begins so: 近日，… 4月28日，… */
const BEGINS = /^(?:近日|日前|连日来|近年来|近期|今天|昨天|昨日|今年|当前|去年|每年|\d{4}年|\d{1,2}月\d{1,2}日|\d{1,2}月)/

/** 为庆“五一”，4月7日下午，…, 柳林县总工会日前举办…: the day of the news stands a little later. */
const BEGINS_LATER = /^(?:[为在由][^。；：？！]{2,28}，)?[^，。；：？！]{0,24}(?:近日|日前|\d{1,2}月\d{1,2}日)/

/** Every line with its kind. A bare line is a heading where text that opens as an article does, a by-line or another heading follows. */
export function classifyLines(lines: readonly Line[]): readonly KnownLine[] {
  const drafts = lines.map(draftLine)
  markRows(drafts)
  markBareBylines(drafts)
  const marked = drafts.some(({ level }) => level > 0 && level < BOLD)
  const parted = !marked && isParted(drafts)
  if (parted) markApart(drafts)
  for (let i = drafts.length - 1; i >= 0; i--) {
    const line = drafts[i]
    if (line?.kind !== 'text' || line.opening.opens) continue
    const text = line.words.text, free = isFree(drafts, i)
    if (line.level === BOLD) { line.kind = isSlogan(text) && drafts[i + 1]?.kind !== 'text' ? 'furniture' : !marked || isUnder(drafts, i) ? 'heading' : 'subhead'; continue }
    if (!isHeadingLike(text) || isNumbered(text)) { if (free && isNumbered(text) && isBareSubhead(text, drafts[i + 1])) line.kind = 'subhead'; continue }
    if (parted && isLastOfText(drafts, i)) continue
    if (isUnder(drafts, i)) line.kind = 'heading'
    else if (free && isSlogan(text) && drafts[i + 1]?.kind !== 'text') line.kind = 'furniture'
    // 工会重点工作创新案例 over >> 北京经验 <<
    else if (free && isSection(text) && drafts[i + 1]?.kind === 'column') line.kind = 'furniture'
    else if (free && drafts[i + 1]?.kind === 'heading' && isShort(text)) line.kind = 'heading'
    else if (free && !marked && leads(text, drafts[i + 1])) line.kind = parted && !line.apart ? 'subhead' : 'heading'
    else if (free && !marked && !parted && isNewStory(drafts, i)) line.kind = 'heading'
    else if (free && i === drafts.length - 1 && text.length <= LONGEST_SUBHEAD && !/[，、]/.test(text)) line.kind = 'furniture'
  }
  if (isOfBriefs(drafts)) for (let i = 0; i < drafts.length; i++) if (standsOver(drafts, i)) (drafts[i] as LineDraft).kind = 'heading'
  return drafts
}

/** Whether a line ends a block that has text before it, so that it stands over nothing: the last row of a list, above an empty line and the next headline. */
function isLastOfText(lines: readonly LineDraft[], i: number): boolean {
  let end = i + 1
  while (end < lines.length && end - i <= MOST_ROWS && !lines[end]?.apart) { if (lines[end]?.kind !== 'text' || !isHeadingLike((lines[end] as LineDraft).words.text)) return false; end++ }
  if (end - i > MOST_ROWS) return false
  for (let at = i; at >= 0; at--) {
    const line = lines[at] as LineDraft
    if (line.kind === 'text' && (line.opening.opens || !isHeadingLike(line.words.text))) return true
    if (line.apart) return false
  }
  return false
}
const MOST_ROWS = 6
const SHORTEST_ALONE = 3, MOST_NAMES = 3

/** 周国庆, 李 志 and 周国庆 李志强 alone on their line, between a headline and the text that it leads and that does not speak of them, are who wrote it. */
function markBareBylines(drafts: LineDraft[]): void {
  for (let i = 1; i < drafts.length - 1; i++) {
    const line = drafts[i] as LineDraft, { text } = line.words, above = drafts[i - 1] as LineDraft, next = drafts[i + 1] as LineDraft
    if (line.kind !== 'text' || line.level > 0 || text.length < SHORTEST_ALONE || text.length > LONGEST_SUBHEAD || next.kind !== 'text') continue
    if (above.kind !== 'heading' && !(above.kind === 'text' && isHeadingLike(above.words.text) && isFree(drafts, i - 1))) continue
    const { bylines, strange } = readNames(line.words, 0, text.length)
    if (strange > 0 || bylines.length === 0 || bylines.length > MOST_NAMES || !bylines.every(({ name }) => isLikelyName(name) && !next.words.text.includes(name))) continue
    if (leads(above.words.text.replaceAll('，', ' '), next)) drafts[i] = { ...line, kind: 'byline', bylines }
  }
}

/** Whether a bare line stands over a whole paragraph that begins with a body of which nothing was told before: 今晚，劳动者坐前排 over 南昌市总工会…. */
function isNewStory(lines: readonly LineDraft[], i: number): boolean {
  const text = lines[i]?.words.text ?? '', next = lines[i + 1]
  if (!isShort(text) || next?.kind !== 'text' || next.level > 0 || next.words.text.length < LEAST_STORY || next.words.text.length < 2 * text.length || !isClosed(next.words.text) || !isBalanced(text)) return false
  const body = BODY.exec(next.words.text.slice(0, OPENING))?.[0].slice(-LONGEST_BODY)
  return body !== undefined && !lines.slice(Math.max(0, i - TOLD_BEFORE), i).some(({ words }) => words.text.includes(body))
}
const LEAST_STORY = 60, OPENING = 60, LONGEST_BODY = 6, TOLD_BEFORE = 8
const BODY = /[〇\u3400-\u9fff]{2,14}?(?:总工会|工会|集团|公司|医院|学院|大学|学校|街道|[镇县市区]委|局)/

/** Of a page of briefs nearly every paragraph has a headline of its own. */
const FEWEST_BRIEFS = 6, SHARE_OF_BRIEFS = 0.75

/** Whether nearly every paragraph of the page stands right under a headline, so that the page tells its news in a paragraph each. */
export function isOfBriefs(lines: readonly Pick<KnownLine, 'kind'>[]): boolean {
  let texts = 0, headed = 0
  lines.forEach(({ kind }, i) => {
    if (kind !== 'text') return
    texts++
    if (lines[i - 1]?.kind === 'heading') headed++
  })
  return headed >= FEWEST_BRIEFS && headed >= SHARE_OF_BRIEFS * texts
}

/** Whether a bare line between two paragraphs is fit to be the headline of the second: 夜班工人吃上热乎饭 over 投用一个月的“深夜食堂”，日均供餐900余份。 */
function standsOver(lines: readonly LineDraft[], i: number): boolean {
  const line = lines[i], next = lines[i + 1], text = line?.words.text ?? ''
  if (line?.kind !== 'text' || line.level > 0 || line.opening.opens || next?.kind !== 'text') return false
  return text.length >= 6 && text.length <= LONGEST_BRIEF && !/[，。]/.test(text) && isHeadingLike(text) && isBalanced(text) && !isNumbered(text) && isFree(lines, i) && next.words.text.length > 2 * text.length && isClosed(next.words.text)
}
const LONGEST_BRIEF = 30

interface Row { readonly draft: LineDraft; readonly isFirst: boolean; readonly length: number; readonly isLikely: boolean }
const isKicker = (row: Row | undefined): boolean => row !== undefined && row.length > 3 && !row.isLikely

/** 护林员：第二名 丁玉清　第十名 姜凯, 冠军：周国庆: a line of results that ends in a name, with what brackets add to it, is a line of its own. */
function isOfPlacings(text: string): boolean {
  if (text.length > LONGEST_RESULTS || !OF_PRIZES.test(text)) return false
  const last = readPlacings(text).at(-1)?.name, name = last && BRACKETED_END.test(text.slice(last.end)) ? text.slice(last.start, last.end) : LABELLED.test(text) ? LAST_NAME.exec(text)?.[1] : undefined
  return name !== undefined && isLikelyName(name.replace(/[ \u3000]/g, ''))
}
const LONGEST_RESULTS = 80, OF_PRIZES = /[名奖军牌][ \u3000）：]/, LABELLED = /^[〇\u3400-\u9fff]{0,8}(?:第[一二三四五六七八九十]{1,2}名|[特一二三]等奖|[冠亚季]军|[金银铜]奖)：/, LAST_NAME = /[：、，\s\u3000]([〇\u3400-\u9fff]{2,3})(?:（[^（）]{2,30}）)?$/, BRACKETED_END = /^(?:（[^（）]{2,30}）)?$/

/** Plain lines that each say a name and who that is are the rows of a list, where several stand together and half of the names at least are like most names. */
function markRows(drafts: readonly LineDraft[]): void {
  let rows: Row[] = []
  for (let i = 0; i <= drafts.length; i++) {
    const draft = drafts[i], text = draft?.kind === 'text' && draft.level === 0 && !draft.opening.opens ? draft.words.text : '', row = readRow(text)
    if (draft && isOfPlacings(text)) draft.kind = 'row'
    const isFirst = row?.name.start === 0
    if (rows.length > 0 && (!row || isFirst !== rows[0]?.isFirst)) {
      // 工会牵头 法官坐堂: what stands over or under a list, and begins with no name.
      while (rows.length > 0 && isKicker(rows[rows.length - 1])) rows.pop()
      while (rows.length > 0 && isKicker(rows[0])) rows.shift()
      if (rows.length > 1 && 2 * rows.filter(({ isLikely }) => isLikely).length >= rows.length) for (const { draft } of rows) draft.kind = 'row'
      rows = []
    }
    if (draft && row) rows.push({ draft, isFirst, length: row.name.end - row.name.start, isLikely: isLikelyName(text.slice(row.name.start, row.name.end).replace(/[ \u3000]/g, '')) })
  }
}

const draftOf = ({ words, level, label, apart }: Line, kind: LineKind, bylines: readonly Byline[] = [], opening = NO_OPENING): LineDraft => ({ words, level, label, apart, kind, bylines, opening })

function draftLine(line: Line): LineDraft {
  const { words, level } = line, { text } = words
  if (readColumn(text) !== undefined) return draftOf(line, 'column')
  if (text.length <= LONGEST_MARKED && (isImprint(text) || readRunningHead(text) !== undefined)) return draftOf(line, 'furniture')
  if (isSourceLine(text)) return draftOf(line, 'source')
  if (isBylineLine(words)) return draftOf(line, 'byline', readNames(words, 0, text.length).bylines)
  if (line.label > 0 && isHeadingLike(text)) return { ...draftOf(line, 'heading'), level: BOLD }
  if (line.label > 0) return draftOf(line, 'text', [], { from: line.label + 1, bylines: [], opens: true })
  const opening = readOpening(words)
  if (opening.opens) return draftOf(line, 'text', [], opening)
  if (level > 0 && level < BOLD && text.length <= LONGEST_MARKED) return draftOf(line, 'heading')
  return draftOf(line, isCaption(text) ? 'caption' : 'text')
}

/** Whether line `i` begins anew, so is no piece of a sentence: no text above it, finished text, or other bare lines that begin anew. */
function isFree(lines: readonly LineDraft[], i: number): boolean {
  for (let above = i - 1; above >= i - MOST_BARE; above--) {
    const before = lines[above]
    if (before === undefined || before.kind !== 'text' || isClosed(before.words.text)) return true
    if (!isShort(before.words.text) || !isHeadingLike(before.words.text)) return false
  }
  return false
}

/** 今晚，劳动者坐前排 may be a headline; a longer line with a comma is more like a piece of a sentence. */
const isShort = (text: string): boolean => text.length <= SHORT || !text.includes('，')
const SHORT = 20

/** Whether the line stands right over the beginning of an article. */
function isUnder(lines: readonly LineDraft[], i: number): boolean {
  const next = lines[i + 1]
  if (next?.opening.opens === true) return true
  if (next?.kind !== 'byline' || isPictureCredit(next.words.text) || lines[i + 2]?.kind !== 'text') return false
  return isFree(lines, i)
}

/** Whether a bare line leads the text under it: that begins as news do, or takes up the line's words. */
function leads(text: string, next: LineDraft | undefined): boolean {
  if (next?.kind !== 'text' || text.includes('，') || !isBalanced(text) || text.length < 6) return false
  const lead = next.words.text
  // 2022年劳模工匠进校园活动启动 is a headline; 2022年6月23日… begins a text.
  if (BEGINS.test(text) && !/^\d{4}年(?:度)?(?!\d)/.test(text)) return false
  return BEGINS.test(lead) || BEGINS_LATER.test(lead) || (lead.length >= text.length * 1.5 && shareOfPairs(text, lead.slice(0, 300)) >= 0.3)
}

const isBareSubhead = (text: string, next: LineDraft | undefined): boolean =>
  text.length <= LONGEST_SUBHEAD + 4 && !/[，。；：]/.test(text) && next?.kind === 'text' && next.words.text.length > 2 * text.length
