// A sentence in, what the finders look at out: its words, quotations and clauses. All offsets count the sentence's own text.
import type { Folded } from '#model/article.ts'
import { sortByStart } from '#model/span.ts'
import type { Costs } from '#names/person-name.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { SignBits } from '#rulebook/sign.ts'
import { joinHeads, MAKES_KIND } from './join-heads.ts'
import { MAY_MEND, mendStarts } from './mend-words.ts'
import { CLAUSE_MARK, CLOSER, CLOSERS, MARKS, OPENER, OPENERS, readerOf, type SentenceReader } from './sentence-reader.ts'
import type { Token } from './token.ts'

export type { Token } from './token.ts'

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
  /** The classes of all its words together. */
  readonly mask: number
  /** The cues of all its words together. */
  readonly cues: number
  /** The signs that it has, a bit each. */
  readonly signs: SignBits
  readonly costs: Costs
  readonly quotations: readonly Quotation[]
  /** Stretches between commas and the like, outside quotations. */
  readonly clauses: readonly Clause[]
}

/** Cuts a sentence into the words of its likeliest reading and finds its quotations and clauses. Linear in its length. */
export function viewSentence(sentence: Pick<Folded, 'text'>, lexicon: Lexicon): SentenceView {
  const { text } = sentence, reader = readerOf(lexicon, text.length), marked = reader.read(text)
  const quotations = reader.opens() ? findQuotations(text, reader, marked) : NO_QUOTATIONS, clauses = findClauses(text, quotations, reader, marked)
  const tokens = reader.tokens(text, lexicon, clauses)
  let words: Classes = reader
  if (MAY_MEND.has(words) && mendStarts(tokens, text, lexicon, start => reader.tokenFrom(text, start, lexicon))) words = allAnew(tokens, clauses)
  if (MAKES_KIND.has(words) && joinHeads(tokens, text, lexicon)) words = allAnew(tokens, clauses)
  return { text, tokens, mask: words.mask, cues: words.cues, signs: reader.signs(), costs: reader.copyCosts(), quotations, clauses }
}

const NO_QUOTATIONS: readonly Quotation[] = []

/** The classes and the cues of words together. */
type Classes = Pick<SentenceView, 'mask' | 'cues'>

/** Those of words that were cut anew, of which each is told the number of its clause. */
function allAnew(tokens: readonly Token[], clauses: readonly Clause[]): Classes {
  countClauses(tokens, clauses)
  let mask = 0, cues = 0
  for (let i = 0; i < tokens.length; i++) { const { word } = tokens[i] as Token; mask |= word.mask; cues |= word.cues }
  return { mask, cues }
}

/** The quotation whose opening mark stands at the offset. */
export function quotationFrom({ text, quotations }: SentenceView, offset: number): Quotation | undefined {
  if (MARKS[text.charCodeAt(offset)] !== OPENER) return undefined
  let low = 0, high = quotations.length
  while (low < high) { const middle = (low + high) >> 1; if ((quotations[middle] as Quotation).start < offset) low = middle + 1; else high = middle }
  return quotations[low]?.start === offset ? quotations[low] : undefined
}

/** Whether a clause begins at the offset. */
export function startsClause({ text, clauses }: SentenceView, offset: number): boolean {
  // At most places no mark stands before, which is seen at once.
  if (offset > 0 && MARKS[text.charCodeAt(offset - 1)] !== CLAUSE_MARK) return false
  let low = 0, high = clauses.length
  while (low < high) { const middle = (low + high) >> 1; if ((clauses[middle] as Clause).start < offset) low = middle + 1; else high = middle }
  return clauses[low]?.start === offset
}

function findQuotations(text: string, { codes, marks }: SentenceReader, marked: number): Quotation[] {
  const found: Quotation[] = [], open: number[] = []
  for (let at = 0; at < marked; at++) {
    const i = marks[at] as number, kind = MARKS[codes[i] as number]
    if (kind === OPENER && open.length < 8) open.push(i)
    if (kind !== CLOSER) continue
    const mark = OPENERS[CLOSERS.indexOf(text[i] as string)] as string
    for (let k = open.length - 1; k >= 0; k--) {
      const start = open[k] as number
      if (text[start] !== mark) continue
      found.push({ start, end: i + 1, mark })
      while (open.length > k) open.pop()
      break
    }
  }
  return sortByStart(found)
}

/** Tells each word the number of its clause; behind the last one there is none. */
function countClauses(tokens: readonly Token[], clauses: readonly Clause[]): void {
  for (let i = 0, clause = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    while (clause < clauses.length && (clauses[clause] as Clause).end <= token.start) clause++
    if (clause === clauses.length) return
    token.clause = clause
  }
}

function findClauses(text: string, quotations: readonly Quotation[], { codes, marks }: SentenceReader, marked: number): Clause[] {
  const clauses: Clause[] = []
  let start = 0, quotation = 0, quotedTo = 0
  for (let at = 0; at < marked; at++) {
    const i = marks[at] as number
    if (MARKS[codes[i] as number] !== CLAUSE_MARK) continue
    while (quotation < quotations.length && (quotations[quotation] as Quotation).start <= i) quotedTo = Math.max(quotedTo, (quotations[quotation++] as Quotation).end)
    if (i < quotedTo) continue
    if (i > start) clauses.push({ start, end: i })
    start = i + 1
  }
  if (start < text.length) clauses.push({ start, end: text.length })
  return clauses
}
