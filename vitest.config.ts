import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import OrderFiles from './tests/neo4j/order-files.ts'

export default defineConfig({
  // Two builds of graphql, one by Node for the packages and one by Vite for the tests, would not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  // Two at least: much of the time a test waits for a program, a browser or a database of its own.
  test: { include: ['tests/**/*.test.ts'], maxWorkers: Math.max(2, availableParallelism() - 1), testTimeout: 60_000, hookTimeout: 120_000, reporters: ['default', './tests/closing-line.ts'], globalSetup: './tests/neo4j/provide-neo4j.ts', sequence: { sequencer: OrderFiles } },
})
