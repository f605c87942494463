// What the resolving and relating stages pass on: an article's read sentences, and which entity each mention is.
import type { DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
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
  get(mention: Mention): DraftEntity | undefined {
    return mention.entity
  }

  has(mention: Mention): boolean {
    return mention.entity !== undefined
  }

  set(mention: Mention, entity: DraftEntity): void {
    mention.entity = entity
  }
}
