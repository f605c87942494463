// The words of a question for what was done in, the initiatives they can mean out: by topic, by name, or by a topic word inside them.
import type { GraphStore, Entity } from '#store/graph-store.ts'
import { TOPICS, type Topic } from '#model/topics.ts'
import { peelEnd } from './peel.ts'
import type { Question } from './parse-question.ts'
import type { QuestionWords } from './question-words.ts'

/** Initiatives looked at for one answer; an answer is a list to be read. */
const MOST = 200

export interface Found {
  readonly initiatives: readonly Entity[]
  /** How they were found, in the question's language. */
  readonly label: string
}

/**
 * The initiatives that `object` means; nothing where it means none that we know. A question after a list (哪些工会办过托管班) means
 * a topic with everything about it; a question after one thing (谁主办了艺术展) means what is called so, if anything is.
 */
export async function findInitiatives(question: Question, words: QuestionWords, store: GraphStore): Promise<Found | undefined> {
  const { object, language } = question
  const wantsList = question.kind !== undefined || question.asked === 'what'
  const noun = peelEnd(object, words.kinds)?.rest
  const topics = words.topics.get(object) ?? (noun ? words.topics.get(noun) : undefined)
  if (topics && wantsList) return byTopic(topics, object, language, store)
  const named = await store.search({ text: object, kinds: ['Initiative'], first: MOST })
  if (named.rows.length > 0) return byName(named.rows, object, language)
  const about = topics ?? topicsInside(object, words)
  if (!about) return undefined
  const found = await byTopic(about, undefined, language, store)
  const shortened = topics ? [] : found.initiatives.filter(({ name, aliases }) => [name, ...aliases].some((each) => isShortened(object, each.toLowerCase())))
  return shortened.length > 0 ? byName(shortened, object, language) : found
}

function byName(initiatives: readonly Entity[], object: string, language: Question['language']): Found {
  return { initiatives, label: language === 'zh' ? `名称含“${object}”的活动` : `initiatives called “${object}”` }
}

/** Shorter words are no name but a kind of thing: 职工交友活动 is in the name of many and means all of them. */
const SHORTEST_NAME = 8

/** Whether `short` has only characters of `full`, in their order: 纪念抗战胜利80周年艺术展. */
function isShortened(short: string, full: string): boolean {
  let at = 0
  if (short.length < SHORTEST_NAME) return false
  for (const character of short) {
    at = full.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

async function byTopic(topics: readonly Topic[], name: string | undefined, language: Question['language'], store: GraphStore): Promise<Found> {
  const about = await store.initiatives({ topics }, { first: MOST })
  const named = name ? await store.search({ text: name, kinds: ['Initiative'], first: MOST }) : { rows: [] }
  const byId = new Map([...about.rows, ...named.rows].map((entity) => [entity.id, entity]))
  const names = TOPICS.filter((topic) => topics.includes(topic.id)).map((topic) => topic[language])
  return { initiatives: [...byId.values()], label: language === 'zh' ? `主题为“${names.join('、')}”的活动` : `initiatives about ${names.join(' or ').toLowerCase()}` }
}

/** The topics of the longest topic word in the text: 民警子女暑期托管班 → childcare. */
function topicsInside(text: string, words: QuestionWords): readonly Topic[] | undefined {
  let best: readonly Topic[] | undefined
  let longest = 1
  for (let start = 0; start < text.length; start += 1) {
    for (let length = longest + 1; length <= 12 && start + length <= text.length; length += 1) {
      const topics = words.topics.get(text.slice(start, start + length))
      if (topics) [best, longest] = [topics, length]
    }
  }
  return best
}
