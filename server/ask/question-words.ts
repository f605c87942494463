// The word lists of questions in, what each word can mean in a question out, read once, when the first question is asked.
import { HAN } from '#model/han.ts'
import { ENTITY_KINDS, ROLES, UNION_LEVELS, type EntityKind, type Role, type UnionLevel } from '#model/kinds.ts'
import { TOPICS, type Topic } from '#model/topics.ts'
import { areaTreeOf, type AreaTree } from '#names/area-tree.ts'
import { readSeedList } from './seed-list.ts'

/** What a word can be in a question: forms are made of these. */
export const SENSES = [
  'who', 'which', 'what', 'where', 'when', 'howmany', 'how', 'body', 'activity', 'people', 'ran', 'attended', 'happened', 'holds', 'postword', 'leaders', 'honoured', 'honours', 'honour',
  'with', 'for', 'at', 'about', 'by', 'of', 'together', 'partnerword', 'connected', 'compare', 'versus', 'most', 'more', 'aux', 'that', 'list', 'yes', 'whether', 'served', 'rank',
  'filler', 'federation', 'name', 'audience', 'topic', 'beyond', 'post',
] as const
export type Sense = (typeof SENSES)[number]

/** Why a question cannot be answered, by the words that show it. */
export const BEYOND = ['cause', 'opinion', 'future', 'negation', 'relative', 'bound', 'sum', 'off'] as const
export type Beyond = (typeof BEYOND)[number]

export interface Meaning {
  readonly sense: Sense
  readonly value: string
}

export interface QuestionWords {
  /** Words that speak of topics without being names for them: 艺术展 is culture, but not all of it. */
  readonly hints: ReadonlyMap<string, readonly Topic[]>
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>
  readonly areas: AreaTree
}

let read: QuestionWords | undefined

/** The words of seeds/questions, with topics, posts and areas. Throws where a row names a sense, kind, role or topic that there is not. */
export function questionWords(): QuestionWords {
  read ??= readQuestionWords()
  return read
}

/** What `word` means in this sense, or nothing. */
export const valueOf = (words: QuestionWords, word: string, sense: Sense): string | undefined => words.meanings.get(word)?.find((meaning) => meaning.sense === sense)?.value

/** The audience itself and all words for it in Chinese, as pages print any of them. */
export const audiencesLike = (audience: string, { meanings }: QuestionWords): readonly string[] =>
  [...new Set([audience, ...[...meanings].flatMap(([word, each]) => (HAN.test(word) && each.some(({ sense, value }) => sense === 'audience' && value === audience) ? [word] : []))])]

function readQuestionWords(): QuestionWords {
  const meanings = new Map<string, Meaning[]>()
  const add = (word: string, meaning: Meaning): void => void (meanings.get(word) ?? meanings.set(word, []).get(word))?.push(meaning)
  for (const row of readSeedList('questions/words.tsv')) {
    const values = (row.value ?? '').split('|')
    for (const [at, sense] of (row.sense ?? '').split('|').entries()) add(row.word ?? '', checkMeaning({ sense: oneOf(SENSES, sense), value: values[at] ?? '' }))
  }
  for (const { id, zh, en } of TOPICS) for (const word of [id.replaceAll('_', ' '), zh, en.toLowerCase()]) if (!meanings.get(word)?.some(({ sense }) => sense === 'topic')) add(word, { sense: 'topic', value: id })
  for (const row of readSeedList('lexicons/posts.tsv')) if (row.word && !meanings.get(row.word)?.some(({ sense }) => sense === 'post')) add(row.word, { sense: 'post', value: row.word })
  const hints = new Map(readSeedList('lexicons/topic-words.tsv').map((row) => [(row.word ?? '').toLowerCase(), (row.topics ?? '').split(',').map(readTopic)]))
  return { meanings, hints, areas: areaTreeOf(readSeedList('lexicons/areas.tsv')) }
}

function checkMeaning(meaning: Meaning): Meaning {
  const { sense, value } = meaning
  if (sense === 'topic') oneOf(TOPICS.map(({ id }) => id), value)
  if (sense === 'beyond') oneOf(BEYOND, value)
  if ((sense === 'ran' || sense === 'attended') && value) readRole(value.split(':')[0] ?? '')
  if ((sense === 'body' || sense === 'who') && value) readKinds(value)
  if (sense === 'rank') readRank(value)
  return meaning
}

export const readTopic = (value: string): Topic => oneOf(TOPICS.map(({ id }) => id), value)
export const readRole = (value: string): Role => oneOf(ROLES.map(({ id }) => id), value)
const readKind = (value: string): EntityKind => oneOf(ENTITY_KINDS.map(({ id }) => id), value)

/** 单位 may be `UnionBody+Organization`. */
export const readKinds = (value: string): readonly EntityKind[] => value.split('+').map(readKind)

/** `UnionBody:district` is a kind and a level. */
export function readRank(value: string): { readonly kind: EntityKind; readonly level?: UnionLevel } {
  const [kind = '', level] = value.split(':')
  return { kind: readKind(kind), ...(level ? { level: oneOf(UNION_LEVELS, level) } : {}) }
}

function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((each) => each === value)
  if (!found) throw new Error(`questions/words.tsv: “${value}” is none of ${allowed.join(', ')}`)
  return found
}
