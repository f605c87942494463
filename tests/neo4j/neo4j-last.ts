// The test files of a run in, the same out with those that need Neo4j at the end: by then it has started.
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { needsNeo4j } from './needs-neo4j.ts'

export default class Neo4jLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(({ moduleId }) => !needsNeo4j(moduleId)), ...sorted.filter(({ moduleId }) => needsNeo4j(moduleId))]
  }
}
