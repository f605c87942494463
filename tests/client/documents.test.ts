// The schema, the client's queries and the README's in, a verdict out: the committed documents are what they make, and the server takes each of them.
import { readFile } from 'node:fs/promises'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import * as documents from '../../client/graph/documents.ts'
import { documentsFile, generateDocuments } from './generate-documents.ts'

test('generating the typed documents again gives the committed file', async () => {
  expect(await generateDocuments()).toBe(await readFile(documentsFile, 'utf8'))
})

const schema = buildSchema(await readFile(new URL('../../server/api/schema.graphql', import.meta.url), 'utf8'))
const queries = Object.entries(documents).filter(([name]) => name.endsWith('Document'))

test.each(queries)('%s is a query that the schema answers', (_, document) => {
  expect(validate(schema, parse(document.toString()))).toEqual([])
})

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/^```graphql\n([^]*?)^```$/gm)].map(([, text = '']) => text)

test('the README shows queries, and the schema answers each', () => {
  expect(examples.length).toBeGreaterThan(0)
  for (const example of examples) expect(validate(schema, parse(example)), example).toEqual([])
})
