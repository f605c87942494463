// Characters in, a set of their codes out: asking it what stands at a place of a text makes no string and costs one look.

/** Of UTF-16 codes; a character of two code units stands at no single place and is left out. */
export class CodeSet {
  readonly #bits = new Uint32Array(65536 / 32)

  constructor(characters: Iterable<string>) {
    for (const character of characters) if (character.length === 1) { const code = character.charCodeAt(0); this.#bits[code >> 5] = (this.#bits[code >> 5] as number) | 1 << (code & 31) }
  }

  /** The codes of which something holds. */
  static of(holds: (code: number) => boolean): CodeSet {
    const characters: string[] = []
    for (let code = 0; code < 65536; code++) if (holds(code)) characters.push(String.fromCharCode(code))
    return new CodeSet(characters)
  }

  /** What words begin with, or alternatives of an expression that begin with a letter each. */
  static firstOf(words: Iterable<string>): CodeSet {
    return new CodeSet([...words].map(word => word.charAt(0)))
  }

  /** What words end in. */
  static lastOf(words: Iterable<string>): CodeSet {
    return new CodeSet([...words].map(word => word.slice(-1)))
  }

  /** NaN, the code of what stands outside a text, is in no set. */
  has(code: number): boolean {
    return code > 0 && ((this.#bits[code >> 5] as number) >>> (code & 31) & 1) === 1
  }
}
