// A reading of a question in, the question with its names looked up out; or the words that mean nothing here.
import type { EntityKind } from '#model/kinds.ts'
import { findAudience } from './find-audience.ts'
import type { NameFinder, Named } from './name-finder.ts'
import { RAN, type Reading } from './parse-question.ts'
import { PhraseResolver, type Core } from './phrase-resolver.ts'
import { readPost } from './read-post.ts'
import type { Question, Side } from './question.ts'
import type { Slot } from './question-forms.ts'
import { findWords } from './question-text.ts'
import { valueOf, type QuestionWords } from './question-words.ts'
import { isEmpty, joinWanted, type Wanted } from './wanted.ts'

/** Thrown inside, where words of a slot mean nothing that the graph knows. */
class Unknown extends Error {}

/** What may stand at either end of a line. */
export const ENDS: readonly EntityKind[] = ['UnionBody', 'Organization', 'Person', 'Initiative', 'Venue', 'Honour']

export async function resolveQuestion(reading: Reading, words: QuestionWords, names: NameFinder): Promise<Question | string> {
  try {
    return await resolve(reading, new PhraseResolver(words, names), names, words)
  } catch (error) {
    if (error instanceof Unknown) return error.message
    throw error
  }
}

async function resolve(reading: Reading, phrases: PhraseResolver, names: NameFinder, words: QuestionWords): Promise<Question> {
  const { intent, language, slots, kinds, role } = reading
  const fail = (text: string): never => { throw new Unknown(text) }
  const text = (slot: Slot): string => slots.get(slot)?.[0] ?? ''
  const phrase = async (slot: Slot, core: Core): Promise<Wanted> => {
    let all: Wanted = {}
    for (const each of slots.get(slot) ?? []) all = joinWanted(all, (await phrases.resolve(each, core)) ?? fail(each)) ?? fail(each)
    return all
  }
  const join = (slot: Slot, ...parts: readonly Wanted[]): Wanted => parts.reduce((all, part) => joinWanted(all, part) ?? fail(text(slot)), {})
  const body = async (slot: Slot): Promise<Named> => (await phrases.body(text(slot))) ?? fail(text(slot))
  const person = async (slot: Slot): Promise<Named> => (await names.find(text(slot), ['Person'])) ?? fail(text(slot))
  const what = async (): Promise<Wanted> => phrase('what', 'what')
  const roles = role ? [role] : RAN

  switch (intent) {
    case 'runners': {
      const scopes = slots.get('scope') ?? []
      const [before] = scopes
      // 大兴区|哪些工会|办过托管班: a place before the asking word says whose unions, one behind it says where they ran it.
      const leading = before !== undefined && !reading.form.includes('list') && scopes.length > 0 && reading.text.startsWith(before)
      const among = leading ? ((await phrases.resolve(before, 'scope')) ?? (await phrases.resolve(before, 'by')) ?? fail(before)) : {}
      const { areas, bodies, ...others } = among
      if (bodies) fail(before ?? '')
      const rest = await Promise.all(scopes.slice(leading ? 1 : 0).map(async (each) => (await phrases.resolve(each, 'scope')) ?? fail(each)))
      const wanted = join('what', others, ...rest, await what())
      return isEmpty(wanted) && !areas ? fail(text('what')) : { intent, language, what: wanted, ...(areas && { among: { areas } }), kinds, roles, counted: reading.counted }
    }
    case 'deeds': case 'deeds_check': {
      const audience = slots.has('audience') ? { audiences: (await findAudience(text('audience'), words, names)) ?? fail(text('audience')) } : {}
      const wanted = join('by', await phrase('by', 'by'), await what(), await phrase('scope', 'scope'), audience)
      if (wanted.loosely && !reading.together && !saysTogether(reading, words)) fail(text('by') || text('what'))
      return isEmpty(wanted) ? fail(text('what')) : { intent: 'deeds', language, what: wanted, roles, counted: reading.counted, checked: intent === 'deeds_check' }
    }
    case 'attenders': return { intent, language, what: narrow(join('what', await phrase('scope', 'scope'), await what()), text('what'), fail), kinds, ...(role && { role }), ...(reading.said && { said: reading.said }) }
    case 'attended': return { intent, language, who: await body('by'), what: join('what', await what(), await phrase('scope', 'scope')), ...(role && { role }) }
    case 'honour_attenders': return { intent: 'attenders', language, what: narrow(await what(), text('what'), fail), kinds: ['Person'], honours: await findHonours(reading, names, fail) }
    case 'honoured': return { intent, language, honours: await findHonours(reading, names, fail) }
    case 'honours': return { intent, language, who: await person('by') }
    case 'places':
    case 'dates': return { intent, language, what: narrow(join('what', slots.has('by') ? await phrase('by', 'by') : {}, await what()), text('what'), fail) }
    case 'reach': return { intent, language, what: narrow(await what(), text('what'), fail) }
    case 'holders': {
      if (!slots.has('holder')) return { intent, language, body: await body('by'), ...(reading.posts[0] && { post: reading.posts[0] }) }
      for (const { post, body: of } of readPost(text('holder'), words)) {
        const held = await phrases.body(of)
        if (held) return { intent, language, body: held, post }
      }
      return fail(text('holder'))
    }
    case 'posts': return { intent, language, who: await person('person'), ...(slots.has('by') && { body: await body('by') }) }
    case 'partners': return { intent, language, body: await body('by'), what: await what(), kinds }
    case 'link': {
      const [a, b] = [await names.find(text('a'), ENDS), await names.find(text('b'), ENDS)]
      return { intent, language, a: single(a) ?? fail(text('a')), b: single(b) ?? fail(text('b')) }
    }
    case 'compare': return { intent, language, sides: [await side(text('a'), phrases, fail), await side(text('b'), phrases, fail)], what: await what() }
    case 'rank_bodies': return { intent, language, what: join('what', await phrase('scope', 'scope'), await what()), ...(reading.ranked ?? fail(text('what'))) }
    case 'rank_reach': return { intent, language }
  }
}

/** 一起 may stand in a slot too: 和妇联一起|办过. */
const saysTogether = ({ slots }: Reading, words: QuestionWords): boolean => [...slots.values()].flat().some((text) => findWords(text, words).flat().some(({ word }) => valueOf(words, word, 'together') !== undefined))

/** One thing, or a few that bear the very same name. */
const single = (named: Named | undefined): Named | undefined => (named && (named.entities.length === 1 || (named.exact && named.entities.length <= MOST_NAMESAKES && named.entities.every(({ name }) => name === named.entities[0]?.name))) ? named : undefined)
const MOST_NAMESAKES = 4

/** 谁参加了活动 names no initiative. */
const narrow = (wanted: Wanted, text: string, fail: (text: string) => never): Wanted => (isEmpty(wanted) ? fail(text) : wanted)

async function side(text: string, phrases: PhraseResolver, fail: (text: string) => never): Promise<Side> {
  const wanted = (await phrases.resolve(text, 'by')) ?? fail(text)
  const label = wanted.bodies?.label ?? wanted.areas?.[0]?.name
  return label && Object.keys(wanted).length === 1 ? { label, wanted } : fail(text)
}

async function findHonours({ honours }: Reading, names: NameFinder, fail: (text: string) => never): Promise<Named> {
  const word = honours[0] ?? ''
  return (await names.findEnding(word, 'Honour')) ?? fail(word)
}
