// The schema and the client's queries in, a verdict out: the committed documents are what they make, and the server takes each of them.
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
