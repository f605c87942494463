// A sentence in, what the finders look at out: its words, quotations and clauses. All offsets count the sentence's own text.
import type { Folded } from '#model/article.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import { UNKNOWN_COST } from '#rulebook/lexicon.ts'

export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The word's classes, a bit each (see the lexicon). */
  readonly mask: number
}

/** A quotation or title with its marks: “…”, ‘…’, 《…》, 「…」. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly mark: string
}

export interface Clause {
  readonly start: number
  readonly end: number
}

export interface SentenceView {
  readonly text: string
  readonly tokens: readonly Token[]
  /** `costs[i]`: what the likeliest reading of the text from `i` to the end costs. */
  readonly costs: Float64Array
  readonly quotations: readonly Quotation[]
  /** Stretches between commas and the like, outside quotations. */
  readonly clauses: readonly Clause[]
  readonly clauseStarts: ReadonlySet<number>
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '「': '」', '『': '』' }
const CLAUSE_MARKS = new Set('，。；：！？!?;…')

/** Cuts a sentence into the words of its likeliest reading and finds its quotations and clauses. Linear in its length. */
export function viewSentence(sentence: Pick<Folded, 'text'>, lexicon: Lexicon): SentenceView {
  const { text } = sentence
  const { costs, next, masks } = weighReadings(text, lexicon)
  const tokens: Token[] = []
  for (let start = 0; start < text.length;) {
    const end = next[start] as number
    tokens.push({ start, end, text: text.slice(start, end), mask: masks[start] as number })
    start = end
  }
  mendStarts(tokens, text, lexicon, next, masks)
  const quotations = findQuotations(text)
  const clauses = findClauses(text, quotations)
  return { text, tokens, costs, quotations, clauses, clauseStarts: new Set(clauses.map(clause => clause.start)) }
}

/**
 * Reads a word anew where its first letter belongs to what stands before it: 部|长安|芸 is 部长|安|芸, 总工会|和田|心 is 总工会|和|田|心. `next` and `masks` give the
 * likeliest reading from any offset on.
 */
function mendStarts(tokens: Token[], text: string, lexicon: Lexicon, next: Int32Array, masks: Int32Array): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token, before = tokens[i - 1] as Token
    if (token.text.length < 2 || !lexicon.is(token.text, 'area')) continue
    const post = token.text[0] === '长' && lexicon.is(`${before.text}长`, 'post'), and = token.text[0] === '和' && lexicon.is(before.text, 'head')
    if (!post && !and) continue
    const from = token.start + 1, mended: Token[] = []
    if (post) mended.push(wordAt(text, before.start, from, lexicon.mask(text.slice(before.start, from))))
    else mended.push(before, wordAt(text, token.start, from, lexicon.mask('和')))
    let at = from, last = i
    while (at < text.length) {
      mended.push(wordAt(text, at, next[at] as number, masks[at] as number))
      at = next[at] as number
      while (last + 1 < tokens.length && (tokens[last] as Token).end < at) last++
      if ((tokens[last] as Token).end === at) break
    }
    tokens.splice(i - 1, last - i + 2, ...mended)
  }
}

const wordAt = (text: string, start: number, end: number, mask: number): Token => ({ start, end, text: text.slice(start, end), mask })

function weighReadings(text: string, lexicon: Lexicon): { costs: Float64Array; next: Int32Array; masks: Int32Array } {
  const costs = new Float64Array(text.length + 1), next = new Int32Array(text.length), masks = new Int32Array(text.length)
  for (let start = text.length - 1; start >= 0; start--) {
    let end = endOfRun(text, start), mask = 0
    let best = UNKNOWN_COST + (costs[end] as number)
    lexicon.walk(text, start, (wordEnd, wordMask, cost) => {
      const whole = cost + (costs[wordEnd] as number)
      if (whole <= best) [best, end, mask] = [whole, wordEnd, wordMask]
    })
    costs[start] = best
    next[start] = end
    masks[start] = mask
  }
  return { costs, next, masks }
}

const isLatin = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 46 || c === 43 || c === 45 || c === 0x2b || c === 0xd7

/** Figures and Latin letters stand together: 2025, APP, 7×24. */
function endOfRun(text: string, start: number): number {
  if (!isLatin(text.charCodeAt(start)) || text[start] === '.' || text[start] === '-') return start + 1
  let end = start + 1
  while (end < text.length && end - start < 40 && isLatin(text.charCodeAt(end))) end++
  return end
}

function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [], open: { start: number; closer: string }[] = []
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string
    if (CLOSERS[character]) { if (open.length < 8) open.push({ start: i, closer: CLOSERS[character] }); continue }
    for (let k = open.length - 1; k >= 0; k--) {
      const { start, closer } = open[k] as { start: number; closer: string }
      if (character !== closer) continue
      found.push({ start, end: i + 1, mark: text[start] as string })
      open.length = k
      break
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function findClauses(text: string, quotations: readonly Quotation[]): Clause[] {
  const clauses: Clause[] = []
  let start = 0, quotation = 0, quotedTo = 0
  for (let i = 0; i < text.length; i++) {
    while (quotation < quotations.length && (quotations[quotation] as Quotation).start <= i) quotedTo = Math.max(quotedTo, (quotations[quotation++] as Quotation).end)
    if (i < quotedTo || !CLAUSE_MARKS.has(text[i] as string)) continue
    if (i > start) clauses.push({ start, end: i })
    start = i + 1
  }
  if (start < text.length) clauses.push({ start, end: text.length })
  return clauses
}
