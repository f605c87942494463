// A text in, the topics that its words speak of out.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordTrie } from '#rulebook/word-trie.ts'

interface TopicWord {
  readonly word: string
  readonly topics: readonly string[]
}

const indexes = new WeakMap<Rulebook, { readonly trie: WordTrie; readonly words: readonly TopicWord[] }>()

/** The topic words of a rulebook as a trie, built once for all pages. */
function indexOf(rulebook: Rulebook): { readonly trie: WordTrie; readonly words: readonly TopicWord[] } {
  let index = indexes.get(rulebook)
  if (!index) {
    const words = [...rulebook.topicWords].map(([word, topics]) => ({ word, topics }))
    indexes.set(rulebook, index = { words, trie: new WordTrie(words.map(({ word }) => word)) })
  }
  return index
}

/** Topics by how many characters of topic words the text has, each word counted once. */
export function topicsIn(text: string, rulebook: Rulebook): Map<string, number> {
  const { trie, words } = indexOf(rulebook)
  const seen: number[] = [], found = new Map<string, number>()
  for (let start = 0; start < text.length; start++) {
    let node = trie.begin(text.charCodeAt(start))
    for (let end = start + 1; node; end++) {
      const word = trie.wordAt(node)
      if (word >= 0 && !seen.includes(word)) seen.push(word)
      node = end < text.length ? trie.follow(node, text.charCodeAt(end)) : 0
    }
  }
  for (const i of seen) {
    const { word, topics } = words[i] as TopicWord
    for (const topic of topics) found.set(topic, (found.get(topic) ?? 0) + word.length)
  }
  return found
}
