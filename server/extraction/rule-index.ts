// A sentence's items in, the rules that they could meet at all out: a rule whose words, acts or kinds are not there, or not in its order, is passed over at a glance.
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { Element } from '#rulebook/pattern.ts'
import type { Rule } from '#rulebook/rule.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordMemory } from '#rulebook/word-memory.ts'
import { actsOf, type Item } from './items.ts'

/** One thing that patterns ask for, and where it stands in the sentence at hand. */
interface Want {
  /** The number of the last sentence that had it. */
  seenIn: number
  /** The number of the last sentence that had it or what may count as it, and the first and the last item there. */
  metIn: number
  first: number
  last: number
}

const NONE: readonly Want[] = []
const indexes = new WeakMap<Rulebook, RuleIndex>()

/** The index of a rulebook's rules, built once for all pages. */
export function ruleIndexOf(rulebook: Rulebook): RuleIndex {
  let index = indexes.get(rulebook)
  if (!index) indexes.set(rulebook, index = new RuleIndex(rulebook))
  return index
}

class RuleIndex {
  /** Each rule with what it asks for, in the order of its pattern. */
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
    this.#rules = rules.map(rule => ({ rule, wants: rule.pattern.flatMap(element => this.#wantOf(element)) }))
  }

  /** The rules whose elements are all there, one after another, in the order of the rulebook. */
  rulesFor(items: readonly Item[]): Rule[] {
    const sentence = ++this.#sentence
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item
      if (item.members.length === 0) { see(item.word >= 0 ? this.#wantsOf.of(item, this.#lexicon) : this.#wantsIn(item), sentence, at); continue }
      for (const { entity, mention } of item.members) {
        see(this.#ofKind.get(entity.kind), sentence, at)
        for (const kind of entity.kinds) see(this.#ofKind.get(kind), sentence, at)
        if (mention.kind !== entity.kind) meet(this.#ofKind.get(mention.kind), sentence, at)
      }
    }
    const found: Rule[] = []
    for (const { rule, wants } of this.#rules) if (areInOrder(wants, sentence)) found.push(rule)
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
    const want: Want = { seenIn: 0, metIn: 0, first: 0, last: 0 }
    this.#wants.set(name, want)
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), want])
    return [want]
  }
}

/** Whether each thing is there, and stands last behind where all before it stand first. */
function areInOrder(wants: readonly Want[], sentence: number): boolean {
  let from = -1
  for (const { seenIn, first, last } of wants) {
    if (seenIn !== sentence || last <= from) return false
    if (first > from) from = first
  }
  return true
}

function see(wants: readonly Want[] | undefined, sentence: number, at: number): void {
  if (!wants) return
  meet(wants, sentence, at)
  for (const want of wants) want.seenIn = sentence
}

/** What is only called so in this place may count as of the kind, but calls no rule up. */
function meet(wants: readonly Want[] | undefined, sentence: number, at: number): void {
  if (!wants) return
  for (const want of wants) {
    if (want.metIn !== sentence) { want.metIn = sentence; want.first = at }
    want.last = at
  }
}
