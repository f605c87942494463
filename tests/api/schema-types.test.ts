// schema.graphql in, whether the committed types are those that are generated from it out.
import { buildSchema, isEnumType, isObjectType, type GraphQLEnumType } from 'graphql'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { ENTITY_KINDS, RELATION_KINDS, ROLES, STATUSES, UNION_LEVELS } from '#model/kinds.ts'
import { TOPICS } from '#model/topics.ts'
import { renderSchemaTypes, typesFile } from './generate-types.ts'

const schema = buildSchema(await readFile(new URL('../../server/api/schema.graphql', import.meta.url), 'utf8'))
const ours = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))

test('the committed types are what the schema gives', async () => {
  expect(await readFile(typesFile, 'utf8')).toBe(await renderSchemaTypes())
})

describe('the schema', () => {
  test.each([
    ['EntityKind', ENTITY_KINDS.map((row) => row.id)],
    ['RelationKind', RELATION_KINDS.map((row) => row.id)],
    ['Role', ROLES.map((row) => row.id)],
    ['Status', STATUSES],
    ['UnionLevel', UNION_LEVELS],
    ['TopicId', TOPICS.map((row) => row.id)],
  ] as const)('knows the same %s as the model', (name, ids) => {
    const values = (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name)
    expect([...values].sort()).toEqual([...ids].sort())
  })

  test('says of every type, field and value what it is', () => {
    const parts = ours.filter((type) => isObjectType(type) || isEnumType(type)).flatMap((type) => [
      { name: type.name, description: type.description },
      ...(isObjectType(type) ? Object.values(type.getFields()) : type.getValues()).map((part) => ({ name: `${type.name}.${part.name}`, description: part.description })),
    ])
    expect(parts.length).toBeGreaterThan(100)
    expect(parts.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
  })
})
