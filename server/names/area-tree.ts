// Rows of the gazetteer in, a tree of areas out: who lies in whom, and which areas a name can mean.
import { namesOfArea } from '#rulebook/area-names.ts'
import type { WordRow } from '#rulebook/word-list.ts'

export interface Area {
  /** GB/T 2260 code, or a code of its own for zones that the standard leaves out. */
  readonly code: string
  readonly name: string
  /** The everyday form: 朝阳 for 朝阳区. */
  readonly short: string
  /** The code of the area it lies in; '' for a province. */
  readonly parent: string
  /** `former` where it was renamed, raised or dissolved. */
  readonly note?: string
}

const NONE: readonly number[] = []

/** Two characters as one number, which is found faster than a string. */
const pairAt = (text: string, start: number): number => text.charCodeAt(start) << 16 | text.charCodeAt(start + 1)

export class AreaTree {
  readonly #byCode = new Map<string, Area>()
  readonly #byName = new Map<string, Area[]>()
  /** The first two characters of names, and how long the names are that begin so, the longest first. */
  readonly #lengths = new Map<number, number[]>()
  readonly #paths = new Map<string, readonly Area[]>()

  constructor(areas: readonly Area[]) {
    // 密云 is 密云区 now; who means the former county writes 密云县.
    const current = new Set(areas.filter(area => area.note !== 'former').map(area => `${area.parent} ${area.short}`))
    for (const area of areas) {
      this.#byCode.set(area.code, area)
      const isPast = area.note === 'former' && current.has(`${area.parent} ${area.short}`)
      for (const name of isPast ? [area.name] : namesOfArea(area)) this.#byName.set(name, [...(this.#byName.get(name) ?? []), area])
    }
    for (const name of this.#byName.keys()) {
      const start = pairAt(name, 0), lengths = this.#lengths.get(start) ?? []
      if (!lengths.includes(name.length)) this.#lengths.set(start, [...lengths, name.length].sort((a, b) => b - a))
    }
  }

  get(code: string): Area | undefined {
    return this.#byCode.get(code)
  }

  /** Every area that goes by this full or short name. */
  named(name: string): readonly Area[] {
    return this.#byName.get(name) ?? []
  }

  /** How long the names can be that begin at a place of a text, the longest first. */
  lengthsAt(text: string, start: number): readonly number[] {
    return this.#lengths.get(pairAt(text, start)) ?? NONE
  }

  /** The area and those it lies in, the smallest first. */
  path(code: string): readonly Area[] {
    const known = this.#paths.get(code)
    if (known) return known
    const path: Area[] = []
    if (this.#byCode.has(code)) this.#paths.set(code, path)
    for (let area = this.#byCode.get(code); area && !path.includes(area); area = this.#byCode.get(area.parent)) path.push(area)
    return path
  }

  /** Whether `code` is `ancestor` or lies in it. */
  isIn(code: string, ancestor: string): boolean {
    return this.path(code).some(area => area.code === ancestor)
  }

  /** Every area, in the order of the gazetteer. */
  all(): IterableIterator<Area> {
    return this.#byCode.values()
  }
}

const trees = new WeakMap<readonly WordRow[], AreaTree>()

/** The tree of a gazetteer's rows, built once for all who ask. */
export function areaTreeOf(rows: readonly WordRow[]): AreaTree {
  let tree = trees.get(rows)
  if (!tree) trees.set(rows, tree = new AreaTree(rows.map(({ code = '', name = '', short = '', parent = '', note = '' }) => ({ code, name, short, parent, note }))))
  return tree
}
