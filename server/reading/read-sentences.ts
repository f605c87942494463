// A folded paragraph in, its sentences out.
import type { Folded, Sentence } from '#model/article.ts'
import { CodeSet } from '#model/code-set.ts'
import { sortByStart } from '#model/span.ts'
import { sliceFold, trimFold } from './fold-text.ts'

const TERMINALS = '。！？…!?｡'
const CLOSERS = '”’）)」』》】"\''
const OPENERS = '“「『', CLOSING = '”」』'
const TERMINAL = new CodeSet(TERMINALS), CLOSER = new CodeSet(CLOSERS)
/** Before these no sentence ends. */
const GOES_ON = new CodeSet('，、；：,;）的')
/** Nearly all characters are none of these: an expression passes over them faster than a loop does. */
const ANY_TERMINAL = new RegExp(`[${TERMINALS}]`, 'g'), OPENING = new RegExp(`[${OPENERS}]`, 'g'), OPENING_OR_CLOSING = new RegExp(`[${OPENERS}${CLOSING}]`, 'g')
/** A quotation longer than this has lost its closing mark. */
const LONGEST_QUOTATION = 400
const LONGEST_SENTENCE = 1500
/** How far back from the limit a cut may look for a mark, and how far past a quotation its speaker may stand. */
const CUT_REACH = 500, SPEAKER_REACH = 48
const SAYS = /说|表示|介绍|道[。，：！]|坦言|感慨|告诉|指出|称[。，：]|认为|强调|回忆|感叹|分享|留言|写道/

/** Sentences with their closing marks. A 。 inside a quotation ends none, and a speaker named behind a quotation stays with it. */
export function readSentences(folded: Folded, paragraph: number): Sentence[] {
  const { text } = folded, quoted = matchQuotations(text), sentences: Sentence[] = []
  let from = 0, next = 0, quotedTo = 0
  for (let begin = 0; begin < text.length;) {
    const mark = nextOf(ANY_TERMINAL, text, begin), i = mark < 0 ? text.length - 1 : mark
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

/** Where the next of these marks stands; -1 where none does. */
function nextOf(marks: RegExp, text: string, from: number): number {
  marks.lastIndex = from
  return marks.test(text) ? marks.lastIndex - 1 : -1
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
function matchQuotations(text: string): readonly Quoted[] {
  const first = nextOf(OPENING, text, 0)
  if (first < 0) return NONE
  const open: number[] = [], pairs: Quoted[] = []
  for (let i = first; i >= 0; i = nextOf(OPENING_OR_CLOSING, text, i + 1)) {
    const pair = CLOSING.indexOf(text[i] as string)
    if (pair < 0) open.push(i)
    else {
      const start = open.pop()
      if (start !== undefined && text[start] === OPENERS[pair] && i - start <= LONGEST_QUOTATION) pairs.push({ start, end: i })
    }
  }
  return sortByStart(pairs)
}

/** The last comma-like mark within reach before `limit`, else `limit` itself, never inside a surrogate pair. */
function findCut(text: string, from: number, limit: number): number {
  for (const marks of ['；;', '，,：:', '、 \u3000']) {
    for (let i = limit; i > Math.max(from, limit - CUT_REACH); i--) if (marks.includes(text[i - 1] ?? '\n')) return i
  }
  return /[\udc00-\udfff]/.test(text[limit] ?? '') ? limit - 1 : limit
}
