// A sentence and one of its initiatives in, what it says of that one out: without what is said of others, and without bodies and places that only stand beside it.
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { FIGURED, plainSpeech } from './plain-speech.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import type { Said } from './topic-initiatives.ts'
import { topicsIn, type Spoken } from './topics-in.ts'

/** Bodies whose names speak of something that they do not do here: insurers, unions at a stadium. */
const ASIDE = /互助|保险|体育/
/** Who has a post or a trade is no audience: 快递员|韩跃. */
const RIDER = /(?:快递员|骑手|配送员|外卖员|司机|小哥)$/

/** Places of drivers tell whom they are for: 网约车|候客区. */
const DRIVERS = /新就业|网约|货车|货运|快递/

/** What begins so is of another matter. */
const OTHER = /^[“”‘’]|^(?:随后|此外|同时|另|目前)/

/** What the sentence at `index` says of the initiative. */
export function saidOf(initiative: DraftEntity, article: ReadArticle, index: number, resolution: Resolution, rulebook: Rulebook): Said {
  const read = article.sentences[index] as ReadSentence, own = read.mentions.find(mention => resolution.get(mention) === initiative)
  const whole = plain(read, mention => mention.kind === 'Initiative' && (resolution.get(mention) ?? initiative) !== initiative)
  const part = own ? partAt(whole, own.start) : whole, text = FIGURED.in(read.view) ? plainSpeech(part) : part
  const next = article.sentences[index + 1], goesOn = next !== undefined && index >= article.heads && whole.endsWith(part) && !OTHER.test(next.sentence.text) && next.mentions.every(mention => mention.kind !== 'Initiative' || (resolution.get(mention) ?? initiative) === initiative)
  return new Saying(text, read, goesOn ? next : undefined, rulebook)
}

class Saying implements Said {
  readonly text: string
  readonly strong: Spoken
  readonly weak: Spoken
  readonly #read: ReadSentence
  readonly #next: ReadSentence | undefined
  readonly #rulebook: Rulebook

  constructor(text: string, read: ReadSentence, next: ReadSentence | undefined, rulebook: Rulebook) {
    const { strong, weak } = topicsIn(text, rulebook)
    this.text = text
    this.strong = strong
    this.weak = weak
    this.#read = read
    this.#next = next
    this.#rulebook = rulebook
  }

  all(): Spoken {
    return topicsIn(plainSpeech(this.#read.sentence.text), this.#rulebook).strong
  }

  after(): string {
    return this.#next ? plainSpeech(plain(this.#next, nothing)) : ''
  }
}

const nothing = (): boolean => false

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
    else if (kind === 'Person' && start > 1) {
      const rider = RIDER.exec(text.slice(Math.max(0, start - 3), start))
      if (rider) text = blank(text, start - rider[0].length, start)
    }
  }
  return text
}

const blank = (text: string, start: number, end: number): string => text.slice(0, start) + '，'.repeat(end - start) + text.slice(end)
