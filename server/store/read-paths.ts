// Two things in, the shortest paths between them out: searched ring by ring from both ends, so that each ring is one query on any engine.
import type { EntityKind, RelationKind } from '#model/kinds.ts'
import { askIds, type Run } from './driver.ts'
import type { Paths } from './graph-store.ts'
import { readEdgesAmong } from './read-edges.ts'
import { readEntities } from './read-entities.ts'

interface Way {
  readonly from: string
  readonly to: string
  readonly maxLength: number
  readonly kinds?: readonly EntityKind[]
  readonly relations?: readonly RelationKind[]
  readonly limit: number
}

/** More links than this in one ring, and the search is given up. */
const MOST_LINKS = 50_000

const NONE: Paths = { paths: [], nodes: [], edges: [], omitted: 0, complete: true }

export async function readPaths(run: Run, way: Way): Promise<Paths> {
  const { from, to, maxLength, kinds = [], relations = [] } = way
  const ends = await readEntities(run, [from, to])
  if (from === to || ends.length < 2) return NONE
  const sides = [new Side(from), new Side(to)] as const
  for (let length = 1; length <= maxLength; length++) {
    const [side, other] = sides[0].ring.length <= sides[1].ring.length ? sides : [sides[1], sides[0]]
    if (side.ring.length === 0) return NONE
    const goals = kinds.length > 0 ? [from, to] : []
    const links = await askIds<{ from: string; to: string }>(run, 'read/links', side.ring, { types: relations, kinds, goals, limit: MOST_LINKS + 1 })
    if (links.length > MOST_LINKS) return { ...NONE, complete: false }
    side.grow(links)
    const meeting = side.ring.filter(id => other.has(id))
    if (meeting.length > 0) return tell(run, way, chart(meeting, ...sides))
  }
  return NONE
}

/** What is reached from one end: for each thing those one step nearer to that end. */
class Side {
  readonly #nearer = new Map<string, string[]>()
  ring: readonly string[]

  constructor(end: string) {
    this.#nearer.set(end, [])
    this.ring = [end]
  }

  has(id: string): boolean {
    return this.#nearer.has(id)
  }

  nearer(id: string): readonly string[] {
    return this.#nearer.get(id) ?? []
  }

  grow(links: readonly { readonly from: string; readonly to: string }[]): void {
    const next = new Map<string, string[]>()
    for (const { from, to } of links) if (!this.has(to)) (next.get(to) ?? next.set(to, []).get(to))?.push(from)
    for (const [id, nearer] of next) this.#nearer.set(id, nearer)
    this.ring = [...next.keys()]
  }
}

/** From each thing on a shortest path to those that come after it, where the two sides meet at `meeting`. */
function chart(meeting: readonly string[], start: Side, goal: Side): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map<string, Set<string>>()
  const lead = (from: string, to: string): void => void (next.get(from) ?? next.set(from, new Set()).get(from))?.add(to)
  const follow = (side: Side, draw: (id: string, nearer: string) => void): void => {
    for (let ring: Iterable<string> = meeting; ;) {
      const before = new Set<string>()
      for (const id of ring) for (const nearer of side.nearer(id)) {
        draw(id, nearer)
        before.add(nearer)
      }
      if (before.size === 0) return
      ring = before
    }
  }
  follow(start, (id, nearer) => lead(nearer, id))
  follow(goal, lead)
  return next
}

/** The two sides have met: the first `limit` ways in the order of their things' sort keys, and how many there are. */
async function tell(run: Run, { from, to, relations = [], limit }: Way, next: ReadonlyMap<string, ReadonlySet<string>>): Promise<Paths> {
  const things = await readEntities(run, [...next.keys(), to])
  const order = new Map(things.map(({ id }, at) => [id, at]))
  const after = (id: string): string[] => [...next.get(id) ?? []].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const paths: string[][] = []
  const walk = (path: readonly string[]): void => {
    const last = path.at(-1) as string
    if (last === to) paths.push([...path])
    else for (const id of after(last)) if (paths.length < limit) walk([...path, id])
  }
  walk([from])
  const counts = new Map<string, number>([[to, 1]])
  const count = (id: string): number => {
    const known = counts.get(id)
    if (known !== undefined) return known
    const sum = [...next.get(id) ?? []].reduce((total, other) => total + count(other), 0)
    counts.set(id, sum)
    return sum
  }
  const steps = new Set(paths.flatMap(path => path.slice(1).flatMap((id, at) => [`${path[at]} ${id}`, `${id} ${path[at]}`])))
  const kept = new Set(paths.flat())
  const edges = (await readEdgesAmong(run, [...kept], relations)).filter(edge => steps.has(`${edge.from} ${edge.to}`))
  return { paths, nodes: things.filter(({ id }) => kept.has(id)), edges, omitted: count(from) - paths.length, complete: true }
}
