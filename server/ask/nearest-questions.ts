// A question that was not understood in, the nearest questions that are out: by the words they share, filled with things of the graph.
import { TOPICS } from '#model/topics.ts'
import type { Entity, GraphStore } from '#store/graph-store.ts'
import { findWords, makePlain, type QuestionText } from './question-text.ts'
import type { QuestionWords } from './question-words.ts'
import { readSeedList } from './seed-list.ts'

const SHOWN = 4
const LONGEST_NAME = 24

interface Template {
  readonly example: string
  readonly language: string
}

let read: readonly Template[] | undefined
const templates = (): readonly Template[] => (read ??= readSeedList('questions/examples.tsv').map((row) => ({ example: row.example ?? '', language: row.language ?? '' })))

export async function findNearestQuestions(question: QuestionText, words: QuestionWords, store: GraphStore): Promise<readonly string[]> {
  const fillings = await readFillings(question, words, store)
  const asked = wordsOf(question.words.flat())
  const filled = templates().flatMap(({ example, language }) => {
    if (language !== question.language) return []
    const slots = [...example.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '')
    if (slots.some((slot) => !fillings.has(slot))) return []
    const text = slots.reduce((all, slot) => all.replace(`{${slot}}`, fillings.get(slot) ?? ''), example)
    const shared = wordsOf(findWords(makePlain(example), words).flat())
    return [{ text, near: [...shared].filter((word) => asked.has(word)).length }]
  })
  return filled.sort((a, b) => b.near - a.near).slice(0, SHOWN).map(({ text }) => text)
}

/** Its words and what they are: 谁 and who are near each other. */
const wordsOf = (found: QuestionText['words'][number]): ReadonlySet<string> =>
  new Set(found.flatMap(({ word, meanings }) => (meanings.some(({ sense }) => sense === 'filler') ? [] : [word, ...meanings.map(({ sense }) => `<${sense}>`)])))

/** Things that the answer will have rows for: each was found by the edge that is asked for. */
async function readFillings({ language, words: asked }: QuestionText, words: QuestionWords, store: GraphStore): Promise<ReadonlyMap<string, string>> {
  const done = ['held', 'ongoing'] as const
  const [ran, placed, attended, posts, largest, dated, facets] = await Promise.all([
    store.overview({ kinds: ['UnionBody', 'Initiative'], relations: ['ORGANIZED'], limit: 60 }),
    store.overview({ kinds: ['Initiative', 'Venue', 'Organization'], relations: ['HOSTED_AT'], limit: 40 }),
    store.overview({ kinds: ['Person', 'Initiative'], relations: ['ATTENDED'], limit: 40 }),
    store.overview({ kinds: ['Person', 'UnionBody'], relations: ['HOLDS_POST'], limit: 40 }),
    store.initiatives({ statuses: done }, { first: 5 }, 'REACH'),
    store.initiatives({ statuses: done }, { first: 5 }, 'START'),
    store.facets(['Initiative']),
  ])
  const fillings = new Map<string, string>()
  const set = (slot: string, name: string | undefined): void => void (name && name.length <= LONGEST_NAME && !fillings.has(slot) && fillings.set(slot, name))
  const ends = ({ nodes }: { readonly nodes: readonly Entity[] }): ReadonlyMap<string, Entity> => new Map(nodes.map((node) => [node.id, node]))
  const isDone = (entity: Entity | undefined): entity is Entity => entity !== undefined && entity.status !== 'planned' && entity.status !== 'cancelled'
  const [ranEnds, placedEnds, attendedEnds, postEnds] = [ends(ran), ends(placed), ends(attended), ends(posts)]
  const runners = ran.edges.filter(({ to, roles }) => isDone(ranEnds.get(to)) && roles.some((role) => role !== 'supporter'))
  for (const { from } of runners) set('body', ranEnds.get(from)?.name)
  const shared = runners.find(({ from, to }) => runners.some((other) => other.to === to && other.from !== from))
  set('partner', shared && ranEnds.get(shared.from)?.name)
  const areas = [...new Set(runners.flatMap(({ from }) => ranEnds.get(from)?.area ?? []))].flatMap((code) => words.areas.get(code)?.name ?? [])
  set('area', areas[0])
  set('area2', areas[1])
  for (const { from } of placed.edges) set('placed', placedEnds.get(from)?.name)
  for (const { to } of attended.edges) if (isDone(attendedEnds.get(to))) set('attended', attendedEnds.get(to)?.name)
  const post = posts.edges.find(({ to }) => ranEnds.has(to)) ?? posts.edges[0]
  set('person', post && postEnds.get(post.from)?.name)
  set('employer', post && postEnds.get(post.to)?.name)
  for (const { reach, name } of largest.rows) if (reach !== null) set('reached', name)
  for (const { start, name } of dated.rows) if (start !== null) set('dated', name)
  const ranTopics = new Set(runners.flatMap(({ to }) => ranEnds.get(to)?.topics ?? []))
  // What was asked about stays what is asked about.
  const meant = asked.flat().flatMap(({ meanings }) => meanings).find(({ sense, value }) => sense === 'topic' && [...ranTopics].some((each) => each === value))?.value
  const topic = meant ?? facets.topics.find(({ value }) => TOPICS.some(({ id }) => id === value && ranTopics.has(id)))?.value
  set('topic', TOPICS.find(({ id }) => id === topic)?.[language].toLowerCase())
  return fillings
}
