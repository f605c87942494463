// A text in, the words that deeds are told by (体检, 西瓜, 慰问) out, the longest at each place.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordTrie } from '#rulebook/word-trie.ts'

export interface DeedWord {
  readonly start: number
  readonly end: number
  readonly word: string
  /** How the word tells a deed: `serve` 为某人体检, `goods` 把西瓜送给某人. */
  readonly frame: string
  /** What a deed is called after it. */
  readonly name: string
}

const indexes = new WeakMap<Rulebook, { readonly trie: WordTrie; readonly words: readonly (readonly [string, { readonly frame: string; readonly name: string }])[] }>()

/** The deed words of a rulebook as a trie, built once for all pages. */
function indexOf(rulebook: Rulebook): { readonly trie: WordTrie; readonly words: readonly (readonly [string, { readonly frame: string; readonly name: string }])[] } {
  let index = indexes.get(rulebook)
  if (!index) {
    const words = [...rulebook.deedWords]
    indexes.set(rulebook, index = { words, trie: new WordTrie(words.map(([word]) => word)) })
  }
  return index
}

export function findDeedWords(text: string, rulebook: Rulebook): DeedWord[] {
  const { trie, words } = indexOf(rulebook)
  const found: DeedWord[] = []
  for (let start = 0; start < text.length; start++) {
    let node = trie.begin(text.charCodeAt(start)), longest = -1, to = start
    for (let end = start + 1; node; end++) {
      const word = trie.wordAt(node)
      if (word >= 0) { longest = word; to = end }
      node = end < text.length ? trie.follow(node, text.charCodeAt(end)) : 0
    }
    const entry = longest < 0 ? undefined : words[longest]
    if (!entry) continue
    found.push({ start, end: to, word: entry[0], ...entry[1] })
    start = to - 1
  }
  return found
}
