// A page's text and what it says in, its graph and record out. Quotes are found in the text, so that every offset holds.
import { identifyPage } from '#identity/identify-page.ts'
import type { Evidence, Fact, FactField, Graph, GraphEdge, GraphNode } from '#model/graph.ts'
import type { EntityKind, RelationKind, Role } from '#model/kinds.ts'
import type { PageMeta } from '#model/page.ts'
import type { PageRecord } from '#model/record.ts'
import { createHash } from 'node:crypto'
import { SMALL_AREAS } from './small-areas.ts'

export class PageDraft {
  readonly #meta: PageMeta
  readonly #text: string
  readonly #nodes = new Map<string, Omit<GraphNode, 'facts'> & { facts: Fact[] }>()
  readonly #edges: GraphEdge[] = []
  readonly #dropped: { start: number; end: number; reason: string }[] = []

  /** The text's articles are what stands between blank lines; the first line of each is its headline. */
  constructor(meta: PageMeta, text: string) {
    this.#meta = meta
    this.#text = text
  }

  /** Names a thing, once; its mentions are wherever the text has its name or an alias. */
  thing(kind: EntityKind, name: string, more: Partial<Omit<GraphNode, 'facts'>> = {}): string {
    const id = `${kind} ${name}`
    if (this.#nodes.has(id)) return id
    const mentions = []
    for (const word of [name, ...(more.aliases ?? [])])
      for (let at = this.#text.indexOf(word); at >= 0; at = this.#text.indexOf(word, at + 1)) mentions.push({ start: at, end: at + word.length })
    this.#nodes.set(id, { id, kind, name, mentions, facts: [], ...more })
    return id
  }

  /** The article that begins with this headline, as a thing. */
  article(headline: string): string {
    const { id, start } = this.#articles.find(one => one.headline === headline) ?? { id: headline, start: 0 }
    this.#nodes.set(id, { id, kind: 'Article', name: headline, mentions: [{ start, end: start + headline.length }], facts: [] })
    return id
  }

  fact(node: string, field: FactField, value: string, quote: string): this {
    this.#nodes.get(node)?.facts.push({ field, value, evidence: this.#prove(quote) })
    return this
  }

  say(from: string, type: RelationKind, to: string, quote: string, role?: Role, title?: readonly string[]): this {
    this.#edges.push({ from, to, type, ...(role && { role }), ...(title && { title }), evidence: [this.#prove(quote)] })
    return this
  }

  drop(quote: string, reason: string): this {
    const { start, end } = this.#prove(quote)
    this.#dropped.push({ start, end, reason })
    return this
  }

  get graph(): Graph {
    const { id, newspaper, date, number } = this.#meta
    return {
      page: { id, hash: this.#hash, ...(newspaper && { newspaper }), ...(date && { date }), ...(number && { number }) },
      rulebook: 'rules-1', articles: this.#articles, nodes: [...this.#nodes.values()], edges: this.#edges, dropped: this.#dropped,
    }
  }

  get record(): PageRecord {
    return identifyPage(this.graph, { ...this.#meta, text: this.#text, hash: this.#hash }, SMALL_AREAS)
  }

  get #hash(): string {
    return createHash('sha256').update(this.#text).digest('hex')
  }

  get #articles(): Graph['articles'] {
    const articles = []
    let start = 0
    for (const part of this.#text.split('\n\n')) {
      articles.push({ id: `a${articles.length + 1}`, start, end: start + part.length, headline: part.split('\n')[0] as string })
      start += part.length + 2
    }
    return articles
  }

  #prove(quote: string): Evidence {
    const start = this.#text.indexOf(quote)
    if (start < 0) throw new Error(`The page does not say: ${quote}`)
    const end = start + quote.length
    const article = this.#articles.find(one => one.start <= start && end <= one.end)
    return { article: article?.id as string, start, end, quote, rule: 'sample', stated: true }
  }
}
