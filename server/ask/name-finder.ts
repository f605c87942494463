// Words of a question and kinds in, the things of the graph that they name out. Each name is looked up once a question.
import { HAN } from '#model/han.ts'
import { isShortFor } from '#names/body-name.ts'
import { isSubsequence } from '#names/subsequence.ts'
import { toSearchForm } from '#model/search-form.ts'
import type { EntityKind } from '#model/kinds.ts'
import type { Topic } from '#model/topics.ts'
import type { Entity, GraphStore } from '#store/graph-store.ts'

/** Things that some words name: one, or all whose name has the words in it. */
export interface Named {
  readonly label: string
  readonly entities: readonly Entity[]
  /** False where it is a word inside their names: 艺术展. */
  readonly exact: boolean
}

type Found = Awaited<ReturnType<GraphStore['search']>>

/** What more things than this have in their names is no name. */
const MOST = 200
const MOST_ABOUT = 1000
/** A text full of small words can be taken apart in very many ways. */
const MOST_SEARCHES = 60
/** So many characters in a row, and so many in all, before a name may have others among them. */
const [SURE_START, SHORTEST_SCATTERED] = [3, 5]

export class NameFinder {
  readonly #store: GraphStore
  readonly #searches = new Map<string, Promise<Found>>()

  constructor(store: GraphStore) {
    this.#store = store
  }

  async find(text: string, kinds: readonly EntityKind[]): Promise<Named | undefined> {
    const plain = toSearchForm(text)
    if (plain.length < 2) return undefined
    const found = await this.#search(text, kinds)
    const names = (entity: Entity): readonly string[] => [entity.name, ...entity.aliases].map(toSearchForm)
    const named = found.rows.filter((row) => toSearchForm(row.name) === plain)
    if (named.length > 0) return { label: named[0]?.name ?? text, entities: named, exact: true }
    const keyed = found.rows.filter(({ rank = 0 }) => rank <= 0)
    if (keyed.length === 1) return { label: keyed[0]?.name ?? text, entities: keyed, exact: true }
    // Pinyin inside a longer one is nothing that anybody means: li in daxingqulianhe.
    const inside = HAN.test(text) ? found.rows.filter((row) => names(row).some((name) => name.includes(plain))) : keyed
    if (found.total > MOST) return undefined
    if (inside.length > 0) return { label: inside.length === 1 ? (inside[0]?.name ?? text) : text, entities: inside, exact: inside.length === 1 && !kinds.includes('Initiative') }
    return kinds.includes('UnionBody') ? this.#findShortened(text, kinds) : undefined
  }

  /** All things of a kind whose names end so: 大货车司机 for 货车司机. */
  async findEnding(text: string, kind: EntityKind): Promise<Named | undefined> {
    const { rows } = await this.#search(text, [kind])
    const ending = rows.filter(({ name }) => name.endsWith(text))
    return ending.length > 0 ? { label: text, entities: ending, exact: true } : undefined
  }

  /** Initiatives about any of some topics whose names have all characters of the text, in their order: 职工|交友 of 单身职工联谊交友活动. */
  async findAbout(topics: readonly Topic[], text: string): Promise<Named | undefined> {
    const short = toSearchForm(text)
    const { rows } = await this.#store.initiatives({ topics }, { first: MOST_ABOUT })
    const having = rows.filter(({ name, aliases }) => [name, ...aliases].some((each) => isSubsequence(short, toSearchForm(each))))
    return having.length > 0 ? { label: having.length === 1 ? (having[0]?.name ?? text) : text, entities: having, exact: false } : undefined
  }

  /** The one initiative whose name begins somewhere with the text's first three characters and has all others behind, in their order: 浙江省小商品|直播|大赛 of 首届浙江省小商品外贸直播技能大赛. */
  async findScattered(text: string): Promise<Named | undefined> {
    const short = toSearchForm(text)
    if (short.length < SHORTEST_SCATTERED || !HAN.test(text)) return undefined
    const start = short.slice(0, SURE_START)
    const { rows, total } = await this.#search(start, ['Initiative'])
    if (total > MOST) return undefined
    const having = rows.filter(({ name, aliases }) => [name, ...aliases].map(toSearchForm).some((each) => each.includes(start) && isSubsequence(short, each.slice(each.indexOf(start)))))
    return having.length === 1 ? { label: having[0]?.name ?? text, entities: having, exact: true } : undefined
  }

  /** 北京工美集团工会 is short for 北京工美集团有限责任公司工会; the first two characters stand in both. */
  async #findShortened(text: string, kinds: readonly EntityKind[]): Promise<Named | undefined> {
    if (text.length < 4 || !HAN.test(text)) return undefined
    const { rows } = await this.#search(text.slice(0, 2), kinds)
    const long = rows.filter((row) => isShortFor(text, row.name))
    return long.length === 1 ? { label: long[0]?.name ?? text, entities: long, exact: true } : undefined
  }

  async #search(text: string, kinds: readonly EntityKind[]): Promise<Found> {
    const key = `${kinds.join()} ${toSearchForm(text)}`
    const known = this.#searches.get(key)
    if (known) return known
    if (this.#searches.size >= MOST_SEARCHES) return { rows: [], total: 0 }
    const search = this.#store.search({ text, kinds, first: MOST })
    this.#searches.set(key, search)
    return search
  }
}
