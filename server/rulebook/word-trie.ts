// Words in, a trie out that finds every word beginning at a place of a text in one walk. Nodes are numbers; 100,000 words cost 3 MB.

/** A letter with which a node goes on, and the stretch of the ordered words that do. */
interface Branch {
  readonly letter: number
  readonly from: number
  readonly to: number
}

/** What is written of a node that is gone to, side by side, so that one look at memory brings both. */
export const BASE = 0, WORD = 1, FIELDS = 2

/**
 * A double array: node `n` goes on with a letter to the node that is its base plus the letter's number, if just this letter leads there: no two
 * nodes have one base. Most walks end at once, which one look at a small table says, however many letters go on from a node.
 */
export class WordTrie {
  /** Character → the node of the words that begin with it; 0 where none does. */
  readonly #first = new Uint16Array(65536)
  /** Letter → its number, the commonest 1; 0 for letters of no word. */
  readonly #letters = new Uint16Array(65536)
  /** Node → the number of the letter that leads there; 0 where there is no such node. That of words that begin with a letter bears its number. */
  #led = new Uint16Array(0)
  /** Of each node: its base, and the index of the word that ends there, plus 1. */
  #nodes = new Int32Array(0)

  /** The words are distinct; each is known by its index. */
  constructor(words: readonly string[]) {
    const order = words.map((_, i) => i).sort((a, b) => (words[a] as string) < (words[b] as string) ? -1 : 1)
    const alphabet = this.#numberLetters(words)
    const wordAt = (i: number): string => words[order[i] as number] as string
    // There are no more nodes than letters, and hardly more gaps between them than letters that words share.
    const size = words.reduce((sum, word) => sum + word.length, 2 * alphabet)
    this.#led = new Uint16Array(size)
    this.#nodes = new Int32Array(FIELDS * size)
    const bases = new Set<number>(), leaves: number[] = []
    /** Nodes in the order in which they are placed: the stretch of the ordered words that go through each, and how many letters they share. */
    const [placed, starts, stops, depths] = [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Uint16Array(size)]
    stops[0] = order.length
    let count = 1, free = alphabet + 1, last = alphabet, wide = 0
    for (let at = 0; at < count; at++) {
      const node = placed[at] as number, from = starts[at] as number, to = stops[at] as number, shared = depths[at] as number
      let i = from
      if (i < to && wordAt(i).length === shared) this.#nodes[node * FIELDS + WORD] = (order[i++] as number) + 1
      if (i === to) { leaves.push(node); continue }
      const branches: Branch[] = []
      while (i < to) {
        const character = wordAt(i).charCodeAt(shared), begin = i
        while (i < to && wordAt(i).charCodeAt(shared) === character) i++
        branches.push({ letter: this.#letters[character] as number, from: begin, to: i })
      }
      while (!this.#isFree(free)) free++
      // A node with one branch fills the first gap; to look for room for several in all gaps again would be slow.
      const base = node === 0 ? 0 : this.#fit(branches, branches.length === 1 ? free - (branches[0] as Branch).letter : Math.max(free, wide), bases)
      if (branches.length > 1) wide = base
      bases.add(base)
      this.#nodes[node * FIELDS + BASE] = base
      for (const { letter, from, to } of branches) {
        this.#led[base + letter] = letter
        last = Math.max(last, base + letter)
        placed[count] = base + letter
        starts[count] = from
        stops[count] = to
        depths[count++] = shared + 1
      }
    }
    // Behind the last node nothing leads anywhere: the base of all that do not go on.
    for (const leaf of leaves) this.#nodes[leaf * FIELDS + BASE] = last + 1
    this.#isFree(last + 1 + alphabet)
    this.#led = this.#led.slice(0, last + 2 + alphabet)
    this.#nodes = this.#nodes.slice(0, (last + 1) * FIELDS)
    for (let character = 0; character < 65536; character++) this.#first[character] = this.#led[this.#letters[character] as number] as number
  }

  /** Numbers the letters of all words, the commonest first, so that nodes lie close. Gives how many there are. */
  #numberLetters(words: readonly string[]): number {
    const counts = new Map<number, number>()
    for (const word of words) for (let i = 0; i < word.length; i++) counts.set(word.charCodeAt(i), (counts.get(word.charCodeAt(i)) ?? 0) + 1)
    const letters = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    for (const [i, [character]] of letters.entries()) this.#letters[character] = i + 1
    return letters.length
  }

  /** The first base from `base` on that is nobody's, and at which all letters fall on places that are free. */
  #fit(branches: readonly Branch[], base: number, bases: ReadonlySet<number>): number {
    for (let i = 0; i < branches.length;) {
      if (!bases.has(base) && this.#isFree(base + (branches[i] as Branch).letter)) i++
      else { base++; i = 0 }
    }
    return base
  }

  /** Whether a place bears no node yet. Makes room up to it. */
  #isFree(place: number): boolean {
    if (place >= this.#led.length) {
      const led = this.#led, nodes = this.#nodes
      this.#led = new Uint16Array(2 * place)
      this.#led.set(led)
      this.#nodes = new Int32Array(2 * place * FIELDS)
      this.#nodes.set(nodes)
    }
    return this.#led[place] === 0
  }

  /** The lists themselves, as they are noted above, for who walks from every place of a text. They are not to be changed. */
  tables(): { readonly letters: Uint16Array; readonly led: Uint16Array; readonly nodes: Int32Array } {
    return { letters: this.#letters, led: this.#led, nodes: this.#nodes }
  }

  /** The node of the words that begin with a character; 0 where none does. */
  begin(character: number): number {
    return this.#first[character] as number
  }

  /** The node of the words that go on from a node with a character; 0 where none does. */
  follow(node: number, character: number): number {
    const letter = this.#letters[character] as number, next = (this.#nodes[node * FIELDS + BASE] as number) + letter
    return letter !== 0 && this.#led[next] === letter ? next : 0
  }

  /** The index of the word that ends at a node, or -1. */
  wordAt(node: number): number {
    return (this.#nodes[node * FIELDS + WORD] as number) - 1
  }
}
