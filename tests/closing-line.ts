// A finished test run in, its last lines out: what Neo4j was missing for, then `N passed, N failed`.
import type { Reporter, TestModule } from 'vitest/node'

/** Counts every test; a file that could not even be collected counts as one failure, and so does a skipped test, unless there is no Neo4j for it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    const withoutNeo4j = new Map<string, number>()
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        const reason = test.meta().withoutNeo4j
        if (state === 'passed') passed += 1
        else if (state === 'skipped' && reason !== undefined) withoutNeo4j.set(reason, (withoutNeo4j.get(reason) ?? 0) + 1)
        else failed += 1
      }
    }
    const lines = [...[...withoutNeo4j].map(([reason, count]) => `Neo4j: ${count} ${count === 1 ? 'test' : 'tests'} skipped: ${reason}`), `${passed} passed, ${failed} failed`]
    // Written when the process ends, so that no other reporter's summary comes after it.
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`))
  }
}
