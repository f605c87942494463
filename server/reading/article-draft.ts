// An article's lines in, one after another; the article out: false paragraph breaks folded, sentences cut, by-lines and sources gathered.
import type { Article, Byline, Folded, Sentence } from '#model/article.ts'
import { sortByStart, type Span } from '#model/span.ts'
import type { KnownLine } from './known-line.ts'
import { joinFolds, sliceFold, type FoldRoom } from './fold-text.ts'
import type { Headings } from './headlines.ts'
import { isNumbered } from './line-kinds.ts'
import { isClosed, readEnding } from './paragraph-ends.ts'
import { readSentences } from './read-sentences.ts'

/** How long a headline is made for a text that has none: 近日， alone would say nothing. */
const SHORTEST = 6, STAND_IN = 40

export class ArticleDraft {
  readonly id: string
  readonly column: string | undefined
  readonly level: number
  /** Whether 本报讯 or a by-line has opened it. */
  opened = false
  /** Whether steps with headings of their own are told in it. */
  hasSubheads = false
  private readonly headings: Headings<KnownLine> | undefined
  private readonly parent: string | undefined
  private readonly room: FoldRoom
  private readonly paragraphs: Folded[][] = []
  private readonly bylines: Byline[] = []
  private readonly covered: Span[] = []
  private source: string | undefined
  private place: string | undefined
  /** Whether the last paragraph may go on in the next line. */
  private goesOn = false

  constructor(id: string, headings: Headings<KnownLine> | undefined, column: string | undefined, parent: string | undefined, room: FoldRoom) {
    this.id = id
    this.headings = headings
    this.column = column
    this.room = room
    this.parent = parent
    this.level = headings?.headline.level ?? 0
  }

  get hasText(): boolean { return this.paragraphs.length > 0 }

  addText(line: KnownLine): void {
    const { text } = line.words
    this.opened ||= line.opening.opens
    this.place ??= line.opening.place
    this.bylines.push(...line.opening.bylines)
    this.cover(line.words)
    const words = sliceFold(line.words, line.opening.from, text.length)
    const last = this.paragraphs[this.paragraphs.length - 1]
    if (this.goesOn && last !== undefined && !line.opening.opens && !isNumbered(text)) last.push(words)
    else this.paragraphs.push([words])
    this.goesOn = !isClosed(text)
  }

  addSubhead(line: KnownLine): void { this.hasSubheads = true; this.addAlone(line) }

  addCaption(line: KnownLine): void { this.addAlone(line) }

  addRow(line: KnownLine): void { this.addAlone(line) }

  addBylines(line: KnownLine): void {
    this.opened ||= !this.hasText
    this.bylines.push(...line.bylines)
    this.cover(line.words)
    this.goesOn = false
  }

  addSource(name: string, words: Span): void { this.source = name; this.cover(words); this.goesOn = false }

  /** Undefined for a headline over nothing. */
  finish(): Article | undefined {
    if (this.headings === undefined && !this.hasText) return undefined
    const printed = this.headings === undefined ? [] : sortByStart([this.headings.headline, ...this.headings.kickers].map(({ words }) => words))
    const sentences: Sentence[] = printed.map(({ text, starts, ends, from, start, end }) => ({ text, starts, ends, from, start, end, paragraph: -1, quote: undefined }))
    this.paragraphs.forEach((pieces, paragraph) => {
      const whole = joinFolds(pieces, this.room), { to, bylines, source } = readEnding(whole)
      this.bylines.push(...bylines)
      this.source = source ?? this.source
      // One by one: a spread of very many would overflow the stack.
      for (const sentence of readSentences(sliceFold(whole, 0, to), paragraph)) sentences.push(sentence)
    })
    for (const words of printed) this.cover(words)
    const headline = this.headings?.headline.words ?? standIn(sentences[0])
    if (headline === undefined) return undefined
    return {
      id: this.id, headline, sentences,
      kickers: this.headings?.kickers.map(({ words }) => words) ?? [],
      bylines: sortByStart([...this.bylines]),
      start: this.covered.reduce((least, { start }) => Math.min(least, start), Infinity),
      end: this.covered.reduce((most, { end }) => Math.max(most, end), 0),
      ...(this.column === undefined ? {} : { column: this.column }),
      ...(this.place === undefined ? {} : { place: this.place }),
      ...(this.source === undefined ? {} : { source: this.source }),
      ...(this.parent === undefined ? {} : { parent: this.parent }),
    }
  }

  private addAlone(line: KnownLine): void {
    this.cover(line.words)
    this.paragraphs.push([line.words])
    this.goesOn = false
  }

  private cover({ start, end }: Span): void { this.covered.push({ start, end }) }
}

/** The beginning of the first sentence, up to a comma where there is one. */
function standIn(first: Sentence | undefined): Folded | undefined {
  if (first === undefined) return undefined
  const near = first.text.slice(0, STAND_IN), stop = near.slice(SHORTEST).search(/[，。；：！？]/)
  return sliceFold(first, 0, stop < 0 ? near.length : SHORTEST + stop)
}
