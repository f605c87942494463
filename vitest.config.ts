import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import OrderFiles from './tests/neo4j/order-files.ts'

/** Folders whose tests leave nothing behind in their process: one rulebook serves all their files, where each file of the others has a process of its own. */
const PURE = ['ask', 'export', 'extraction', 'identity', 'reading', 'rulebook'].map(folder => `tests/${folder}/**/*.test.ts`)

export default defineConfig({
  // Two builds of graphql, one by Node for the packages and one by Vite for the tests, would not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    // Two at least: much of the time a test waits for a program, a browser or a database of its own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000, hookTimeout: 120_000,
    reporters: ['default', './tests/closing-line.ts'],
    sequence: { sequencer: OrderFiles },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'real', include: ['tests/**/*.test.ts'], exclude: PURE, globalSetup: './tests/neo4j/provide-neo4j.ts' } },
    ],
  },
})
