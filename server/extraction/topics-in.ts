// A text in, the topics that its words speak of out, the strong words apart from the weak.
import { PerRulebook } from '#rulebook/per-rulebook.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordTrie } from '#rulebook/word-trie.ts'

interface TopicWord {
  readonly word: string
  readonly topics: readonly string[]
  readonly isWeak: boolean
}

/** Topics by how many characters of topic words a text has. */
export type Spoken = ReadonlyMap<string, number>
/** The same while it is being found out. */
export type Finding = Map<string, number>

/** The topic words of a rulebook as a trie. */
const indexes = new PerRulebook(({ topicWords, weakTopicWords }) => {
  const words = [...topicWords].map(([word, topics]): TopicWord => ({ word, topics, isWeak: weakTopicWords.has(word) }))
  return { words, trie: new WordTrie(words.map(({ word }) => word)) }
})

/** Topics by how many characters of topic words the text has, each word counted once. Weak words (课堂, 平台) say what form a thing has and not what it is about. */
export function topicsIn(text: string, rulebook: Rulebook): { readonly strong: Finding; readonly weak: Finding } {
  const { trie, words } = indexes.of(rulebook)
  const seen: number[] = []
  for (let start = 0; start < text.length; start++) {
    let node = trie.begin(text.charCodeAt(start))
    for (let end = start + 1; node; end++) {
      const word = trie.wordAt(node)
      if (word >= 0 && !seen.includes(word)) seen.push(word)
      node = end < text.length ? trie.follow(node, text.charCodeAt(end)) : 0
    }
  }
  const strong: Finding = new Map(), weak: Finding = new Map()
  for (const i of seen) {
    const { word, topics, isWeak } = words[i] as TopicWord, found = isWeak ? weak : strong
    for (const topic of topics) found.set(topic, (found.get(topic) ?? 0) + word.length)
  }
  return { strong, weak }
}
