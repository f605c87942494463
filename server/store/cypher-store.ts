// A driver in, the graph store out: every method is one read or one transaction on it.
import type { EntityKind, RelationKind } from '#model/kinds.ts'
import type { PageRecord } from '#model/record.ts'
import type { GraphDriver, Run } from './driver.ts'
import type { ArticleFilter, BodyFilter, Claim, Edge, Entity, Facets, GraphStore, InitiativeFilter, InitiativeOrder, Listed, Network, PageText, Paths, PersonFilter, SaveOutcome, Search, Slice, StoredArticle, StoredFact, StoredPage, StoreStats, Timeline, VenueFilter } from './graph-store.ts'
import { KeptReads, NOT_KEPT } from './kept-reads.ts'
import { readEdges, readEdgesAt } from './read-edges.ts'
import { readEntities } from './read-entities.ts'
import { readFacets } from './read-facets.ts'
import { readArticles, readClaims, readFacts } from './read-evidence.ts'
import { countUndated, listInitiatives, readTimeline } from './read-initiatives.ts'
import { listArticles, listBodies, listEntities, listPeople, listVenues, searchEntities } from './read-lists.ts'
import { readNeighbourhood, readOverview } from './read-network.ts'
import { readPage, readPages } from './read-pages.ts'
import { readPaths } from './read-paths.ts'
import { readRecord } from './read-record.ts'
import { readStats } from './read-stats.ts'
import { removePage, savePage } from './save-page.ts'
import { verifyRecord } from './verify-record.ts'

export class CypherStore implements GraphStore {
  readonly #driver: GraphDriver
  readonly #kept: KeptReads
  /** In a view, the state of the graph that its first read found; undefined before. */
  readonly #seen: { state?: string } | undefined

  constructor(driver: GraphDriver, kept = new KeptReads(), seen?: { state?: string }) {
    this.#driver = driver
    this.#kept = kept
    this.#seen = seen
  }

  view(): GraphStore {
    return new CypherStore(this.#driver, this.#kept, {})
  }

  async savePage(record: PageRecord): Promise<SaveOutcome> {
    verifyRecord(record)
    return this.#driver.write(run => savePage(run, record))
  }

  removePage(id: string): Promise<boolean> {
    return this.#driver.write(run => removePage(run, id))
  }

  pages(ids?: readonly string[]): Promise<readonly StoredPage[]> {
    return this.#read(run => readPages(run, ids))
  }

  page(id: string): Promise<PageText | null> {
    return this.#read(run => readPage(run, id))
  }

  record(id: string): Promise<PageRecord | null> {
    return this.#read(run => readRecord(run, id))
  }

  entities(ids: readonly string[]): Promise<readonly Entity[]> {
    return this.#read(run => readEntities(run, ids))
  }

  list(kinds: readonly EntityKind[], slice: Slice): Promise<Listed<Entity>> {
    return this.#read(run => listEntities(run, kinds, slice))
  }

  edges(ids: readonly string[]): Promise<readonly Edge[]> {
    return this.#read(run => readEdges(run, ids))
  }

  search(query: Search): Promise<Listed<Entity>> {
    return this.#read(run => searchEntities(run, query))
  }

  initiatives(filter: InitiativeFilter, slice: Slice, order: InitiativeOrder = 'NAME'): Promise<Listed<Entity>> {
    return this.#read(run => listInitiatives(run, filter, slice, order))
  }

  undated(filter: InitiativeFilter): Promise<number> {
    return this.#read(run => countUndated(run, filter))
  }

  timeline(filter: InitiativeFilter, by: 'YEAR' | 'MONTH' | 'DAY'): Promise<Timeline> {
    return this.#read(run => readTimeline(run, filter, by))
  }

  bodies(filter: BodyFilter, slice: Slice): Promise<Listed<Entity>> {
    return this.#read(run => listBodies(run, filter, slice))
  }

  people(filter: PersonFilter, slice: Slice): Promise<Listed<Entity>> {
    return this.#read(run => listPeople(run, filter, slice))
  }

  venues(filter: VenueFilter, slice: Slice): Promise<Listed<Entity>> {
    return this.#read(run => listVenues(run, filter, slice))
  }

  articleList(filter: ArticleFilter, slice: Slice): Promise<Listed<Entity>> {
    return this.#read(run => listArticles(run, filter, slice))
  }

  articles(ids: readonly string[]): Promise<readonly StoredArticle[]> {
    return this.#read(run => readArticles(run, ids))
  }

  edgesAt(ids: readonly string[], types: readonly RelationKind[] = []): Promise<readonly Edge[]> {
    return this.#read(run => readEdgesAt(run, ids, types))
  }

  neighbourhood(query: Parameters<GraphStore['neighbourhood']>[0]): Promise<Network> {
    return this.#read(run => readNeighbourhood(run, query))
  }

  overview(query: Parameters<GraphStore['overview']>[0]): Promise<Network> {
    return this.#read(run => readOverview(run, query))
  }

  paths(query: Parameters<GraphStore['paths']>[0]): Promise<Paths> {
    return this.#read(run => readPaths(run, query))
  }

  facets(kinds: readonly EntityKind[]): Promise<Facets> {
    return this.#read(run => readFacets(run, kinds))
  }

  claims(edges: readonly string[]): Promise<readonly Claim[]> {
    return this.#read(run => readClaims(run, edges))
  }

  facts(entities: readonly string[]): Promise<readonly StoredFact[]> {
    return this.#read(run => readFacts(run, entities))
  }

  stats(): Promise<StoreStats> {
    return this.#read(readStats)
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  /** From memory where that holds, else in one read of the database, which may be repeated. A view asks for the graph's state before anything else. */
  async #read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const seen = this.#seen ?? {}
    const readState = async (): Promise<string> => (seen.state ??= await this.#driver.state())
    if (this.#seen)
      try {
        return await work(this.#kept.recall(await readState()))
      } catch (error) {
        if (error !== NOT_KEPT) throw error
      }
    let tries = 0
    return this.#driver.read(run => {
      // What was read in vain may be what was wrong.
      if (tries++ > 0) delete seen.state
      return work(this.#kept.over(run, readState))
    })
  }
}
