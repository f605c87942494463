// The test files of a run in, the order they run in out: those that need Neo4j at the end, as it has started by then, and the longest of each half first, so that no worker is left alone with one.
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { needsNeo4j } from './needs-neo4j.ts'

/** Short files that run the contract of a store, or stop a Neo4j of their own: their length does not tell how long they take. */
const LONG = /\/store\/(?:ladybug|neo4j|neo4j-away)\.test\.ts$/

export default class OrderFiles extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => (needsNeo4j(moduleId) ? 2 : 0) + (LONG.test(moduleId) ? 0 : 1)
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
