// A store in, all that it holds out, a stretch at a time in an order that no store decides: what every format is written from.
import type { Claim, Edge, Entity, GraphStore, StoredFact, StoredPage } from '#store/graph-store.ts'
import { cutRows } from './cut-rows.ts'
import { GraphChanged } from './graph-changed.ts'

/** A claim or fact with the page to cite. */
export type Cited<Proof extends Claim | StoredFact> = Proof & { readonly page: StoredPage }

export interface DescribedEntity {
  readonly entity: Entity
  readonly facts: readonly Cited<StoredFact>[]
}

export interface JoinedEdge {
  readonly edge: Edge
  readonly from: Entity
  readonly to: Entity
}

export interface ProvenEdge extends JoinedEdge {
  readonly claims: readonly Cited<Claim>[]
}

/** How far a pass over the graph has come, in entities. */
export interface Step {
  readonly pass: 'entities' | 'facts' | 'edges' | 'claims'
  readonly done: number
  readonly total: number
}

/** What is asked for at a time, and so what is held in memory: entities with the edges at them, and claims or pages of facts. */
const STRETCH = { entities: 1000, proofs: 2000 }

export class GraphWalk {
  readonly #store: GraphStore
  readonly #report: (step: Step) => void
  readonly #stretch: typeof STRETCH
  /** What the latest passes came by. */
  readonly seen = { entities: 0, edges: 0, claims: 0 }

  constructor(store: GraphStore, report: (step: Step) => void = () => {}, stretch = STRETCH) {
    this.#store = store
    this.#report = report
    this.#stretch = stretch
  }

  /** Entities by sort key, then id. */
  entities(): AsyncGenerator<readonly Entity[]> {
    return this.#slices('entities')
  }

  /** Entities with their facts by page, then offset. */
  async *facts(): AsyncGenerator<readonly DescribedEntity[]> {
    for await (const slice of this.#slices('facts')) {
      for (const entities of cutRows(slice, ({ pages }) => pages, this.#stretch.proofs)) {
        const facts = group(await this.#cite(await this.#store.facts(entities.map(({ id }) => id))), fact => fact.entity)
        yield entities.map(entity => ({ entity, facts: facts.get(entity.id) ?? [] }))
      }
    }
  }

  /** Edges by the sort key of their start, then as the store's wall orders them. */
  async *edges(): AsyncGenerator<readonly JoinedEdge[]> {
    yield* this.#joined('edges')
  }

  /** Edges in the same order, with their claims by page, then offset. */
  async *claims(): AsyncGenerator<readonly ProvenEdge[]> {
    this.seen.claims = 0
    for await (const joined of this.#joined('claims')) {
      for (const edges of cutRows(joined, ({ edge }) => edge.claims, this.#stretch.proofs)) {
        const cited = await this.#cite(await this.#store.claims(edges.map(({ edge }) => edge.id)))
        const claims = group(cited, claim => claim.edge)
        this.seen.claims += cited.length
        yield edges.map(each => ({ ...each, claims: claims.get(each.edge.id) ?? [] }))
      }
    }
  }

  async *#joined(pass: Step['pass']): AsyncGenerator<readonly JoinedEdge[]> {
    this.seen.edges = 0
    for await (const slice of this.#slices(pass)) {
      const starts = byId(slice)
      const leaving = (await this.#store.edgesAt([...starts.keys()])).filter(({ from }) => starts.has(from))
      for (const edges of cutRows(leaving, () => 1, this.#stretch.entities)) {
        const ends = byId(await this.#store.entities(edges.map(({ to }) => to)))
        this.seen.edges += edges.length
        yield edges.map(edge => ({ edge, from: needRow(starts, edge.from), to: needRow(ends, edge.to) }))
      }
    }
  }

  async *#slices(pass: Step['pass']): AsyncGenerator<readonly Entity[]> {
    this.seen.entities = 0
    for (let last: { readonly sort: string; readonly id: string } | undefined; ;) {
      const { rows, total } = await this.#store.list([], { first: this.#stretch.entities, ...(last && { after: { sort: last.sort, id: last.id } }) })
      this.seen.entities += rows.length
      if (rows.length > 0) yield rows
      this.#report({ pass, done: this.seen.entities, total })
      last = rows.at(-1)
      if (!last || rows.length < this.#stretch.entities) return
    }
  }

  async #cite<Proof extends Claim | StoredFact>(proofs: readonly Proof[]): Promise<readonly Cited<Proof>[]> {
    const pages = byId(await this.#store.pages([...new Set(proofs.map(({ article }) => article.page))]))
    return proofs.map(proof => ({ ...proof, page: needRow(pages, proof.article.page) }))
  }
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map(row => [row.id, row]))

/** @throws GraphChanged where what one read spoke of the next no longer finds. */
function needRow<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id)
  if (!row) throw new GraphChanged()
  return row
}

function group<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const known = groups.get(keyOf(row))
    if (known) known.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
