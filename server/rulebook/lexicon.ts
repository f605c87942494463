// Word lists in, one Lexicon out: what every word may be (its classes, a bit each) and how likely it is.
import { intern } from '#model/intern.ts'
import { ACT, readActs } from './act.ts'
import { cuesOf } from './cue.ts'
import { signStretches, signWidth, type Sign } from './sign.ts'
import type { Word } from './word.ts'
import { newRow } from './word-flag.ts'
import { WordTrie } from './word-trie.ts'

/** What a word can be. One bit each; a word may be several (石景山 an area, 石 a surname; 驿站 a head of names and of nothing else). */
export const CLASSES = ['vocabulary', 'breaker', 'verb', 'head', 'initiative', 'post', 'honour', 'surname', 'generic', 'follower', 'audience', 'area', 'function', 'time', 'number', 'noun', 'verbal', 'trade', 'adverb'] as const
export type WordClass = (typeof CLASSES)[number]

export const BIT = Object.fromEntries(CLASSES.map((name, i) => [name, 1 << i])) as Readonly<Record<WordClass, number>>

/** A word of this weight is as common as one in a million: what a word of our own lists gets at least. */
const OWN_WEIGHT = 480
const UNKNOWN_WEIGHT = 0
/** log10 of all words counted in the vocabulary, times 100. */
const TOTAL_WEIGHT = 778
/** The cost of a character that is in no list. */
const UNKNOWN_COST = TOTAL_WEIGHT - UNKNOWN_WEIGHT

/** For the cost of a stretch that is a sign and no word: no reading has it. */
const NO_WORD = -1
/** How surely a kind of activity is one that was put together of several words: its name says that it is. */
export const JOINED = 'joined'
/** Figures and the words of dates. */
const DATED = /^(?:\d+|[年月日号])$/

/** All words, for those who read texts as words: what each costs is -log10 of its probability, times 100. */
export interface CostedWords {
  readonly trie: WordTrie
  /** Of each word, by its index. */
  readonly costs: Int16Array
  /** Of a stretch that is in no list. */
  readonly unknown: number
  /** Of each word, the bits of the signs that it is, in as many numbers as all signs take. */
  readonly signs: Int32Array
  readonly signWidth: number
}

export class Lexicon {
  /** Word → its id: its index in the lists below. */
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []
  /** All words, put together when the first text is read; their masks by their ids. */
  #costed: CostedWords | undefined
  #bits = new Int32Array(0)
  /** The words that texts had, by their ids. */
  #known: (Word | undefined)[] = []
  /** Characters of no list that texts had, most of them marks, by their codes. */
  readonly #characters = new Array<Word | undefined>(65536)
  /** Stretches that are signs by this lexicon's lists. */
  readonly #stretches = new Map<string, Sign[]>()
  readonly #masks: number[] = []
  readonly #weights: number[] = []
  readonly #attributes = new Map<WordClass, Map<string, string>>()
  readonly #acts = new Map<string, number>()

  /** Adds a word to a class. `attribute` says more: a verb's acts, a head's kind, a vocabulary word's part of speech. */
  add(word: string, wordClass: WordClass, attribute = '', weight = word.length > 1 ? OWN_WEIGHT : UNKNOWN_WEIGHT): void {
    let id = this.#ids.get(word)
    if (id === undefined) { this.#ids.set(word, id = this.#words.length); this.#words.push(word) }
    this.#costed = undefined
    this.#masks[id] = (this.#masks[id] ?? 0) | BIT[wordClass]
    this.#weights[id] = Math.max(this.#weights[id] ?? 0, weight)
    if (!attribute) return
    const ofClass = this.#attributes.get(wordClass) ?? new Map<string, string>()
    this.#attributes.set(wordClass, ofClass.set(word, attribute))
    if (wordClass === 'verb') this.#acts.set(word, readActs(attribute))
  }

  /** Makes a stretch a sign: no word by itself, but sentences that have it say so. */
  addSign(stretch: string, sign: Sign): void {
    this.#costed = undefined
    this.#stretches.set(stretch, [...this.#stretches.get(stretch) ?? [], sign])
  }

  /** The classes of a word as bits; 0 for a word that is in no list. */
  mask(word: string): number {
    return this.maskAt(word, 0, word.length)
  }

  /** The classes of the word from `start` to `end` of a text, without cutting it out. */
  maskAt(text: string, start: number, end: number): number {
    if (end > text.length) return 0
    const { trie } = this.words()
    let node = trie.begin(text.charCodeAt(start))
    for (let i = start + 1; node && i < end; i++) node = trie.follow(node, text.charCodeAt(i))
    const id = node ? trie.wordAt(node) : -1
    return id < 0 ? 0 : (this.#bits[id] as number)
  }

  /** The end of the longest word of a class that begins at `start` and has `most` characters at most; `start` where there is none. */
  longestAt(text: string, start: number, wordClass: WordClass, most: number): number {
    const { trie } = this.words(), stop = Math.min(text.length, start + most)
    let longest = start, node = trie.begin(text.charCodeAt(start))
    for (let end = start + 1; node && end <= stop; end++) {
      const id = trie.wordAt(node)
      if (id >= 0 && ((this.#bits[id] as number) & BIT[wordClass]) !== 0) longest = end
      node = end < stop ? trie.follow(node, text.charCodeAt(end)) : 0
    }
    return longest
  }

  is(word: string, wordClass: WordClass): boolean {
    return (this.mask(word) & BIT[wordClass]) !== 0
  }

  /** Whether the vocabulary has a word as somebody's name: 王晓东. */
  isName(word: string): boolean {
    return this.attribute(word, 'vocabulary').startsWith('nr')
  }

  attribute(word: string, wordClass: WordClass): string {
    return this.#attributes.get(wordClass)?.get(word) ?? ''
  }

  /** How likely any word of a text is to be this one; 0 for what is in no list. */
  likelihood(word: string): number {
    const id = this.#ids.get(word)
    return id === undefined ? 0 : 10 ** (((this.#weights[id] as number) - TOTAL_WEIGHT) / 100)
  }

  /** A verb's acts (host, attend …), a bit each; 0 for any other word. */
  acts(word: string): number {
    return this.#acts.get(word) ?? 0
  }

  /** The acts of a word of a sentence. */
  actsOf(item: { readonly word: Word | undefined; readonly text: string }): number {
    const { word } = item
    return word ? word.acts : this.acts(item.text)
  }

  /** All words: the same until one is added. */
  words(): CostedWords {
    return this.#costed ?? this.#build()
  }

  /** The word of an index that the trie of all words gave: the same each time. */
  wordOf(id: number): Word {
    return this.#known[id] ??= this.#makeWord(intern(this.#words[id] as string), this.#bits[id] as number)
  }

  /** The words that texts had, by their indexes; the same list until a word is added. */
  get known(): readonly (Word | undefined)[] {
    return this.#known
  }

  /** The word that a single character is which is in no list: the same each time. */
  characterOf(code: number): Word {
    return this.#characters[code] ??= this.#makeWord(intern(String.fromCharCode(code)), 0)
  }

  /** The word that a longer stretch is which is in no list: figures, Latin letters. */
  strange(text: string): Word {
    return this.#makeWord(text, 0, -1)
  }

  /** A kind of activity of no list, that is one by how it is written and where it stands: 交流周, 创意荟. Nothing is kept of it. */
  headOf(text: string): Word {
    return this.#makeWord(text, BIT.initiative | BIT.noun, -1, JOINED)
  }

  /** The word of a text, the same each time; none for what is in no list and longer than a character. */
  find(text: string): Word | undefined {
    const id = this.#ids.get(text)
    if (id === undefined) return text.length === 1 ? this.characterOf(text.charCodeAt(0)) : undefined
    this.words()
    return this.wordOf(id)
  }

  #makeWord(text: string, mask: number, row = newRow(), strength = (mask & BIT.initiative) !== 0 ? this.attribute(text, 'initiative') : ''): Word {
    const acts = (mask & BIT.verb) !== 0 ? this.acts(text) : 0, also = (mask & BIT.post) !== 0 ? ACT.post : (mask & BIT.area) !== 0 ? ACT.area : 0
    return { text, mask, cues: cuesOf(text, this), acts, does: acts | also, strength, isAdverb: (mask & (BIT.adverb | BIT.time)) !== 0 || DATED.test(text), first: text.charCodeAt(0), letter: text.length === 1 ? text.charCodeAt(0) : 0, row }
  }

  #build(): CostedWords {
    const known = this.#words.length, marked = [...signStretches, ...this.#stretches], strange = [...new Set(marked.flatMap(([stretch]) => this.#ids.has(stretch) ? [] : stretch))]
    const all = [...this.#words, ...strange], idOf = (stretch: string): number => this.#ids.get(stretch) ?? known + strange.indexOf(stretch)
    const costs = Int16Array.from(all, (_, id) => id < known ? TOTAL_WEIGHT - (this.#weights[id] as number) : NO_WORD), width = signWidth(), signs = new Int32Array(width * all.length)
    for (const [stretch, these] of marked) { const own = width * idOf(stretch); for (const { at, bit } of these) signs[own + at] = (signs[own + at] as number) | bit }
    this.#bits = Int32Array.from(all, (_, id) => this.#masks[id] ?? 0)
    this.#known = new Array<Word | undefined>(known)
    return this.#costed = { trie: new WordTrie(all), costs, unknown: UNKNOWN_COST, signs, signWidth: width }
  }
}
