// schema.graphql + client/graph/documents/*.graphql → the text of client/graph/documents.ts; run by itself, it writes that file.
import { codegen } from '@graphql-codegen/core'
import * as documentNodes from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'graphql'

const root = new URL('../../', import.meta.url)
const folder = new URL('client/graph/documents/', root)
export const documentsFile = new URL('client/graph/documents.ts', root)

/** The typed documents as the schema and the queries have them now. Throws where a query does not fit the schema. */
export async function generateDocuments(): Promise<string> {
  const schema = parse(await readFile(new URL('server/api/schema.graphql', root), 'utf8'))
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort()
  const documents = await Promise.all(names.map(async (location) => ({ location, document: parse(await readFile(new URL(location, folder), 'utf8'), { noLocation: true }) })))
  const text = await codegen({
    schema, documents, filename: fileURLToPath(documentsFile),
    config: { useTypeImports: true, enumsAsTypes: true, immutableTypes: true, skipTypename: true, dedupeFragments: true, documentMode: 'string', disableDescriptions: true, namingConvention: { enumValues: 'keep' } },
    plugins: [{ operations: {} }, { documentNodes: {} }],
    pluginMap: { operations, documentNodes },
  })
  return `// schema.graphql + documents/*.graphql → typed queries. Generated: \`npx tsx tests/client/generate-documents.ts\` writes it anew.\n${text}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(documentsFile, await generateDocuments())
