// A sentence's items in, the rules that they could meet at all out: a rule whose words, acts or kinds are not there is passed over at a glance.
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { Element } from '#rulebook/pattern.ts'
import type { Rule } from '#rulebook/rule.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordMemory } from '#rulebook/word-memory.ts'
import { actsOf, type Item } from './items.ts'

/** One thing that patterns ask for, and the number of the last sentence that had it. */
interface Want {
  readonly rarity: number
  seenIn: number
}

/** What is seldom met is asked for first: a word, then an act; most sentences have a thing of each kind. */
const RARITY = { word: 0, act: 1, mention: 2 } as const

const NONE: readonly Want[] = []
const indexes = new WeakMap<Rulebook, RuleIndex>()

/** The index of a rulebook's rules, built once for all pages. */
export function ruleIndexOf(rulebook: Rulebook): RuleIndex {
  let index = indexes.get(rulebook)
  if (!index) indexes.set(rulebook, index = new RuleIndex(rulebook))
  return index
}

class RuleIndex {
  readonly #rules: readonly { readonly rule: Rule; readonly wants: readonly Want[] }[]
  /** Each thing once, however many patterns ask for it. */
  readonly #wants = new Map<string, Want>()
  readonly #ofWord = new Map<string, Want[]>()
  readonly #ofAct = new Map<string, Want[]>()
  readonly #ofKind = new Map<string, Want[]>()
  /** What a word of the lexicon gives: itself and its acts. */
  readonly #wantsOf = new WordMemory((text, lexicon) => this.#wantsIn({ text, acts: actsOf(text, lexicon.mask(text), lexicon) }))
  readonly #lexicon: Lexicon
  #sentence = 0

  constructor({ rules, lexicon }: Rulebook) {
    this.#lexicon = lexicon
    this.#rules = rules.map(rule => ({ rule, wants: rule.pattern.flatMap(element => this.#wantOf(element)).sort((a, b) => a.rarity - b.rarity) }))
  }

  /** The rules of which no element is missing, in the order of the rulebook. */
  rulesFor(items: readonly Item[]): Rule[] {
    const sentence = ++this.#sentence
    for (const item of items) {
      if (item.members.length === 0) see(item.word >= 0 ? this.#wantsOf.of(item, this.#lexicon) : this.#wantsIn(item), sentence)
      else for (const { entity } of item.members) {
        see(this.#ofKind.get(entity.kind), sentence)
        for (const kind of entity.kinds) see(this.#ofKind.get(kind), sentence)
      }
    }
    const found: Rule[] = []
    for (const { rule, wants } of this.#rules) if (areSeen(wants, sentence)) found.push(rule)
    return found
  }

  /** The things that a word and its acts are. */
  #wantsIn({ text, acts }: Pick<Item, 'text' | 'acts'>): readonly Want[] {
    const wants = this.#ofWord.get(text) ?? NONE
    return acts.length ? [...wants, ...acts.flatMap(act => this.#ofAct.get(act) ?? NONE)] : wants
  }

  /** What may be left out, a gap or a referent can be met by any sentence. */
  #wantOf(element: Element): Want[] {
    if (!('optional' in element) || element.optional) return []
    const [index, keys] = element.is === 'word' ? [this.#ofWord, element.words] : element.is === 'act' ? [this.#ofAct, [element.act]] : [this.#ofKind, element.kinds]
    const name = `${element.is} ${keys.join(' ')}`, known = this.#wants.get(name)
    if (known) return [known]
    const want: Want = { rarity: RARITY[element.is], seenIn: 0 }
    this.#wants.set(name, want)
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), want])
    return [want]
  }
}

function areSeen(wants: readonly Want[], sentence: number): boolean {
  for (const want of wants) if (want.seenIn !== sentence) return false
  return true
}

function see(wants: readonly Want[] | undefined, sentence: number): void {
  if (wants) for (const want of wants) want.seenIn = sentence
}
