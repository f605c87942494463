// Changes of tallies in, the statements out that draw, redraw or remove the entities and edges they touch.
import type { EntityKind, RelationKind } from '#model/kinds.ts'
import { deriveEdge } from './derive-edge.ts'
import { deriveEntity } from './derive-entity.ts'
import { askIds, forRows, type Run, type Statement } from './driver.ts'
import type { Ends } from './page-sayings.ts'
import { changeTally, parseTally, printTally, type Changes, type Tally } from './tally.ts'

/** What has to be written for what changed, and nothing else. `known` gives kind and key of entities that may be new. */
export async function settleTallies(run: Run, entities: Changes, edges: Changes, ends: Ends, known: ReadonlyMap<string, { readonly kind: EntityKind; readonly key: string }>): Promise<readonly Statement[]> {
  const [things, lines] = await Promise.all([readTallies(run, 'read/tallies', entities), readTallies(run, 'read/edge-tallies', edges)])
  const { kept, gone } = settle(entities, things)
  const { kept: drawn, gone: undrawn } = settle(edges, lines)
  const entityRows = kept.map(([id, tally]) => {
    const { kind, key } = known.get(id) ?? things.get(id) ?? fail(id)
    return { id, kind, key, ...deriveEntity(kind, tally), tally: printTally(tally) }
  })
  const rows = drawn.map(([id, tally]) => ({ id, ...endsOf(id, ends), ...deriveEdge(tally), tally: printTally(tally) }))
  const records = rows.map(({ quotes: _, ...record }) => record)
  return [
    ...forRows('write/undraw-edges', undrawn.map(id => ({ id, ...endsOf(id, ends) }))),
    ...forIds('write/remove-edges', undrawn),
    ...forIds('write/remove-entities', gone),
    ...forRows('write/new-entities', entityRows.filter(row => !things.has(row.id))),
    ...forRows('write/entities', entityRows.filter(row => things.has(row.id))),
    ...forRows('write/new-edges', records.filter(row => !lines.has(row.id))),
    ...forRows('write/edges', records.filter(row => lines.has(row.id))),
    ...[...new Set(rows.map(row => row.type))].flatMap(type => forRows(`write/edges/${type}`, rows.filter(row => row.type === type).map(({ tally: _, type: __, ...row }) => row))),
  ]
}

interface Counted { readonly kind: EntityKind; readonly key: string; readonly tally: Tally }

async function readTallies(run: Run, query: string, changes: Changes): Promise<ReadonlyMap<string, Counted>> {
  const rows = await askIds<{ id: string; kind: EntityKind; key: string; tally: string }>(run, query, changedIds(changes))
  return new Map(rows.map(({ id, kind, key, tally }) => [id, { kind, key, tally: parseTally(tally) }]))
}

/** Those that some page or claim still backs, with their new tallies, and those that none does. */
function settle(changes: Changes, stored: ReadonlyMap<string, Counted>): { kept: [string, Tally][]; gone: string[] } {
  const kept: [string, Tally][] = []
  const gone: string[] = []
  for (const id of changedIds(changes)) {
    const tally = changeTally(stored.get(id)?.tally ?? new Map(), changes.get(id) ?? new Map())
    if (tally.size > 0) kept.push([id, tally])
    else gone.push(id)
  }
  return { kept, gone }
}

/** A page saved again says most things again: what adds up to nothing is not touched. */
const changedIds = (changes: Changes): string[] => [...changes].filter(([, tally]) => [...tally.values()].some(by => by !== 0)).map(([id]) => id)

const forIds = (query: string, ids: readonly string[]): readonly Statement[] => (ids.length > 0 ? [{ query, params: { ids } }] : [])

const endsOf = (id: string, ends: Ends): { type: RelationKind; from: string; to: string } => ends.get(id) ?? fail(id)

const fail = (id: string): never => { throw new Error(`The store has no row for ${id}.`) }
