// What the finders find: a stretch of a sentence that names a thing, found as what it is and resolved later.
import type { EntityKind } from '#model/kinds.ts'
import { overlaps } from '#model/span.ts'
import type { DraftEntity } from './draft.ts'

export interface Mention {
  readonly kind: EntityKind
  /** Other kinds that it might also be. */
  readonly kinds?: readonly EntityKind[] | undefined
  /** Offsets in the sentence's text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** The name without quotation marks around it and modifiers before it. */
  readonly name: string
  /** The id of the rule or finder that found it. */
  readonly rule: string
  /** `full` names the thing; `short` stands for a full name said elsewhere (区总工会, 该公司); `generic` names none in particular. */
  readonly form: 'full' | 'short' | 'generic'
  /** Other names that the page gives it here: （以下简称“经开区”）. */
  readonly aliases?: readonly string[] | undefined
  /** An Initiative's head noun (托管班), which tells what it is and what it can be taken up as. */
  readonly head?: string | undefined
  /** A Person's posts and honours, standing before the name: 北京市总工会党组书记、副主席张良. */
  readonly titles?: readonly Title[] | undefined
  /** Where the titles begin. */
  readonly titlesStart?: number | undefined
  /** What it was resolved to: written and read by the resolution alone. */
  entity?: DraftEntity | undefined
}

class FullMention implements Mention {
  // Written at once and only once, so that the engine need not look at each what it is.
  declare readonly kind: EntityKind
  declare readonly kinds: Mention['kinds']
  declare readonly start: number
  declare readonly end: number
  declare readonly name: string
  declare readonly rule: string
  declare readonly form: Mention['form']
  declare readonly aliases: Mention['aliases']
  declare readonly head: string | undefined
  declare readonly titles: Mention['titles']
  declare readonly titlesStart: number | undefined
  entity: DraftEntity | undefined = undefined

  constructor(kind: EntityKind, kinds: Mention['kinds'], start: number, end: number, name: string, rule: string, form: Mention['form'], aliases: Mention['aliases'], head: string | undefined, titles: Mention['titles'], titlesStart: number | undefined) {
    this.kind = kind
    this.kinds = kinds
    this.start = start
    this.end = end
    this.name = name
    this.rule = rule
    this.form = form
    this.aliases = aliases
    this.head = head
    this.titles = titles
    this.titlesStart = titlesStart
  }
}

/** The same with every field, set or not. Finders say only what they know; those who read mentions after them, again and again, are faster where all have one shape. */
export const withAllFields = (mention: Mention): Mention => hasAllFields(mention) ? mention : completed(mention)
export const hasAllFields = (mention: Mention): boolean => mention instanceof FullMention
const completed = ({ kind, kinds, start, end, name, rule, form, aliases, head, titles, titlesStart }: Mention): Mention => new FullMention(kind, kinds, start, end, name, rule, form, aliases, head, titles, titlesStart)

/** A body, with every field from the start: there is hardly a sentence without one. */
export const bodyMention = (kind: EntityKind, kinds: Mention['kinds'], start: number, end: number, name: string, rule: string, form: Mention['form'], aliases: Mention['aliases']): Mention => new FullMention(kind, kinds, start, end, name, rule, form, aliases, undefined, undefined, undefined)

/** The same of an initiative. */
export const initiativeMention = (start: number, end: number, name: string, head: string | undefined, rule: string, form: Mention['form'], aliases?: Mention['aliases']): Mention => new FullMention('Initiative', undefined, start, end, name, rule, form, aliases, head, undefined, undefined)

/** The same of a person, of a place and of an honour. */
export const personMention = (start: number, end: number, name: string, rule: string, titles?: Mention['titles'], titlesStart?: number): Mention => new FullMention('Person', undefined, start, end, name, rule, 'full', undefined, undefined, titles, titlesStart)
export const placeMention = (start: number, end: number, name: string, rule: string, form: Mention['form']): Mention => new FullMention('Venue', undefined, start, end, name, rule, form, undefined, undefined, undefined, undefined)
export const honourMention = (start: number, end: number, name: string, rule: string, form: Mention['form']): Mention => new FullMention('Honour', undefined, start, end, name, rule, form, undefined, undefined, undefined, undefined)

/** Whether no body by a name of its own stands anywhere from one offset to another. */
export const isFree = (bodies: readonly Mention[], start: number, end: number): boolean => !bodies.some(body => body.form !== 'generic' && overlaps(body, { start, end }))

export interface Title {
  /** The body a post is held in, as an offset range of the sentence; none where it is carried over from the title before. */
  readonly body?: { readonly start: number; readonly end: number }
  readonly posts: readonly string[]
  readonly honour?: { readonly start: number; readonly end: number }
}
