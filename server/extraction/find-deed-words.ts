// A sentence in, the words that deeds are told by (体检, 西瓜, 慰问) out, the longest at each place.
import { PerRulebook } from '#rulebook/per-rulebook.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { WordTrie } from '#rulebook/word-trie.ts'
import type { SentenceView, Token } from './sentence-view.ts'

export interface DeedWord {
  readonly start: number
  readonly end: number
  readonly word: string
  /** How the word tells a deed: `serve` 为某人体检, `goods` 把西瓜送给某人. */
  readonly frame: string
  /** What a deed is called after it. */
  readonly name: string
}

/** The deed words of a rulebook, and a trie of them. */
const indexes = new PerRulebook(({ deedWords }) => {
  const words = [...deedWords]
  return { words, trie: new WordTrie(words.map(([word]) => word)) }
})

/** Whether deed words may begin in a word of a sentence: one stands in it, or it ends as one begins. */
const BEGINS_IN = new WordFlag<WordTrie>((text, trie) => Array.from(text).some((_, at) => beginsAt(text, at, trie)))

function beginsAt(text: string, start: number, trie: WordTrie): boolean {
  let node = trie.begin(text.charCodeAt(start))
  for (let end = start + 1; node && end < text.length; end++) {
    if (trie.wordAt(node) >= 0) return true
    node = trie.follow(node, text.charCodeAt(end))
  }
  return node !== 0
}

export function findDeedWords({ text, tokens }: SentenceView, rulebook: Rulebook): DeedWord[] {
  const { trie, words } = indexes.of(rulebook)
  const found: DeedWord[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (!BEGINS_IN.has(token, trie)) continue
    for (let start = Math.max(from, token.start); start < token.end; start++) {
      let node = trie.begin(text.charCodeAt(start)), longest = -1, to = start
      for (let end = start + 1; node; end++) {
        const word = trie.wordAt(node)
        if (word >= 0) { longest = word; to = end }
        node = end < text.length ? trie.follow(node, text.charCodeAt(end)) : 0
      }
      const entry = longest < 0 ? undefined : words[longest]
      if (!entry) continue
      const [word, { frame, name }] = entry
      found.push({ start, end: to, word, frame, name })
      from = to
      start = to - 1
    }
  }
  return found
}
