import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'
import Neo4jLast from './tests/neo4j/neo4j-last.ts'

export default defineConfig({
  // Two builds of graphql, one by Node for the packages and one by Vite for the tests, would not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, reporters: ['default', './tests/closing-line.ts'], globalSetup: './tests/neo4j/provide-neo4j.ts', sequence: { sequencer: Neo4jLast } },
})
