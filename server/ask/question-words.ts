// Three word lists in, the words that questions are made of out, read once, when the first question is asked.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENTITY_KINDS, RELATION_KINDS, ROLES, type EntityKind, type RelationKind, type Role } from '#model/kinds.ts'
import { TOPICS, type Topic } from '#model/topics.ts'
import { AreaTree } from '#names/area-tree.ts'
import { SEEDS } from '#rulebook/load-rulebook.ts'
import { readWordList, type WordRow } from '#rulebook/word-list.ts'

export type Asked = 'who' | 'what' | 'where'

/** What a verb asks for: a relation, and perhaps only one role in it. */
export interface Deed {
  readonly relation: RelationKind
  readonly role?: Role
}

export interface QuestionWords {
  readonly asked: ReadonlyMap<string, Asked>
  readonly kinds: ReadonlyMap<string, EntityKind>
  readonly verbs: ReadonlyMap<string, Deed>
  readonly fillers: ReadonlySet<string>
  readonly topics: ReadonlyMap<string, readonly Topic[]>
  readonly areas: AreaTree
}

let read: QuestionWords | undefined

/** The words of seeds/lexicons. Throws with file and line where a row names a sense, kind, relation or topic that there is not. */
export function questionWords(): QuestionWords {
  read ??= readQuestionWords()
  return read
}

function readQuestionWords(): QuestionWords {
  const list = (name: string): readonly WordRow[] => readWordList(name, readFileSync(join(SEEDS, 'lexicons', name), 'utf8'))
  const rows = list('question-words.tsv')
  const valuesOf = (sense: string): [string, string][] => rows.filter((row) => row.sense === sense).map((row) => [row.word ?? '', row.value ?? ''])
  const topics = new Map<string, readonly Topic[]>(TOPICS.flatMap(({ id, zh, en }) => [id.replaceAll('_', ' '), zh, en.toLowerCase()].map((word) => [word, [id]] as const)))
  for (const row of list('topic-words.tsv')) topics.set((row.word ?? '').toLowerCase(), (row.topics ?? '').split(',').map(readTopic))
  for (const [word, topic] of valuesOf('topic')) topics.set(word, topic.split(',').map(readTopic))
  return {
    topics,
    asked: new Map(valuesOf('ask').map(([word, value]) => [word, oneOf(['who', 'what', 'where'], value)])),
    kinds: new Map(valuesOf('kind').map(([word, value]) => [word, oneOf(ENTITY_KINDS.map((kind) => kind.id), value)])),
    verbs: new Map(valuesOf('verb').map(([word, value]) => [word, readDeed(value)])),
    fillers: new Set(valuesOf('filler').map(([word]) => word)),
    areas: new AreaTree(list('areas.tsv').map((row) => ({ code: row.code ?? '', name: row.name ?? '', short: row.short ?? '', parent: row.parent ?? '', note: row.note ?? '' }))),
  }
}

const readTopic = (value: string): Topic => oneOf(TOPICS.map((topic) => topic.id), value)

function readDeed(value: string): Deed {
  const [relation = '', role] = value.split(':')
  return { relation: oneOf(RELATION_KINDS.map((kind) => kind.id), relation), ...(role ? { role: oneOf(ROLES.map((each) => each.id), role) } : {}) }
}

function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((each) => each === value)
  if (!found) throw new Error(`question-words.tsv or topic-words.tsv: “${value}” is none of ${allowed.join(', ')}`)
  return found
}
