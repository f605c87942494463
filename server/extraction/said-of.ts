// A sentence and one of its initiatives in, what it says of that one out: without what is said of others, and without bodies and places that only stand beside it.
import { CodeSet } from '#model/code-set.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import type { DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { FIGURED, plainSpeechOf } from './plain-speech.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import type { Said } from './topic-initiatives.ts'
import { topicsIn, type Spoken } from './topics-in.ts'

/** Bodies whose names speak of something that they do not do here: insurers, unions at a stadium. */
const ASIDE = /互助|保险|体育/
/** Who has a post or a trade is no audience: 快递员|韩跃. */
const ENDS_RIDER = new CodeSet('员手机哥'), RIDER = /(?:快递员|骑手|配送员|外卖员|司机|小哥)$/

/** Places of drivers tell whom they are for: 网约车|候客区. */
const DRIVERS = /新就业|网约|货车|货运|快递/

/** What begins so is of another matter. */
const OTHER = /^[“”‘’]|^(?:随后|此外|同时|另|目前)/

/** What the sentence at `index` says of the initiative. */
export const saidOf = (initiative: DraftEntity, article: ReadArticle, index: number, resolution: Resolution, rulebook: Rulebook): Said => new Saying(initiative, article, index, resolution, rulebook)

/** Read only as far as it is asked for: most names say by themselves what a thing is about. */
class Saying implements Said {
  readonly #initiative: DraftEntity
  readonly #article: ReadArticle
  readonly #index: number
  readonly #resolution: Resolution
  readonly #rulebook: Rulebook
  #text: string | undefined
  #topics: ReturnType<typeof topicsIn> | undefined

  constructor(initiative: DraftEntity, article: ReadArticle, index: number, resolution: Resolution, rulebook: Rulebook) {
    this.#initiative = initiative
    this.#article = article
    this.#index = index
    this.#resolution = resolution
    this.#rulebook = rulebook
  }

  get text(): string {
    if (this.#text !== undefined) return this.#text
    return this.#text = plainSpeechOf(this.#read.view, this.#partOf(this.#whole()))
  }

  get strong(): Spoken { return this.#spoken.strong }
  get weak(): Spoken { return this.#spoken.weak }

  mayHave(sign: Sign): boolean {
    return sign.in(this.#read.view) || FIGURED.in(this.#read.view)
  }

  all(): Spoken {
    return topicsIn(plainSpeechOf(this.#read.view, this.#read.sentence.text), this.#rulebook).strong
  }

  after(): string {
    const next = this.#article.sentences[this.#index + 1], whole = this.#whole()
    const goesOn = next !== undefined && this.#index >= this.#article.heads && whole.endsWith(this.#partOf(whole)) && !OTHER.test(next.sentence.text) && !next.mentions.some(mention => this.#isOther(mention))
    return goesOn ? plainSpeechOf(next.view, plain(next, nothing)) : ''
  }

  get #read(): ReadSentence {
    return this.#article.sentences[this.#index] as ReadSentence
  }

  get #spoken(): ReturnType<typeof topicsIn> {
    return this.#topics ??= topicsIn(this.text, this.#rulebook)
  }

  #isOther(mention: Mention): boolean {
    return mention.kind === 'Initiative' && (this.#resolution.get(mention) ?? this.#initiative) !== this.#initiative
  }

  #whole(): string {
    return plain(this.#read, mention => this.#isOther(mention))
  }

  #partOf(whole: string): string {
    const own = this.#read.mentions.find(mention => this.#resolution.get(mention) === this.#initiative)
    return own && PARTED.in(this.#read.view) ? partAt(whole, own.start) : whole
  }
}

const nothing = (): boolean => false

const PARTED = new Sign(['；'])
/** The part between semicolons at an offset. */
function partAt(text: string, at: number): string {
  const from = text.lastIndexOf('；', at) + 1, to = text.indexOf('；', at)
  return text.slice(from, to < 0 ? undefined : to)
}

/** The sentence's text with marks in the place of what stands beside. */
function plain({ sentence, mentions }: ReadSentence, isOther: (mention: Mention) => boolean): string {
  let { text } = sentence
  for (const mention of mentions) {
    const { kind, name, start, end } = mention
    if (kind === 'Venue' && !DRIVERS.test(name) || (kind === 'UnionBody' || kind === 'Organization') && ASIDE.test(name) || isOther(mention)) text = blank(text, start, end)
    else if (kind === 'Person' && start > 1 && ENDS_RIDER.has(text.charCodeAt(start - 1))) {
      const rider = RIDER.exec(text.slice(Math.max(0, start - 3), start))
      if (rider) text = blank(text, start - rider[0].length, start)
    }
  }
  return text
}

const blank = (text: string, start: number, end: number): string => text.slice(0, start) + '，'.repeat(end - start) + text.slice(end)
