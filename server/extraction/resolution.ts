// What the resolving and relating stages pass on: an article's read sentences, and which entity each mention is.
import type { DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Item } from './item.ts'
import type { Mention } from './mention.ts'

export interface ReadArticle {
  /** Unlike any other of the page. */
  readonly id: string
  /** The id of the article that it is (a part of). */
  readonly article: string
  /** Headline and kickers first, then the sentences of the body. */
  readonly sentences: readonly ReadSentence[]
  /** How many of `sentences` are headline and kickers. */
  readonly heads: number
  /** The town of its dateline, as printed. */
  readonly place: string | undefined
}

/** Which entity each mention is. It is kept with the mention itself, as nothing is asked more often. */
export class Resolution {
  /** The items of the sentences of the article at hand, which several rooms look through: read once, by whoever comes first. */
  readonly items = new Map<ReadSentence, readonly Item[]>()
  /** By the articles' ids. */
  readonly #naming = new Map<string, readonly number[]>()

  get(mention: Mention): DraftEntity | undefined {
    return mention.entity
  }

  has(mention: Mention): boolean {
    return mention.entity !== undefined
  }

  set(mention: Mention, entity: DraftEntity): void {
    mention.entity = entity
  }

  /** Notes that a place is a body: somebody holds an office in it, or it wins something. Items of one kind make other lists with others. */
  makeBody(place: DraftEntity): void {
    place.kind = 'Organization'
    if (!place.kinds.includes('Venue')) place.kinds.push('Venue')
    this.items.clear()
  }

  /** The indexes of an article's sentences that name people, headlines among them: most articles name nobody, and the rooms that ask for people need not look. */
  namingPeople({ id }: ReadArticle): readonly number[] {
    return this.#naming.get(id) ?? NOWHERE
  }

  /** Notes which sentences of an article name people. */
  notePeople({ id, sentences }: ReadArticle): void {
    let naming: number[] | undefined
    for (let at = 0; at < sentences.length; at++) if ((sentences[at] as ReadSentence).mentions.some(isPerson)) (naming ??= []).push(at)
    if (naming) this.#naming.set(id, naming)
  }
}

const NOWHERE: readonly number[] = []
const isPerson = ({ kind }: Mention): boolean => kind === 'Person'
