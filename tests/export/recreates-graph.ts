// A store and a Neo4j with nothing in it but the mark of tests in, the exported script run there out, and what the database then holds compared with what the store says.
import { writeCypher } from '#export/cypher.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { expect } from 'vitest'
import { readEverything } from './saved-store.ts'
import { splitStatements } from './split-statements.ts'
import { writeAll } from './write-all.ts'

/** What `session.run` of neo4j-driver does. */
export type RunCypher = (text: string) => PromiseLike<{ readonly records: readonly { get(key: string): unknown }[] }>

export async function recreatesGraph(store: GraphStore, run: RunCypher): Promise<void> {
  const ask = async (text: string): Promise<Record<string, unknown>[]> => (await run(text)).records.map((record) => toPlain(record.get('row')) as Record<string, unknown>)
  expect(await ask('MATCH (n) WHERE NOT n:UnionAtlasTest RETURN {nodes: count(n)} AS row'), 'the database must be empty').toEqual([{ nodes: 0 }])
  for (const statement of splitStatements(await writeAll(store, writeCypher))) await run(statement)

  const { entities, edges, claims } = await readEverything(store)
  const nodes = await ask('MATCH (n) WHERE NOT n:UnionAtlasTest RETURN {labels: labels(n), properties: properties(n)} AS row')
  expect(sortRows(nodes)).toEqual(sortRows(entities.map((entity) => ({ labels: ['Entity', entity.kind], properties: dropNulls(entity) }))))
  const lines = await ask('MATCH (a)-[r]->(b) RETURN {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS row')
  expect(sortRows(lines)).toEqual(sortRows(edges.map(({ type, from, to, ...rest }) => {
    const quoted = [...new Map(claims.filter(({ edge }) => edge === rest.id).map(({ quote, article }) => [JSON.stringify([quote, article.page]), { quote, page: article.page }])).values()]
    return { type, from, to, properties: { ...dropNulls(rest), quotes: quoted.map(({ quote }) => quote), pages: quoted.map(({ page }) => page) } }
  })))
}

const dropNulls = (row: object): Record<string, unknown> => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

const idOf = (row: Record<string, unknown>): string => (row.properties as { id: string }).id
const sortRows = (rows: Record<string, unknown>[]): Record<string, unknown>[] => [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))

/** The driver's integers as numbers, labels in one order. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value === 'bigint') return Number(value)
  if (value === null || typeof value !== 'object') return value
  if ('toNumber' in value && typeof value.toNumber === 'function') return value.toNumber()
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === 'labels' ? [...(each as string[])].sort((a, b) => (a === 'Entity' ? -1 : b === 'Entity' ? 1 : 0)) : toPlain(each)]))
}
