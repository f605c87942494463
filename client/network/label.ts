// A name → what the canvas writes: the short form, wrapped for Chinese type, at most two lines.

const perLine = 8
const mostLines = 2
/** Marks that may not begin a line; they hang on the end of the one before. */
const neverFirst = new Set('，。、；：？！”’）》」』】…—·,.;:?!)')

/** A Latin letter takes about half the room of a 汉字. */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 && !'“”‘’…—'.includes(character) ? 0.56 : 1), 0)

/** 北京市大兴区总工会 → 大兴区总工会: the city is left out where a district follows it. */
export function shortenName(name: string): string {
  const city = /^[\p{Script=Han}]{2,3}市(?=[\p{Script=Han}]{1,4}[区县])/u.exec(name)
  return city ? name.slice(city[0].length) : name
}

/** The name in one or two lines of about equal width, none wider than 8 汉字; what does not fit ends in …. */
export function wrapName(name: string): readonly string[] {
  const characters = [...name]
  const total = widthOf(name)
  if (total <= perLine) return [name]
  const room = Math.min(perLine, Math.ceil(total / mostLines))
  const lines: string[] = []
  let line = ''
  for (const [index, character] of characters.entries()) {
    const fits = widthOf(line + character) <= room + 0.05 || neverFirst.has(character)
    if (!fits && !splitsWord(characters, index)) {
      lines.push(line)
      line = ''
      if (lines.length === mostLines) return [...lines.slice(0, -1), `${cutTo(lines.at(-1) ?? '', perLine - 1)}…`]
    }
    line += character
  }
  const wrapped = [...lines, line]
  return wrapped.map((each) => (widthOf(each) > perLine + 2 ? `${cutTo(each, perLine - 1)}…` : each))
}

const isLatin = (character: string | undefined) => character !== undefined && /[A-Za-z0-9]/.test(character)
const splitsWord = (characters: readonly string[], index: number) => isLatin(characters[index]) && isLatin(characters[index - 1])

function cutTo(text: string, room: number): string {
  let cut = ''
  for (const character of text) {
    if (widthOf(cut + character) > room) break
    cut += character
  }
  return cut
}
