// A store of many pages and a seed in, its answers to the same many questions out: a hash for each, so that two stores can be held against each other.
import { createHash } from 'node:crypto'
import { ENTITY_KINDS } from '#model/kinds.ts'
import type { Entity, GraphStore, Listed, Slice } from '#store/graph-store.ts'
import { makeRandom, shuffle } from '../store/generated-pages.ts'

/** The hash of an answer, by its question. */
export type Answers = ReadonlyMap<string, string>

const KINDS = ENTITY_KINDS.map(({ id }) => id)
const SAMPLE = 25

export async function askEverything(store: GraphStore, seed: number): Promise<Answers> {
  const answers = new Map<string, string>()
  const ask = <T>(question: string, answer: T): T => {
    answers.set(question, createHash('sha256').update(JSON.stringify(answer)).digest('hex'))
    return answer
  }
  ask('stats', await store.stats())
  ask('pages', await store.pages())
  const everything = ask('list', await listAll(slice => store.list([], slice)))
  ask('initiatives', await listAll(slice => store.initiatives({}, slice)))
  for (const kinds of [[], ...KINDS.map(kind => [kind])]) ask(`facets ${kinds.join()}`, await store.facets(kinds))
  const random = makeRandom(seed)
  const draw = (kinds: readonly string[], many = SAMPLE): Entity[] => shuffle(everything.filter(({ kind }) => kinds.includes(kind)), random).slice(0, many)
  for (const { name } of draw(['UnionBody', 'Person', 'Initiative'])) for (const text of [name, name.slice(0, 2), name.slice(-3)]) ask(`search ${text}`, await store.search({ text, first: 50 }))
  for (const text of ['daxing', 'dxqzgh', '总工会', '北京', '%']) ask(`search ${text}`, await store.search({ text, first: 50 }))
  for (const { id } of draw(['UnionBody', 'Person', 'Initiative'])) for (const depth of [1, 2]) ask(`neighbourhood ${id} ${depth}`, await store.neighbourhood({ ids: [id], depth, kinds: ['UnionBody', 'Person', 'Initiative', 'Topic'], limit: 200 }))
  const ends = draw(['UnionBody', 'Person', 'Initiative'], 2 * SAMPLE)
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [from, to] = [ends[at] as Entity, ends[at + 1] as Entity]
    ask(`paths ${from.id} ${to.id}`, await store.paths({ from: from.id, to: to.id, maxLength: 4, limit: 10 }))
  }
  ask('overview', await store.overview({ kinds: ['UnionBody', 'Person', 'Initiative'], relations: ['ORGANIZED', 'HOLDS_POST'], limit: 300 }))
  for (const { id } of draw(['Initiative', 'Person'])) {
    const edges = ask(`edges ${id}`, await store.edgesAt([id]))
    ask(`claims ${id}`, await store.claims(edges.map(edge => edge.id)))
    ask(`facts ${id}`, await store.facts([id]))
  }
  return answers
}

/** One short word for all of them: two runs with one seed are compared by it. */
export const nameAnswers = (answers: Answers): string => `${answers.size} answers ${createHash('sha256').update(JSON.stringify([...answers].sort())).digest('hex').slice(0, 16)}`

/** Turns the leaves of a list to its end. @throws Error where what it gives is not what it says there is. */
async function listAll(turn: (slice: Slice) => Promise<Listed<Entity>>): Promise<readonly Entity[]> {
  const rows: (Entity & { readonly sort: string })[] = []
  for (;;) {
    const last = rows.at(-1)
    const { rows: found, total } = await turn({ first: 200, ...(last && { after: { sort: last.sort, id: last.id } }) })
    rows.push(...found)
    if (found.length > 0) continue
    if (new Set(rows.map(({ id }) => id)).size !== total) throw new Error(`A list says that it has ${total} rows, and gives ${rows.length}.`)
    return rows
  }
}

/** @throws Error that names the first questions which are answered differently. */
export function requireEqualAnswers(one: Answers, other: Answers, what: string): void {
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(question => one.get(question) !== other.get(question))
  if (differing.length > 0) throw new Error(`${what}: ${differing.length} of ${one.size} answers differ: ${differing.slice(0, 5).join('; ')}`)
}
