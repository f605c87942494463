// A sentence's items in, the rules that they could meet at all out, and where: a rule whose words, acts or kinds are not there, or not in its order, is passed over at a glance.
import { CodeSet } from '#model/code-set.ts'
import type { Pattern } from '#rulebook/pattern.ts'
import { PerRulebook } from '#rulebook/per-rulebook.ts'
import type { Rule } from '#rulebook/rule.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { MOST_ROWS } from '#rulebook/word-flag.ts'
import type { Word } from '#rulebook/word.ts'
import { cutPhrases } from './cut-phrases.ts'
import type { Item, Member } from './item.ts'
import { mostItems, takesItem, type Notes } from './match-pattern.ts'
import { ALWAYS, RuleThings } from './rule-things.ts'

const NONE: readonly number[] = []

/**
 * What is known of a thing, side by side, so that one look at memory brings all of it: the last sentence that had it, the last that had it or what may count as
 * it, the first and the last item there, and from where to where the rules are written of which it is the rarest. A thing is the place of the first of these.
 */
const SEEN_IN = 0, MET_IN = 1, FIRST = 2, LAST = 3, RULES = 4, RULES_END = 5, NOTES = 8
/** What is written of a word of which rules ask for something: where the list of its things ends, where that of the rules ends of which one of these is the rarest, then both. */
const THINGS_END = 0, WORD_RULES_END = 1, LISTED = 2
/** The list of words of which no rule asks for anything, which most are; where there is none yet, the word is looked up. */
const EMPTY = 1
/** What is written of a thing that a rule asks for: itself, and how many items at least and at most lie between where the pattern begins and it. */
const THING = 0, LEAST = 1, MOST = 2, ASKED = 3

/** A rule that a sentence could meet, and the first and the last item at which its pattern could begin. */
export interface LikelyRule {
  readonly rule: Rule
  readonly from: number
  readonly to: number
}

const NO_RULES: readonly LikelyRule[] = []

class RuleIndex implements Notes {
  readonly #rules: readonly Rule[]
  /** The things that rules ask for, in the order of their patterns, one rule behind another. */
  readonly #asked: Int32Array
  /** Where those of each rule begin, and behind the last one where they end. */
  readonly #asks: Int32Array
  /** The rules by the rarest thing that they ask for: none is thought of before it is there. */
  readonly #byRarest: Int32Array
  readonly #notes: Int32Array
  readonly #things: RuleThings
  /** What rules ask for of each word that a sentence had, one word behind another. */
  #listed = new Int32Array(1024)
  /** Where those of the next word will stand. */
  #free = EMPTY + LISTED
  /** Where those of a word stand, by its row. */
  readonly #listOf = new Int32Array(MOST_ROWS)
  /** What words of rules begin with. */
  readonly #beginnings: CodeSet
  /** The rules whose rarest thing the sentence at hand has, a bit each: bits are in order by themselves. */
  readonly #likely: Int32Array
  #sentence = 0

  constructor({ rules, lexicon }: Rulebook) {
    const things = this.#things = new RuleThings(lexicon, NOTES)
    this.#rules = rules.map(rule => things.number(cutPhrases(rule, lexicon)))
    const asked = this.#rules.map(({ pattern }) => askedBy(pattern)), rarest = asked.map(all => things.rarestOf(all.map(({ thing }) => thing)))
    this.#asked = Int32Array.from(asked.flatMap(all => all.flatMap(({ thing, least, most }) => [thing, least, most])))
    this.#asks = new Int32Array(rules.length + 1)
    for (const [rule, all] of asked.entries()) this.#asks[rule + 1] = (this.#asks[rule] as number) + ASKED * all.length
    this.#byRarest = Int32Array.from(rules.keys()).sort((a, b) => (rarest[a] as number) - (rarest[b] as number) || a - b)
    this.#notes = new Int32Array(NOTES * things.count)
    for (let thing = ALWAYS; thing < this.#notes.length; thing += NOTES) {
      this.#notes[thing + RULES] = rarest.filter(other => other < thing).length
      this.#notes[thing + RULES_END] = rarest.filter(other => other <= thing).length
    }
    this.#likely = new Int32Array((rules.length >> 5) + 1)
    this.#beginnings = new CodeSet([...things.ofWord.keys()].map(word => word.charAt(0)))
  }

  /** The rules whose elements are all there, one after another, in the order of the rulebook. */
  rulesFor(items: readonly Item[]): readonly LikelyRule[] {
    const listOf = this.#listOf
    this.#sentence++
    this.#callRules(ALWAYS)
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item, { word } = item
      if (word !== undefined && word.row >= 0) {
        const list = (listOf[word.row] as number) || this.#look(word)
        if (list !== EMPTY) this.#seeWord(list, at)
      } else if (item.members.length > 0) this.#seeMembers(item.members, at)
      else this.#seeStrange(item, at)
    }
    return this.#rulesInReach(items.length - 1)
  }

  /** The likely rules of which each thing that they ask for is there, last behind where all before it are first, and near enough, and the items at which their patterns may begin. */
  #rulesInReach(last: number): readonly LikelyRule[] {
    const notes = this.#notes, asked = this.#asked, asks = this.#asks, likely = this.#likely, sentence = this.#sentence
    let found: LikelyRule[] | undefined
    for (let part = 0; part < likely.length; part++) {
      let bits = likely[part] as number
      if (bits === 0) continue
      likely[part] = 0
      for (; bits !== 0; bits &= bits - 1) {
        const rule = 32 * part + 31 - Math.clz32(bits & -bits), end = asks[rule + 1] as number
        let from = 0, to = last, behind = -1, i = asks[rule] as number
        for (; i < end; i += ASKED) {
          const thing = asked[i + THING] as number
          if (notes[thing + SEEN_IN] !== sentence) break
          const first = notes[thing + FIRST] as number, latest = notes[thing + LAST] as number, earliest = first - (asked[i + MOST] as number), until = latest - (asked[i + LEAST] as number)
          if (earliest > from) from = earliest
          if (until < to) to = until
          if (latest <= behind || from > to) break
          if (first > behind) behind = first
        }
        if (i >= end) (found ??= []).push({ rule: this.#rules[rule] as Rule, from, to })
      }
    }
    return found ?? NO_RULES
  }

  /** Notes the things of a word, and the rules of those that are new to the sentence. */
  #seeWord(list: number, at: number): void {
    const listed = this.#listed, notes = this.#notes, sentence = this.#sentence, end = listed[list + THINGS_END] as number
    let isNew = false
    for (let i = list + LISTED; i < end; i++) {
      const thing = listed[i] as number
      notes[thing + LAST] = at
      if (notes[thing + SEEN_IN] === sentence) continue
      notes[thing + SEEN_IN] = sentence
      notes[thing + FIRST] = at
      isNew = true
    }
    if (isNew) for (let i = end, last = listed[list + WORD_RULES_END] as number, likely = this.#likely; i < last; i++) callRule(listed[i] as number, likely)
  }

  /** Lists what rules ask for of a word that no sentence had before. */
  #look({ text, does, row }: Word): number {
    const things = [...this.#things.ofWord.get(text) ?? NONE, ...this.#thingsOfActs(does)], rules = things.flatMap(thing => [...this.#rulesOf(thing)])
    if (things.length === 0) return this.#listOf[row] = EMPTY
    const list = this.#free, middle = list + LISTED + things.length, end = this.#free = middle + rules.length
    while (this.#listed.length < end) { const longer = new Int32Array(2 * this.#listed.length); longer.set(this.#listed); this.#listed = longer }
    this.#listed.set([middle, end, ...things, ...rules], list)
    return this.#listOf[row] = list
  }

  /** What is no word of the lexicon, figures and quotations: most begin as none of a rule does. */
  #seeStrange({ text, acts }: Item, at: number): void {
    const { ofWord } = this.#things, things = this.#beginnings.has(text.charCodeAt(0)) ? ofWord.get(text) ?? NONE : NONE
    for (let i = 0; i < things.length; i++) this.#see(things[i] as number, at)
    if (acts !== 0) for (const thing of this.#thingsOfActs(acts)) this.#see(thing, at)
  }

  #thingsOfActs(acts: number): readonly number[] {
    const { ofAct, acts: asked } = this.#things, things: number[] = []
    for (let bits = acts & asked; bits !== 0; bits &= bits - 1) things.push(ofAct[31 - Math.clz32(bits & -bits)] as number)
    return things
  }

  #see(thing: number, at: number): void {
    const notes = this.#notes, sentence = this.#sentence
    notes[thing + LAST] = at
    if (notes[thing + SEEN_IN] === sentence) return
    notes[thing + SEEN_IN] = sentence
    notes[thing + FIRST] = at
    this.#callRules(thing)
  }

  /** The same of what is named. What is only called so in this place may count as of the kind, but calls no rule up. */
  #seeMembers(members: readonly Member[], at: number): void {
    for (let i = 0; i < members.length; i++) {
      const { entity, mention } = members[i] as Member
      this.#seeKind(entity.kind, at, true)
      for (let k = 0; k < entity.kinds.length; k++) this.#seeKind(entity.kinds[k] as string, at, true)
      if (mention.kind !== entity.kind) this.#seeKind(mention.kind, at, false)
    }
  }

  #seeKind(kind: string, at: number, calls: boolean): void {
    const notes = this.#notes, sentence = this.#sentence, things = this.#things.ofKind.get(kind) ?? NONE
    for (let i = 0; i < things.length; i++) {
      const thing = things[i] as number
      if (notes[thing + MET_IN] !== sentence) { notes[thing + MET_IN] = sentence; notes[thing + FIRST] = at }
      notes[thing + LAST] = at
      if (!calls || notes[thing + SEEN_IN] === sentence) continue
      notes[thing + SEEN_IN] = sentence
      this.#callRules(thing)
    }
  }

  #callRules(thing: number): void {
    const notes = this.#notes, byRarest = this.#byRarest, likely = this.#likely, end = notes[thing + RULES_END] as number
    for (let i = notes[thing + RULES] as number; i < end; i++) callRule(byRarest[i] as number, likely)
  }

  /** The rules of which a thing is the rarest. */
  #rulesOf(thing: number): Int32Array {
    return this.#byRarest.subarray(this.#notes[thing + RULES], this.#notes[thing + RULES_END])
  }

  /** Whether a thing that a likely rule asks for may stand at an item: it does at the first one noted and at the last, and perhaps between. */
  mayStand(thing: number, at: number): boolean {
    return (this.#notes[thing + FIRST] as number) <= at && at <= (this.#notes[thing + LAST] as number)
  }

  stands(thing: number, at: number): boolean {
    return this.#notes[thing + FIRST] === at || this.#notes[thing + LAST] === at
  }
}

function callRule(rule: number, likely: Int32Array): void {
  likely[rule >> 5] = (likely[rule >> 5] as number) | 1 << (rule & 31)
}

/** The things that a pattern asks for, and how far behind its beginning each may stand. */
function askedBy(pattern: Pattern): { thing: number; least: number; most: number }[] {
  const asked: { thing: number; least: number; most: number }[] = []
  let least = 0, most = 0
  for (const element of pattern) {
    if (element.thing !== 0) asked.push({ thing: element.thing, least, most })
    least += takesItem(element) && !element.optional ? 1 : 0
    most += mostItems(element)
  }
  return asked
}

/** The index of a rulebook's rules. */
export const ruleIndexes = new PerRulebook(rulebook => new RuleIndex(rulebook))
