// Characters in, a set of their codes out: asking it what stands at a place of a text makes no string and costs one look.

/** Codes, numbers in a code's row, and bits in a number: what all sets of a table say of a character lies side by side, so that the characters of a text are soon at hand for all of them. */
const CODES = 65536, IN_ROW = 8, IN_NUMBER = 32

let table = new Int32Array(0), sets = IN_ROW * IN_NUMBER

/** Of UTF-16 codes but 0; a character of two code units stands at no single place and is left out. */
export class CodeSet {
  // Written once, so that the engine knows them of a set as it knows a number.
  private declare readonly table: Int32Array
  private declare readonly at: number
  private declare readonly bit: number

  constructor(characters: Iterable<string>) {
    if (sets === IN_ROW * IN_NUMBER) { table = new Int32Array(CODES * IN_ROW); sets = 0 }
    this.table = table
    this.at = Math.floor(sets / IN_NUMBER)
    this.bit = 1 << sets++ % IN_NUMBER
    for (const character of characters) if (character.length === 1 && character !== '\0') table[character.charCodeAt(0) * IN_ROW + this.at] = (table[character.charCodeAt(0) * IN_ROW + this.at] as number) | this.bit
  }

  /** The codes of which something holds. */
  static of(holds: (code: number) => boolean): CodeSet {
    const characters: string[] = []
    for (let code = 0; code < CODES; code++) if (holds(code)) characters.push(String.fromCharCode(code))
    return new CodeSet(characters)
  }

  /** What words begin with, or alternatives of an expression that begin with a letter each. */
  static firsts(words: Iterable<string>): CodeSet {
    return new CodeSet([...words].map(word => word.charAt(0)))
  }

  /** What words end in. */
  static lasts(words: Iterable<string>): CodeSet {
    return new CodeSet([...words].map(word => word.charAt(word.length - 1)))
  }

  /** NaN, the code of what stands outside a text, is in no set. */
  has(code: number): boolean {
    return ((this.table[(code | 0) * IN_ROW + this.at] as number) & this.bit) !== 0
  }
}
