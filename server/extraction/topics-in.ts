// A text in, the topics that its words speak of out, the strong words apart from the weak.
import { intern } from '#model/intern.ts'
import { PerRulebook } from '#rulebook/per-rulebook.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordTrie } from '#rulebook/word-trie.ts'

interface TopicWord {
  readonly word: string
  readonly topics: readonly string[]
  readonly isWeak: boolean
}

const NO_TOPICS: string[] = [], NO_COUNTS: number[] = [], NONE = 0

/** Topics by how many characters of topic words a text has. */
export type Spoken = Pick<Finding, 'size' | 'topics' | 'counts' | 'has'>

/** The same while it is being found out: of so few that lists are quicker than a map. All topics are the engine's own copies. */
export class Finding {
  declare topics: string[]
  declare counts: number[]

  /** Nothing is found of most: what has no topic has no lists of its own. */
  constructor(topics: string[] = NO_TOPICS, counts: number[] = NO_COUNTS) {
    this.topics = topics
    this.counts = counts
  }

  get size(): number { return this.topics.length }

  has(topic: string): boolean { return this.#at(topic) >= 0 }

  set(topic: string, count: number): void {
    const at = this.#at(topic)
    if (at >= 0) this.counts[at] = count
    else this.#append(topic, count)
  }

  add(topic: string, count: number): void {
    const at = this.#at(topic)
    if (at >= 0) this.counts[at] = (this.counts[at] as number) + count
    else this.#append(topic, count)
  }

  /** Adds what it does not have. */
  fill({ topics, counts }: Spoken): void {
    for (let i = 0; i < topics.length; i++) if (!this.has(topics[i] as string)) this.set(topics[i] as string, counts[i] as number)
  }

  delete(topic: string): void {
    const at = this.#at(topic)
    if (at < 0) return
    this.topics.splice(at, 1)
    this.counts.splice(at, 1)
  }

  copy(): Finding { return this.size ? new Finding([...this.topics], [...this.counts]) : new Finding() }

  #append(topic: string, count: number): void {
    if (this.topics === NO_TOPICS) { this.topics = []; this.counts = [] }
    this.topics.push(topic)
    this.counts.push(count)
  }

  #at(topic: string): number {
    const { topics } = this
    for (let i = 0; i < topics.length; i++) if (topics[i] === topic) return i
    return -1
  }
}

/** The topic words of a rulebook as a trie. */
const indexes = new PerRulebook(({ topicWords, weakTopicWords }) => {
  const words = [...topicWords].map(([word, topics]): TopicWord => ({ word, topics: topics.map(intern), isWeak: weakTopicWords.has(word) }))
  return { words, trie: new WordTrie(words.map(({ word }) => word)) }
})

/** Topics by how many characters of topic words the text has, each word counted once. Weak words (课堂, 平台) say what form a thing has and not what it is about. */
export function topicsIn(text: string, rulebook: Rulebook): { readonly strong: Finding; readonly weak: Finding } {
  const { trie, words } = indexes.of(rulebook)
  const seen: number[] = []
  for (let start = 0, last = text.length - 1, code = last < 0 ? NONE : text.charCodeAt(0); start <= last; start++) {
    let node = trie.begin(code)
    // Most walks end at the next letter, which the next walk begins with.
    code = start < last ? text.charCodeAt(start + 1) : NONE
    for (let end = start + 1; node !== 0; end++) {
      const word = trie.wordAt(node)
      if (word >= 0 && !seen.includes(word)) seen.push(word)
      node = end > last ? 0 : trie.follow(node, end === start + 1 ? code : text.charCodeAt(end))
    }
  }
  const strong = new Finding(), weak = new Finding()
  for (const i of seen) {
    const { word, topics, isWeak } = words[i] as TopicWord, found = isWeak ? weak : strong
    for (const topic of topics) found.add(topic, word.length)
  }
  return { strong, weak }
}
