// A sentence in, what the finders look at out: its words, quotations and clauses. All offsets count the sentence's own text.
import type { Folded } from '#model/article.ts'
import { byStart } from '#model/span.ts'
import { cuesOf } from '#rulebook/cue.ts'
import { BIT, type Lexicon } from '#rulebook/lexicon.ts'

export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The word's classes, a bit each (see the lexicon). */
  readonly mask: number
  /** What the word is a cue for, a bit each (see the cues). */
  readonly cues: number
  /** The word's id in the lexicon; -1 for what is in no list. */
  readonly word: number
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
  /** The classes of all its words together. */
  readonly mask: number
  /** The cues of all its words together. */
  readonly cues: number
  /** `costs[i]`: what the likeliest reading of the text from `i` to the end costs. */
  readonly costs: readonly number[]
  readonly quotations: readonly Quotation[]
  /** Stretches between commas and the like, outside quotations. */
  readonly clauses: readonly Clause[]
}

const OPENERS = '“‘《「『', CLOSERS = '”’》」』', CLAUSE_MARKS = '，。；：！？!?;…'
const OPENER = 1, CLOSER = 2, CLAUSE_MARK = 3
/** What mark a character is, by its code: nearly all are none, and a table says so at once. */
const MARKS = new Uint8Array(65536)
for (const [kind, marks] of [[OPENER, OPENERS], [CLOSER, CLOSERS], [CLAUSE_MARK, CLAUSE_MARKS]] as const) for (const mark of marks) MARKS[mark.charCodeAt(0)] = kind

/** The codes of the sentence at hand and its likeliest reading: written anew for each, because making arrays takes longer than filling them. */
let codes = new Uint16Array(2048), ends = new Int32Array(2048), words = new Int32Array(2048)

/** Cuts a sentence into the words of its likeliest reading and finds its quotations and clauses. Linear in its length. */
export function viewSentence(sentence: Pick<Folded, 'text'>, lexicon: Lexicon): SentenceView {
  const { text } = sentence
  const costs = new Array<number>(text.length + 1)
  if (ends.length < text.length) [codes, ends, words] = [new Uint16Array(2 * text.length), new Int32Array(2 * text.length), new Int32Array(2 * text.length)]
  const hasMarks = readCodes(text)
  lexicon.weigh(codes, text.length, costs, ends, words)
  const tokens: Token[] = []
  for (let start = 0; start < text.length;) {
    const token = likeliestAt(text, start, lexicon)
    tokens.push(token)
    start = token.end
  }
  mendStarts(tokens, text, lexicon)
  let mask = 0, cues = 0
  for (const token of tokens) { mask |= token.mask; cues |= token.cues }
  const quotations = hasMarks ? findQuotations(text) : NO_QUOTATIONS
  return { text, tokens, mask, cues, costs, quotations, clauses: findClauses(text, quotations) }
}

const NO_QUOTATIONS: readonly Quotation[] = []

/** Writes the codes of a text, and where each stretch in no list would end. Gives whether a quotation may open in it. */
function readCodes(text: string): boolean {
  const { length } = text
  let opens = false
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    codes[i] = code
    if (MARKS[code] === OPENER) opens = true
  }
  for (let i = 0; i < length; i++) ends[i] = endOfRun(i, length)
  return opens
}

const characters = new Array<string | undefined>(65536)

/** A character by its code, always the same string: marks are looked up in sets again and again, and a new string would be hashed anew. */
const characterOf = (code: number): string => characters[code] ??= String.fromCharCode(code)

/** The word that begins at an offset in the likeliest reading from there on. */
function likeliestAt(text: string, start: number, lexicon: Lexicon): Token {
  const end = ends[start] as number, word = words[start] as number
  if (word >= 0) return { start, end, text: lexicon.wordOf(word), mask: lexicon.maskOf(word), cues: lexicon.cuesOf(word), word }
  const unknown = end === start + 1 ? characterOf(codes[start] as number) : text.slice(start, end)
  return { start, end, text: unknown, mask: 0, cues: cuesOf(unknown), word }
}

const LONG = '长'.charCodeAt(0), AND = '和'.charCodeAt(0), MEET = '会'.charCodeAt(0), PARTY = '党'.charCodeAt(0)

/** Reads a word anew where its first letter belongs to what stands before it: 部|长安|芸 is 部长|安|芸, 总工会|和田|心 is 总工会|和|田|心, 总工会|会同县|妇联 is 总工会|会同|县|妇联. */
function mendStarts(tokens: Token[], text: string, lexicon: Lexicon): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token, before = tokens[i - 1] as Token, first = text.charCodeAt(token.start)
    if (first === PARTY && token.text.length > 3) { const parts = partyOfPlace(before, token, text, lexicon); if (parts) tokens.splice(i, 1, ...parts); continue }
    if (first === MEET && token.text.length === 1 && (before.mask & BIT.post) !== 0 && before.text.length > 2 && before.text.endsWith('工') && i > 1 && isWide(tokens[i - 2] as Token)) { tokens.splice(i - 1, 2, wordAt(text, before.start, before.end - 1, lexicon), wordAt(text, before.end - 1, token.end, lexicon)); continue }
    if (first !== LONG && first !== AND && first !== MEET || token.text.length < 2 || (token.mask & BIT.area) === 0) continue
    const post = first === LONG && lexicon.is(`${before.text}长`, 'post'), meets = first === MEET && token.text.startsWith('会同'), and = (first === AND || meets) && (before.mask & BIT.head) !== 0
    if (!post && !and) continue
    const from = token.start + (meets ? 2 : 1), mended: Token[] = post ? [wordAt(text, before.start, from, lexicon)] : [before, wordAt(text, token.start, from, lexicon)]
    let at = from, last = i
    while (at < text.length) {
      const word = likeliestAt(text, at, lexicon)
      mended.push(word)
      at = word.end
      while (last + 1 < tokens.length && (tokens[last] as Token).end < at) last++
      if ((tokens[last] as Token).end === at) break
    }
    tokens.splice(i - 1, last - i + 2, ...mended)
  }
}

/** 市|纺织工|会 is 市|纺织|工会: after a level or an area no worker stands by himself. */
const isWide = ({ mask, text }: Token): boolean => (mask & BIT.area) !== 0 || /^(?:[省市区县州旗镇]|全国|中国)$/.test(text)

const PARTY_POST = /^(党委|党工委|党总支|党支部)(.+)$/, PLACE = /^(?:镇|乡|街道|社区|村|区|县|市|州|旗|师市|师|团|农场|开发区)$/

/** 川姜|镇|党委委员 is a 委员 of the 党委 of a town; in a company's 党委委员 the two are one post. */
function partyOfPlace(before: Token, token: Token, text: string, lexicon: Lexicon): Token[] | undefined {
  const parts = PLACE.test(before.text) || (before.mask & BIT.area) !== 0 && /[镇乡区县市州旗]$/.test(before.text) ? PARTY_POST.exec(token.text) : null
  if (!parts || !lexicon.is(parts[2] as string, 'post')) return undefined
  const middle = token.start + (parts[1] as string).length
  return [wordAt(text, token.start, middle, lexicon), wordAt(text, middle, token.end, lexicon)]
}

function wordAt(text: string, start: number, end: number, lexicon: Lexicon): Token {
  const word = text.slice(start, end)
  return { start, end, text: word, mask: lexicon.maskAt(text, start, end), cues: cuesOf(word), word: -1 }
}

/** The quotation whose opening mark stands at the offset. */
export function quotationFrom({ quotations }: SentenceView, offset: number): Quotation | undefined {
  let low = 0, high = quotations.length
  while (low < high) { const middle = (low + high) >> 1; if ((quotations[middle] as Quotation).start < offset) low = middle + 1; else high = middle }
  return quotations[low]?.start === offset ? quotations[low] : undefined
}

/** Whether a clause begins at the offset. */
export function startsClause({ clauses }: SentenceView, offset: number): boolean {
  let low = 0, high = clauses.length
  while (low < high) { const middle = (low + high) >> 1; if ((clauses[middle] as Clause).start < offset) low = middle + 1; else high = middle }
  return clauses[low]?.start === offset
}

const isLatin = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 46 || c === 43 || c === 45 || c === 0x2b || c === 0xd7

const DOT = '.'.charCodeAt(0), DASH = '-'.charCodeAt(0)

/** Figures and Latin letters stand together: 2025, APP, 7×24. */
function endOfRun(start: number, length: number): number {
  const first = codes[start] as number
  if (!isLatin(first) || first === DOT || first === DASH) return start + 1
  let end = start + 1
  while (end < length && end - start < LONGEST_RUN && isLatin(codes[end] as number)) end++
  return end
}

const LONGEST_RUN = 40

function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [], open: { start: number; closer: string }[] = []
  for (let i = 0; i < text.length; i++) {
    const mark = MARKS[codes[i] as number]
    if (mark === OPENER && open.length < 8) open.push({ start: i, closer: CLOSERS[OPENERS.indexOf(text[i] as string)] as string })
    if (mark !== CLOSER) continue
    for (let k = open.length - 1; k >= 0; k--) {
      const { start, closer } = open[k] as { start: number; closer: string }
      if (text[i] !== closer) continue
      found.push({ start, end: i + 1, mark: text[start] as string })
      open.length = k
      break
    }
  }
  return found.length > 1 ? found.sort(byStart) : found
}

function findClauses(text: string, quotations: readonly Quotation[]): Clause[] {
  const clauses: Clause[] = []
  let start = 0, quotation = 0, quotedTo = 0
  for (let i = 0; i < text.length; i++) {
    if (MARKS[codes[i] as number] !== CLAUSE_MARK) continue
    while (quotation < quotations.length && (quotations[quotation] as Quotation).start <= i) quotedTo = Math.max(quotedTo, (quotations[quotation++] as Quotation).end)
    if (i < quotedTo) continue
    if (i > start) clauses.push({ start, end: i })
    start = i + 1
  }
  if (start < text.length) clauses.push({ start, end: text.length })
  return clauses
}
