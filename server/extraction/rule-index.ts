// A sentence's items in, the rules that they could meet at all out, and where: a rule whose words, acts or kinds are not there, or not in its order, is passed over at a glance.
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { Element, Pattern } from '#rulebook/pattern.ts'
import { PerRulebook } from '#rulebook/per-rulebook.ts'
import type { Rule } from '#rulebook/rule.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordMemory } from '#rulebook/word-memory.ts'
import { cutPhrases } from './cut-phrases.ts'
import type { Item } from './item.ts'
import { mostItems, takesItem } from './match-pattern.ts'

const NONE: readonly number[] = []
/** Thing 0 alone. */
const EVERY_SENTENCE: readonly number[] = [0]

/** What is seldom met tells first that a rule cannot be met: a word, then an act; most sentences have a thing of each kind. */
const RARITY: Readonly<Record<string, number>> = { word: 0, act: 1, mention: 2 }

/** What stands in nearly every sentence: to note where would take most of the time and tell nothing. */
const EVERYWHERE = new Set(['，', '、', '；', '：', '。', '的'])

/** What is noted of a thing: the last sentence that had it; the last that had it or what may count as it, and the first and the last item there. */
const SEEN_IN = 0, MET_IN = 1, FIRST = 2, LAST = 3, NOTES = 4

/** What is written of a thing that a rule asks for: itself, and how many items at least and at most lie between where the pattern begins and it. */
const THING = 0, LEAST = 1, MOST = 2, ASKED = 3

/** A rule that a sentence could meet, and the first and the last item at which its pattern could begin. */
export interface LikelyRule {
  readonly rule: Rule
  readonly from: number
  readonly to: number
}

/** Rows of numbers, written one behind another. */
class Rows {
  /** Where each row begins, and behind the last one where it ends. */
  readonly begins: Int32Array
  readonly all: Int32Array

  constructor(rows: readonly (readonly number[])[]) {
    this.begins = new Int32Array(rows.length + 1)
    for (const [i, row] of rows.entries()) this.begins[i + 1] = (this.begins[i] as number) + row.length
    this.all = Int32Array.from(rows.flat())
  }
}

class RuleIndex {
  readonly #rules: readonly Rule[]
  /** For each rule, the things that it asks for, in the order of its pattern. Things are numbers. */
  readonly #asked: Rows
  /** For each thing, the rules of which it is the rarest: none is thought of before it is there. */
  readonly #rarestOf: Rows
  /** Each thing once, however many patterns ask for it; none of them is thing 0, which every sentence has. */
  readonly #things = new Map<string, number>()
  readonly #rarities: number[] = [Infinity]
  readonly #ofWord = new Map<string, number[]>()
  readonly #ofAct = new Map<number, number[]>()
  readonly #ofKind = new Map<string, number[]>()
  /** What a word of the lexicon gives: itself and its acts. */
  readonly #thingsOf = new WordMemory((text, lexicon) => this.#thingsIn({ text, acts: lexicon.find(text)?.does ?? 0 }))
  readonly #lexicon: Lexicon
  /** The rules whose rarest thing the sentence at hand has, a bit each: bits are in order by themselves. */
  readonly #likely: Int32Array
  #sentence = 0
  /** What is noted of each thing, side by side, so that one look at memory brings all of it. */
  readonly #notes: Int32Array
  /** The first and the last item at which the rule asked about last could begin. */
  #from = 0
  #to = 0

  constructor({ rules, lexicon }: Rulebook) {
    this.#lexicon = lexicon
    const cut = rules.map(rule => cutPhrases(rule, lexicon))
    this.#rules = cut
    const asked = cut.map(({ pattern }) => this.#thingsOfPattern(pattern)), size = this.#rarities.length, rarestOf = Array.from({ length: size }, (): number[] => [])
    for (const [rule, things] of asked.entries()) rarestOf[things.reduce((rarest, { thing }) => (this.#rarities[thing] as number) < (this.#rarities[rarest] as number) ? thing : rarest, 0)]?.push(rule)
    this.#asked = new Rows(asked.map(things => things.flatMap(({ thing, least, most }) => [thing, least, most])))
    this.#rarestOf = new Rows(rarestOf)
    this.#likely = new Int32Array((rules.length >> 5) + 1)
    this.#notes = new Int32Array(NOTES * size)
  }

  /** The rules whose elements are all there, one after another, in the order of the rulebook. */
  rulesFor(items: readonly Item[]): LikelyRule[] {
    this.#sentence++
    this.#see(EVERY_SENTENCE, -1)
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item
      if (item.members.length === 0) { this.#see(item.word ? this.#thingsOf.of(item, this.#lexicon) : this.#thingsIn(item), at); continue }
      for (const { entity, mention } of item.members) {
        this.#see(this.#ofKind.get(entity.kind) ?? NONE, at)
        for (const kind of entity.kinds) this.#see(this.#ofKind.get(kind) ?? NONE, at)
        // What is only called so in this place may count as of the kind, but calls no rule up.
        if (mention.kind !== entity.kind) for (const thing of this.#ofKind.get(mention.kind) ?? NONE) this.#meet(thing, at)
      }
    }
    const found: LikelyRule[] = [], last = items.length - 1
    for (let part = 0; part < this.#likely.length; part++) {
      for (let bits = this.#likely[part] as number; bits !== 0; bits &= bits - 1) {
        const rule = 32 * part + 31 - Math.clz32(bits & -bits)
        if (this.#isInReach(rule, last)) found.push({ rule: this.#rules[rule] as Rule, from: this.#from, to: this.#to })
      }
      this.#likely[part] = 0
    }
    return found
  }

  /** Whether each thing that a rule asks for is there, last behind where all before it are first, and near enough; notes at which items the pattern may begin. */
  #isInReach(rule: number, last: number): boolean {
    const notes = this.#notes, asked = this.#asked.all, end = this.#asked.begins[rule + 1] as number
    let from = 0, to = last, behind = -1
    for (let i = this.#asked.begins[rule] as number; i < end; i += ASKED) {
      const of = NOTES * (asked[i + THING] as number), first = notes[of + FIRST] as number, lastAt = notes[of + LAST] as number
      if (notes[of + SEEN_IN] !== this.#sentence || lastAt <= behind) return false
      from = Math.max(from, first - (asked[i + MOST] as number))
      to = Math.min(to, lastAt - (asked[i + LEAST] as number))
      if (from > to) return false
      behind = Math.max(behind, first)
    }
    this.#from = from
    this.#to = to
    return true
  }

  /** Notes things of an item that call rules up, and the rules of those that are new to the sentence. */
  #see(things: readonly number[], at: number): void {
    const notes = this.#notes, sentence = this.#sentence, { begins, all } = this.#rarestOf
    for (let i = 0; i < things.length; i++) {
      const thing = things[i] as number
      this.#meet(thing, at)
      if (notes[NOTES * thing + SEEN_IN] === sentence) continue
      notes[NOTES * thing + SEEN_IN] = sentence
      for (let k = begins[thing] as number, end = begins[thing + 1] as number; k < end; k++) { const rule = all[k] as number; this.#likely[rule >> 5] = (this.#likely[rule >> 5] as number) | 1 << (rule & 31) }
    }
  }

  #meet(thing: number, at: number): void {
    const notes = this.#notes, of = NOTES * thing
    if (notes[of + MET_IN] !== this.#sentence) { notes[of + MET_IN] = this.#sentence; notes[of + FIRST] = at }
    notes[of + LAST] = at
  }

  /** What a word and its acts are. */
  #thingsIn({ text, acts }: Pick<Item, 'text' | 'acts'>): readonly number[] {
    const things = this.#ofWord.get(text) ?? NONE
    return acts === 0 ? things : [...things, ...[...this.#ofAct].flatMap(([act, ofAct]) => (acts & act) === 0 ? NONE : ofAct)]
  }

  /** The things that a pattern asks for, and how far behind its beginning each may stand. */
  #thingsOfPattern(pattern: Pattern): { thing: number; least: number; most: number }[] {
    const asked: { thing: number; least: number; most: number }[] = []
    let least = 0, most = 0
    for (const element of pattern) {
      for (const thing of this.#thingOf(element)) asked.push({ thing, least, most })
      least += takesItem(element) && !element.optional ? 1 : 0
      most += mostItems(element)
    }
    return asked
  }

  /** What may be left out, a gap or a referent can be met by any sentence, and a mark stands in nearly all. */
  #thingOf(element: Element): number[] {
    if (!takesItem(element) || element.optional || element.is === 'word' && firstWords(element).some(word => EVERYWHERE.has(word))) return []
    const name = `${element.is} ${element.is === 'word' ? [...element.words, ...element.phrases.map(words => words.join('|'))].join(' ') : element.is === 'act' ? element.act : element.kinds.join(' ')}`, known = this.#things.get(name)
    if (known !== undefined) return [known]
    const thing = this.#rarities.push(RARITY[element.is] as number) - 1
    this.#things.set(name, thing)
    if (element.is === 'word') for (const word of new Set(firstWords(element))) add(this.#ofWord, word, thing)
    else if (element.is === 'act') add(this.#ofAct, element.act, thing)
    else for (const kind of element.kinds) add(this.#ofKind, kind, thing)
    return [thing]
  }
}

/** What an element's words begin with. */
const firstWords = ({ words, begins }: Extract<Element, { is: 'word' }>): readonly string[] => [...words, ...begins]

function add<Key>(index: Map<Key, number[]>, key: Key, thing: number): void {
  const things = index.get(key)
  if (things) things.push(thing)
  else index.set(key, [thing])
}

/** The index of a rulebook's rules. */
export const ruleIndexes = new PerRulebook(rulebook => new RuleIndex(rulebook))
