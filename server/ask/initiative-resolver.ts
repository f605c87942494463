// Words for what was run in, the initiatives, topics or audiences that they mean out: by name, by what it is about, by a brand, by a name with parts left out.
import { HAN } from '#model/han.ts'
import type { Topic } from '#model/topics.ts'
import { findAudience } from './find-audience.ts'
import type { NameFinder, Named } from './name-finder.ts'
import { findWords } from './question-text.ts'
import { readTopic, valueOf, type QuestionWords } from './question-words.ts'
import { trimFillers } from './split-phrase.ts'
import type { Wanted } from './wanted.ts'

const LONGEST_HINT = 10
/** What an initiative is, behind a name for it. */
const KIND_BEHIND = /^(.{2,20})(?:大赛|竞赛|比赛|行动|项目|计划|仪式|晚会|展览|展|论坛|托管班|夏令营|课堂|驿站)$/u

export class InitiativeResolver {
  readonly #words: QuestionWords
  readonly #names: NameFinder

  constructor(words: QuestionWords, names: NameFinder) {
    this.#words = words
    this.#names = names
  }

  async resolve(text: string): Promise<Wanted | undefined> {
    if (valueOf(this.#words, text, 'body') !== undefined || valueOf(this.#words, text, 'federation') !== undefined) return undefined
    const exact = await this.#names.find(text, ['Initiative'])
    if (exact?.exact) return { named: exact }
    const bare = dropActivity(text, this.#words)
    // 疗休养|活动 is what many are, and in the names of some.
    const topic = valueOf(this.#words, text, 'topic') ?? valueOf(this.#words, bare ?? '', 'topic')
    if (topic) return { topics: [readTopic(topic)], ...(exact && { named: exact }) }
    if (exact) return { named: exact }
    const audience = valueOf(this.#words, text, 'audience') !== undefined ? await findAudience(text, this.#words, this.#names) : undefined
    if (audience) return { audiences: audience }
    if (bare) return this.resolve(bare)
    const named = (await this.#findBrand(text)) ?? (await this.#findShortened(text))
    return named && { named }
  }

  /** 太湖智链|大赛: a name with a word behind it that only says what kind of thing it is, though the page prints another one. */
  async #findBrand(text: string): Promise<Named | undefined> {
    const [, brand] = KIND_BEHIND.exec(text) ?? []
    const found = brand === undefined ? undefined : await this.#names.find(brand, ['Initiative'])
    return found?.entities.length === 1 ? found : undefined
  }

  async #findShortened(text: string): Promise<Named | undefined> {
    const topics = this.#topicsInside(text)
    return (topics.length > 0 ? await this.#names.findAbout(topics, text) : undefined) ?? this.#names.findScattered(text)
  }

  /** What the words in the text speak of: 民警子女暑期|托管班. */
  #topicsInside(text: string): readonly Topic[] {
    const topics = new Set<Topic>()
    for (const { word, meanings } of findWords(text, this.#words).flat()) {
      const topic = HAN.test(word) && word.length > 1 ? meanings.find(({ sense }) => sense === 'topic')?.value : undefined
      if (topic) topics.add(readTopic(topic))
    }
    for (let start = 0; start < text.length; start += 1) for (let end = start + 2; end <= Math.min(text.length, start + LONGEST_HINT); end += 1) for (const topic of this.#words.hints.get(text.slice(start, end)) ?? []) topics.add(topic)
    return [...topics]
  }
}

/** 普法|活动, matchmaking| events: what kind of thing it is says nothing more. */
export function dropActivity(text: string, words: QuestionWords): string | undefined {
  const at = findWords(text, words).findIndex((found, start) => start > 0 && found.some(({ end, meanings }) => end === text.length && meanings.some(({ sense }) => sense === 'activity')))
  const bare = at > 0 ? trimFillers(text.slice(0, at), words) : ''
  return bare === '' ? undefined : bare
}
