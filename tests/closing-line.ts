// A finished test run in, its last line out: `N passed, N failed`.
import type { Reporter, TestModule } from 'vitest/node'

/** Counts every test; a file that could not even be collected counts as one failure, and so does a skipped test. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1
        else failed += 1
      }
    }
    // Written when the process ends, so that no other reporter's summary comes after it.
    process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`))
  }
}
