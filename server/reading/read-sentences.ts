// A folded paragraph in, its sentences out.
import type { Folded, Sentence } from '#model/article.ts'
import { CodeSet } from '#model/code-set.ts'
import { sortByStart } from '#model/span.ts'
import { sliceFold, trimFold } from './fold-text.ts'

const TERMINALS = '。！？…!?｡'
const OPENERS = '“「『', CLOSING = '”」』'
const TERMINAL = new CodeSet(TERMINALS), CLOSER = new CodeSet('”’）)」』》】"\''), OPENS = new CodeSet(OPENERS), CLOSES = new CodeSet(CLOSING)
/** Before these no sentence ends. */
const GOES_ON = new CodeSet('，、；：,;）的')
/** Nearly all characters are none of these: an expression passes over them faster than a loop does. */
const MARK = new RegExp(`[${TERMINALS}${OPENERS}${CLOSING}]`, 'g')
/** A quotation longer than this has lost its closing mark. */
const LONGEST_QUOTATION = 400
const LONGEST_SENTENCE = 1500
/** How far back from the limit a cut may look for a mark, and how far past a quotation its speaker may stand. */
const CUT_REACH = 500, SPEAKER_REACH = 48
const SAYS = /说|表示|介绍|道[。，：！]|坦言|感慨|告诉|指出|称[。，：]|认为|强调|回忆|感叹|分享|留言|写道/

/** Sentences with their closing marks. A 。 inside a quotation ends none, and a speaker named behind a quotation stays with it. */
export function readSentences(folded: Folded, paragraph: number): Sentence[] {
  const { text } = folded, marks = marksIn(text), quoted = matchQuotations(text, marks), sentences: Sentence[] = []
  let from = 0, next = 0, quotedTo = 0, begin = 0
  for (let at = 0; at <= marks.length && begin < text.length; at++) {
    const mark = marks[at], i = mark ?? text.length - 1
    if (mark !== undefined && (mark < begin || !TERMINAL.has(text.charCodeAt(mark)))) continue
    for (let limit = Math.max(begin, from + LONGEST_SENTENCE); limit <= i; limit = from + LONGEST_SENTENCE) { const cut = findCut(text, from, limit); addSentence(sentences, folded, from, cut, paragraph); from = cut }
    let end = begin = i + 1
    if (!isTerminal(text, i)) continue
    while (end < text.length && isTerminal(text, end)) end++
    while (CLOSER.has(text.charCodeAt(end))) end++
    while (next < quoted.length && (quoted[next] as Quoted).start <= i) quotedTo = Math.max(quotedTo, (quoted[next++] as Quoted).end)
    // A quotation that began before and is not closed yet: nothing ends in it.
    begin = end
    if (i < quotedTo && end <= quotedTo) continue
    // “…？”、“…！”: the sentence goes on behind the quotation.
    if (!GOES_ON.has(text.charCodeAt(end)) && !(CLOSER.has(text.charCodeAt(end - 1)) && namesSpeaker(text, end))) { addSentence(sentences, folded, from, Math.min(end, from + LONGEST_SENTENCE), paragraph); from = end }
  }
  addSentence(sentences, folded, from, text.length, paragraph)
  return sentences
}

/** Where marks of sentences and of quotations stand. */
function marksIn(text: string): readonly number[] {
  const marks: number[] = []
  MARK.lastIndex = 0
  while (MARK.test(text)) marks.push(MARK.lastIndex - 1)
  return marks
}

function addSentence(sentences: Sentence[], folded: Folded, i: number, j: number, paragraph: number): void {
  if (i >= j) return
  const { text, starts, ends, from, start, end } = trimFold(sliceFold(folded, i, j))
  if (text !== '') sentences.push({ text, starts, ends, from, start, end, paragraph, quote: undefined })
}

/** ASCII marks end a sentence only where no Latin word or address goes on: v1.2?x=1 */
function isTerminal(text: string, i: number): boolean {
  if (!TERMINAL.has(text.charCodeAt(i))) return false
  const c = text[i]
  return (c !== '!' && c !== '?') || !/[\w/=]/.test(text[i + 1] ?? ' ')
}

/** “…。”一位职工说。 */
function namesSpeaker(text: string, end: number): boolean {
  const near = text.slice(end, end + SPEAKER_REACH), stop = near.search(/[。！？“]/)
  return SAYS.test(stop < 0 ? '' : near.slice(0, stop + 1))
}

/** A well-formed quotation, from its opening mark to before its closing one. */
interface Quoted { readonly start: number; readonly end: number }

const NONE: readonly Quoted[] = []

/** The well-formed quotations, in order of their beginnings. */
function matchQuotations(text: string, marks: readonly number[]): readonly Quoted[] {
  let open: number[] | undefined, pairs: Quoted[] | undefined
  for (let at = 0; at < marks.length; at++) {
    const i = marks[at] as number, code = text.charCodeAt(i)
    if (OPENS.has(code)) { (open ??= []).push(i); continue }
    const start = CLOSES.has(code) ? open?.pop() : undefined
    if (start !== undefined && text[start] === OPENERS[CLOSING.indexOf(text[i] as string)] && i - start <= LONGEST_QUOTATION) (pairs ??= []).push({ start, end: i })
  }
  return pairs ? sortByStart(pairs) : NONE
}

/** The last comma-like mark within reach before `limit`, else `limit` itself, never inside a surrogate pair. */
function findCut(text: string, from: number, limit: number): number {
  for (const marks of ['；;', '，,：:', '、 \u3000']) {
    for (let i = limit; i > Math.max(from, limit - CUT_REACH); i--) if (marks.includes(text[i - 1] ?? '\n')) return i
  }
  return /[\udc00-\udfff]/.test(text[limit] ?? '') ? limit - 1 : limit
}
