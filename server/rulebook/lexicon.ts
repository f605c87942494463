// Word lists in, one Lexicon out: what every word may be (its classes, a bit each) and how likely it is.
import { WordTrie } from './word-trie.ts'

/** What a word can be. One bit each; a word may be several (石景山 an area, 石 a surname; 驿站 a head of names and of nothing else). */
export const CLASSES = ['vocabulary', 'breaker', 'verb', 'head', 'initiative', 'post', 'honour', 'surname', 'generic', 'follower', 'audience', 'area', 'function', 'time', 'number', 'noun', 'verbal', 'trade'] as const
export type WordClass = (typeof CLASSES)[number]

export const BIT = Object.fromEntries(CLASSES.map((name, i) => [name, 1 << i])) as Readonly<Record<WordClass, number>>

/** A word of this weight is as common as one in a million: what a word of our own lists gets at least. */
const OWN_WEIGHT = 480
const UNKNOWN_WEIGHT = 0
/** log10 of all words counted in the vocabulary, times 100. */
const TOTAL_WEIGHT = 778

const NO_ACTS: readonly string[] = []

export class Lexicon {
  readonly #trie = new WordTrie()
  readonly #masks: number[] = []
  readonly #weights: number[] = []
  readonly #attributes = new Map<WordClass, Map<string, string>>()
  readonly #acts = new Map<string, readonly string[]>()

  /** Adds a word to a class. `attribute` says more: a verb's acts, a head's kind, a vocabulary word's part of speech. */
  add(word: string, wordClass: WordClass, attribute = '', weight = word.length > 1 ? OWN_WEIGHT : UNKNOWN_WEIGHT): void {
    const id = this.#trie.add(word)
    this.#masks[id] = (this.#masks[id] ?? 0) | BIT[wordClass]
    this.#weights[id] = Math.max(this.#weights[id] ?? 0, weight)
    if (!attribute) return
    const ofClass = this.#attributes.get(wordClass) ?? new Map<string, string>()
    this.#attributes.set(wordClass, ofClass.set(word, attribute))
    if (wordClass === 'verb') this.#acts.set(word, attribute.split(','))
  }

  /** The classes of a word as bits; 0 for a word that is in no list. */
  mask(word: string): number {
    const id = this.#trie.find(word)
    return id < 0 ? 0 : (this.#masks[id] as number)
  }

  is(word: string, wordClass: WordClass): boolean {
    return (this.mask(word) & BIT[wordClass]) !== 0
  }

  attribute(word: string, wordClass: WordClass): string {
    return this.#attributes.get(wordClass)?.get(word) ?? ''
  }

  /** A verb's acts (host, attend …); none for any other word. */
  acts(word: string): readonly string[] {
    return this.#acts.get(word) ?? NO_ACTS
  }

  /** Calls `found(end, bits, cost)` for every word that begins at `start`; `cost` is -log10 of its probability, times 100. */
  walk(text: string, start: number, found: (end: number, mask: number, cost: number) => void): void {
    this.#trie.walk(text, start, (end, id) => found(end, this.#masks[id] as number, TOTAL_WEIGHT - (this.#weights[id] as number)))
  }

  get size(): number {
    return this.#trie.size
  }
}

/** The cost of a character that is in no list. */
export const UNKNOWN_COST = TOTAL_WEIGHT - UNKNOWN_WEIGHT
