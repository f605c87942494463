// The path of a test file in, whether it needs a Neo4j out: its path in the project says so.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const needsNeo4j = (file: string): boolean => /neo4j/i.test(relative(ROOT, file))
