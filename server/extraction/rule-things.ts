// Rules in, what they ask for out: each word list, act or set of kinds once, however many patterns ask for it, as a number.
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { Element } from '#rulebook/pattern.ts'
import type { Rule } from '#rulebook/rule.ts'
import { takesItem } from './match-pattern.ts'

/** What every sentence has, and a rule that asks for nothing: no element's number. */
export const ALWAYS = 0

/** How likely any item is to have an act that a rule asks for, or to name a thing of its kind; words are as likely as the lexicon says. */
const LIKELIHOOD = { act: 0.02, mention: 0.05 }

/** What stands in nearly every sentence, or in many and in the lists of many patterns (为|职工): to note where would take most of the time and tell nothing. */
const EVERYWHERE = new Set(['，', '、', '；', '：', '。', '的', '为', '职工', '上'])

export class RuleThings {
  /** The things of what an element's words begin with. */
  readonly ofWord = new Map<string, number[]>()
  /** The thing that an act is, by the place of its bit; -1 where no rule asks for it. */
  readonly ofAct = new Array<number>(32).fill(-1)
  readonly ofKind = new Map<string, number[]>()
  /** The acts that rules ask for, a bit each. */
  acts = 0
  readonly #lexicon: Lexicon
  readonly #apart: number
  readonly #known = new Map<string, number>()
  readonly #likelihoods = new Map([[ALWAYS, Infinity]])

  /** Numbers stand so far `apart`. */
  constructor(lexicon: Lexicon, apart: number) {
    this.#lexicon = lexicon
    this.#apart = apart
  }

  /** How many there are, `ALWAYS` among them. */
  get count(): number {
    return this.#likelihoods.size
  }

  /** A rule with the number of each thing that it asks for. */
  number(rule: Rule): Rule {
    return { ...rule, pattern: rule.pattern.map(element => ({ ...element, thing: this.#thingOf(element) })) }
  }

  /** The thing that is met most seldom: it tells first that a rule cannot be met. */
  rarestOf(things: readonly number[]): number {
    return things.reduce((rarest, thing) => (this.#likelihoods.get(thing) as number) < (this.#likelihoods.get(rarest) as number) ? thing : rarest, ALWAYS)
  }

  /** What may be left out, a gap or a referent can be met by any sentence, and a mark stands in nearly all. */
  #thingOf(element: Element): number {
    if (!takesItem(element) || element.optional || element.is === 'word' && firstWords(element).some(word => EVERYWHERE.has(word))) return ALWAYS
    const name = `${element.is} ${element.is === 'word' ? [...element.words, ...element.phrases.map(words => words.join('|'))].join(' ') : element.is === 'act' ? element.act : element.kinds.join(' ')}`, known = this.#known.get(name)
    if (known !== undefined) return known
    const thing = this.#apart * this.count
    this.#known.set(name, thing)
    this.#likelihoods.set(thing, element.is === 'word' ? firstWords(element).reduce((sum, word) => sum + this.#lexicon.likelihood(word), 0) : LIKELIHOOD[element.is])
    if (element.is === 'word') for (const word of new Set(firstWords(element))) add(this.ofWord, word, thing)
    else if (element.is === 'act') { this.acts |= element.act; this.ofAct[31 - Math.clz32(element.act)] = thing }
    else for (const kind of element.kinds) add(this.ofKind, kind, thing)
    return thing
  }
}

/** What an element's words begin with. */
const firstWords = ({ words, begins }: Extract<Element, { is: 'word' }>): readonly string[] => [...words, ...begins]

function add<Key>(index: Map<Key, number[]>, key: Key, thing: number): void {
  const things = index.get(key)
  if (things) things.push(thing)
  else index.set(key, [thing])
}
