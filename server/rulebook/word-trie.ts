// Words in, a trie out that finds every word beginning at a place of a text in one walk. Nodes are numbers; 100,000 words cost 4 MB.

/** A letter with which a node goes on, and the stretch of the ordered words that do. */
interface Branch {
  readonly letter: number
  readonly from: number
  readonly to: number
}

/**
 * A double array: node `n` goes on with a letter to the node `base[n] + the letter's number`, if that is checked as one of its own. Two looks
 * a letter, however many letters go on from a node; halving the 500 that go on from 中 takes nine.
 */
export class WordTrie {
  /** Letter → its number, the commonest 1; 0 for letters of no word. The node of the words that begin with a letter bears its number. */
  readonly #letters = new Uint16Array(65536)
  #base = new Int32Array(1 << 16)
  /** Node → the node it goes on from, plus 1; 0 where there is no such node. */
  #check = new Int32Array(1 << 16)
  /** Node → the index of the word that ends there, or -1. */
  #words = new Int32Array(1 << 16).fill(-1)

  /** The words are distinct; each is known by its index. */
  constructor(words: readonly string[]) {
    const order = words.map((_, i) => i).sort((a, b) => (words[a] as string) < (words[b] as string) ? -1 : 1)
    const alphabet = this.#numberLetters(words)
    /** Nodes whose words are still to be placed: the stretch of the ordered words that go through each, and how many letters they share. */
    const open = [{ node: 0, from: 0, to: order.length, shared: 0 }]
    const wordAt = (i: number): string => words[order[i] as number] as string
    this.#check[0] = 1
    let free = alphabet + 1, last = 0, wide = 0
    for (const { node, from, to, shared } of open) {
      let i = from
      if (i < to && wordAt(i).length === shared) this.#words[node] = order[i++] as number
      if (i === to) continue
      const next: Branch[] = []
      while (i < to) {
        const character = wordAt(i).charCodeAt(shared), begin = i
        while (i < to && wordAt(i).charCodeAt(shared) === character) i++
        next.push({ letter: this.#letters[character] as number, from: begin, to: i })
      }
      // What goes on with one letter fills the first gap; to look for room for several in all gaps again would be slow.
      while (this.#check[free] !== 0) this.#grow(++free)
      const base = node === 0 ? 0 : next.length === 1 ? free - (next[0] as Branch).letter : (wide = this.#fit(next, Math.max(free, wide)))
      this.#base[node] = base
      for (const { letter, from, to } of next) {
        this.#check[base + letter] = node + 1
        last = Math.max(last, base + letter)
        open.push({ node: base + letter, from, to, shared: shared + 1 })
      }
    }
    // A walk looks an alphabet past its node at most.
    this.#grow(last + alphabet + 1)
    ;[this.#base, this.#check, this.#words] = [this.#base.slice(0, last + alphabet + 1), this.#check.slice(0, last + alphabet + 1), this.#words.slice(0, last + alphabet + 1)]
  }

  /** Numbers the letters of all words, the commonest first, so that nodes lie close. Gives how many there are. */
  #numberLetters(words: readonly string[]): number {
    const counts = new Map<number, number>()
    for (const word of words) for (let i = 0; i < word.length; i++) counts.set(word.charCodeAt(i), (counts.get(word.charCodeAt(i)) ?? 0) + 1)
    const letters = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    for (const [i, [character]] of letters.entries()) this.#letters[character] = i + 1
    return letters.length
  }

  /** The first base from `base` on at which all letters fall on places that are free. */
  #fit(branches: readonly Branch[], base: number): number {
    for (let i = 0; i < branches.length;) {
      const place = base + (branches[i] as Branch).letter
      this.#grow(place)
      if (this.#check[place] === 0) i++
      else { base++; i = 0 }
    }
    return base
  }

  #grow(size: number): void {
    if (size < this.#check.length) return
    const length = Math.max(size + 1, 2 * this.#check.length), [base, check, words] = [this.#base, this.#check, this.#words]
    ;[this.#base, this.#check, this.#words] = [new Int32Array(length), new Int32Array(length), new Int32Array(length).fill(-1)]
    this.#base.set(base)
    this.#check.set(check)
    this.#words.set(words)
  }

  /** The node of the words that begin with a character; 0 where none does. */
  begin(character: number): number {
    return this.#letters[character] as number
  }

  /** The node of the words that go on from a node with a character; 0 where none does. */
  follow(node: number, character: number): number {
    const letter = this.#letters[character] as number, next = (this.#base[node] as number) + letter
    return letter !== 0 && this.#check[next] === node + 1 ? next : 0
  }

  /** The index of the word that ends at a node, or -1. */
  wordAt(node: number): number {
    return this.#words[node] as number
  }
}
