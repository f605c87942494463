// A lexicon in, what reads sentences as its words out.
import type { Span } from '#model/span.ts'
import type { Costs } from '#names/person-name.ts'
import type { CostedWords, Lexicon } from '#rulebook/lexicon.ts'
import type { SignBits } from '#rulebook/sign.ts'
import type { Word } from '#rulebook/word.ts'
import * as trieFields from '#rulebook/word-trie.ts'
import { Token } from './token.ts'

// Held here, where the engine knows that they never change.
const BASE = trieFields.BASE, WORD = trieFields.WORD, FIELDS = trieFields.FIELDS

/** What figures and words of Latin letters begin with. */
const LATIN_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+×'
export const OPENERS = '“‘《「『', CLOSERS = '”’》」』'
export const CLAUSE_MARKS = '，。；：！？!?;…'
export const OPENER = 1, CLOSER = 2, CLAUSE_MARK = 3
const LATIN = 4
/** What mark a character is, by its code: nearly all are none, and a table says so at once. */
export const MARKS = new Uint8Array(65536)
for (const [kind, marks] of [[OPENER, OPENERS], [CLOSER, CLOSERS], [CLAUSE_MARK, CLAUSE_MARKS], [LATIN, LATIN_LETTERS]] as const) for (const mark of marks) MARKS[mark.charCodeAt(0)] = kind

const DOT = '.'.charCodeAt(0), DASH = '-'.charCodeAt(0), LONGEST_RUN = 40
/** Figures and Latin letters stand together: 2025, APP, 7×24. */
const isInRun = (code: number): boolean => MARKS[code] === LATIN || code === DOT || code === DASH

/** A sentence as words. The lists are written anew for each sentence. */
export interface SentenceReader {
  /** How long a sentence may be. */
  readonly size: number
  /** The codes of its characters. */
  readonly codes: Uint16Array
  /** Where its marks stand. */
  readonly marks: Int32Array
  /** The classes and the cues of the words together that `tokens` gave last. */
  mask: number
  cues: number
  /** Reads a sentence. Gives how many marks it has. */
  read(text: string): number
  /** Whether a quotation may open in the sentence read last. */
  opens(): boolean
  /** The words of its likeliest reading, each with the number of its clause; `clauses`: those of the sentence. */
  tokens(text: string, lexicon: Lexicon, clauses: readonly Pick<Span, 'end'>[]): Token[]
  /** The word that begins at a place in the likeliest reading from there on. */
  tokenFrom(text: string, start: number, lexicon: Lexicon): Token
  /** The signs that it has. */
  signs(): SignBits
  /** Of each place of it, what all words from there on cost together. */
  copyCosts(): Costs
}

/** Of a node where a word ends: its index plus 1, what it costs, whether it is a sign, and whether it is that alone. */
const ID = 2 ** 18 - 1, COST = 18, MOST_COST = 2 ** 10 - 1, IS_SIGN = 2 ** 28, NO_WORD = 2 ** 29

/** The nodes of the trie with what is known of the words that end there, so that one look at memory brings all of it. @throws RangeError where there are more words, or dearer ones, than have room. */
function withCosts({ trie, costs, signs, signWidth }: CostedWords): Int32Array {
  const nodes = trie.tables().nodes.slice()
  if (costs.length > ID) throw new RangeError(`no more than ${ID} words have room in a number`)
  for (let at = WORD; at < nodes.length; at += FIELDS) {
    const id = (nodes[at] as number) - 1
    if (id < 0) continue
    const cost = costs[id] as number, sign = signs.subarray(signWidth * id, signWidth * (id + 1)).some(bits => bits !== 0) ? IS_SIGN : 0
    if (cost < 0) nodes[at] = id + 1 + NO_WORD + sign
    else if (cost <= MOST_COST) nodes[at] = id + 1 + (cost << COST) + sign
    else throw new RangeError(`a word costs ${cost}: no more than ${MOST_COST} have room in a number`)
  }
  return nodes
}

/** The bits of all signs without the empty numbers: `pairs`, the place of a number and its bits, from `first[id]` to before `first[id + 1]`. Most words are no sign, and most signs have bits in one number. */
function withoutGaps({ costs, signs, signWidth }: CostedWords): { readonly first: Int32Array; readonly pairs: Int32Array } {
  const first = new Int32Array(costs.length + 1), pairs: number[] = []
  for (let id = 0; id < costs.length; id++) {
    for (let at = 0; at < signWidth; at++) { const bits = signs[signWidth * id + at] as number; if (bits !== 0) pairs.push(at, bits) }
    first[id + 1] = pairs.length
  }
  return { first, pairs: Int32Array.from(pairs) }
}

/** What words cost is kept of all sentences in lists so long: to make one for each would take longer than reading it. */
const SHARED = 16384

const readers = new WeakMap<CostedWords, SentenceReader>()

/** What reads sentences of that length. */
export function readerOf(lexicon: Lexicon, length: number): SentenceReader {
  const all = lexicon.words()
  let reader = readers.get(all)
  if (!reader || reader.size < length) readers.set(all, reader = makeReader(all, Math.max(2048, 2 * length)))
  return reader
}

/** The lists that the loops over all letters need are constants of functions made once, and the loops have them from before they begin: the engine then knows where each lies, and a look into one costs a quarter. */
function makeReader(all: CostedWords, size: number): SentenceReader {
  const { led, letters: numbers } = all.trie.tables(), { unknown, signWidth } = all, nodes = withCosts(all), { first, pairs } = withoutGaps(all)
  const codes = new Uint16Array(size), letters = new Uint16Array(size + 1), ends = new Int32Array(size), words = new Int32Array(size), marks = new Int32Array(size), least = new Int32Array(size + 1)
  const had = new Int32Array(signWidth)
  let length = 0, opens = false, shared = new Int32Array(SHARED), used = 0

  /** Writes the codes of a sentence, and where each stretch in no list would end. */
  function readCodes(text: string): number {
    const kinds = MARKS, numberOf = numbers, writtenCodes = codes, writtenLetters = letters, writtenEnds = ends, writtenMarks = marks
    let isLatin = false, isOpened = false, marked = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i), mark = kinds[code] as number
      writtenCodes[i] = code
      writtenLetters[i] = numberOf[code] as number
      writtenEnds[i] = i + 1
      if (mark === 0) continue
      if (mark === LATIN) { isLatin = true; continue }
      if (mark === OPENER) isOpened = true
      writtenMarks[marked++] = i
    }
    if (isLatin) for (let i = 0; i < text.length; i++) if (MARKS[codes[i] as number] === LATIN) ends[i] = endOfRun(i)
    opens = isOpened
    return marked
  }

  function endOfRun(start: number): number {
    let end = start + 1
    while (end < length && end - start < LONGEST_RUN && isInRun(codes[end] as number)) end++
    return end
  }

  /** From the end to the beginning, the cheapest word of each place, with all that follow. */
  function weigh(): void {
    const last = length, letterAt = letters, endAt = ends, wordAt = words, leastAt = least, ledBy = led, node = nodes, alone = unknown
    had.fill(0)
    leastAt[last] = 0
    // Behind the last letter stands one of no word.
    letterAt[last] = 0
    for (let start = last - 1; start >= 0; start--) {
      let end = endAt[start] as number, word = -1
      let best = alone + (leastAt[end] as number)
      let at = ledBy[letterAt[start] as number] as number
      if (at !== 0) for (let to = start + 1; ; to++) {
        const known = node[FIELDS * at + WORD] as number
        if (known >= IS_SIGN) note((known & ID) - 1)
        if (known !== 0 && known < NO_WORD) {
          const whole = (known >> COST & MOST_COST) + (leastAt[to] as number)
          if (whole <= best) { best = whole; end = to; word = (known & ID) - 1 }
        }
        const letter = letterAt[to] as number, next = (node[FIELDS * at + BASE] as number) + letter
        if (letter === 0 || ledBy[next] !== letter) break
        at = next
      }
      leastAt[start] = best
      endAt[start] = end
      wordAt[start] = word
    }
  }

  /** Notes the signs that a stretch is. */
  function note(id: number): void {
    const pair = pairs, to = first[id + 1] as number
    for (let i = first[id] as number; i < to; i += 2) had[pair[i] as number] = (had[pair[i] as number] as number) | (pair[i + 1] as number)
  }

  function wordAt(text: string, start: number, end: number, id: number, lexicon: Lexicon): Word {
    return id >= 0 ? lexicon.wordOf(id) : end === start + 1 ? lexicon.characterOf(codes[start] as number) : lexicon.strange(text.slice(start, end))
  }

  return {
    size, codes, marks, mask: 0, cues: 0,
    opens: () => opens,
    tokens(text, lexicon, clauses) {
      const endAt = ends, idAt = words, last = length, { known } = lexicon, tokens: Token[] = []
      let clause = clauses.length > 0 ? 0 : -1, stop = clauses[0]?.end ?? last, mask = 0, cues = 0
      for (let start = 0; start < last;) {
        const end = endAt[start] as number, id = idAt[start] as number
        while (stop <= start) {
          const next = clauses[++clause]
          if (next) stop = next.end
          // Behind the last clause there is none.
          else { clause = -1; stop = last }
        }
        const word = (id >= 0 ? known[id] : undefined) ?? wordAt(text, start, end, id, lexicon)
        mask |= word.mask
        cues |= word.cues
        tokens.push(new Token(word, start, end, clause))
        start = end
      }
      this.mask = mask
      this.cues = cues
      return tokens
    },
    tokenFrom(text, start, lexicon) {
      const end = ends[start] as number
      return new Token(wordAt(text, start, end, words[start] as number, lexicon), start, end)
    },
    signs() {
      const from = had, last = signWidth, copy = new Array<number>(last)
      for (let at = 0; at < last; at++) copy[at] = from[at] as number
      return copy
    },
    read(text) {
      length = text.length
      const marked = readCodes(text)
      weigh()
      return marked
    },
    copyCosts() {
      const last = length, costs = least
      if (used + last >= shared.length) { shared = new Int32Array(Math.max(SHARED, last + 1)); used = 0 }
      const list = shared, from = used
      for (let i = 0; i <= last; i++) list[from + i] = costs[i] as number
      used += last + 1
      return { list, from }
    },
  }
}
