// schema.graphql in, the text of server/api/schema-types.ts out; run by itself (npx tsx tests/api/generate-types.ts) it writes the file.
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const schemaFile = new URL('../../server/api/schema.graphql', import.meta.url)
export const typesFile = new URL('../../server/api/schema-types.ts', import.meta.url)

const KINDS = ['UnionBody', 'Organization', 'Person', 'Initiative', 'Venue', 'Honour', 'Area', 'Audience', 'Topic']
const LISTED = ['Entity', 'UnionBody', 'Organization', 'Person', 'Venue', 'Article']

const FIRST_LINE = '// Generated from schema.graphql by tests/api/generate-types.ts: the types that resolvers are checked against. Not to be edited.\n'

/** What server/api/schema-types.ts should hold. */
export async function renderSchemaTypes(): Promise<string> {
  const output = await codegen({
    filename: 'schema-types.ts',
    schema: parse(await readFile(schemaFile, 'utf8')),
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      disableDescriptions: true,
      contextType: './context.ts#Context',
      scalars: { ID: 'string' },
      avoidOptionals: { field: true },
      optionalResolveType: true,
      noSchemaStitching: true,
      immutableTypes: true,
      mappers: {
        Entity: './parents.ts#EntityParent',
        ...Object.fromEntries(KINDS.map((kind) => [kind, './parents.ts#EntityParent'])),
        ...Object.fromEntries(LISTED.flatMap((kind) => [[`${kind}Connection`, './parents.ts#ListParent'], [`${kind}Edge`, './parents.ts#RowParent']])),
        InitiativeConnection: './parents.ts#InitiativeListParent',
        InitiativeEdge: './parents.ts#InitiativeRowParent',
        Partner: './parents.ts#PartnerParent',
        Paths: './parents.ts#PathsParent',
        Path: './parents.ts#PathParent',
        Edge: './parents.ts#EdgeParent',
        Evidence: './parents.ts#EvidenceParent',
        Fact: './parents.ts#FactParent',
        Article: './parents.ts#ArticleParent',
        Page: './parents.ts#PageParent',
        SavedPage: './parents.ts#SavedPageParent',
        Mention: './parents.ts#MentionParent',
        Network: './parents.ts#NetworkParent',
        Answer: './parents.ts#AnswerParent',
        AnswerRow: './parents.ts#AnswerRowParent',
      },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  })
  return FIRST_LINE + output
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(typesFile, await renderSchemaTypes())
