// A name → what the canvas writes: the short form, wrapped for Chinese type, at most two lines.

const perLine = 8
const mostLines = 2
/** Marks that may not begin a line; they hang on the end of the one before. */
const neverFirst = new Set('，。、；：？！”’）》」』】…—·,.;:?!)')
/** Marks that may not end a line; they go over to the next. */
const neverLast = new Set('“‘（《「『【(')

/** A Latin letter takes about half the room of a 汉字. */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 && !'“”‘’…—'.includes(character) ? 0.56 : 1), 0)

/** 北京市大兴区总工会 → 大兴区总工会: the city is left out where a district follows it. */
export function shortenName(name: string): string {
  const city = /^[\p{Script=Han}]{2,3}市(?=[\p{Script=Han}]{1,4}[区县])/u.exec(name)
  return city ? name.slice(city[0].length) : name
}

/** The name in one or two lines of about equal width, none wider than 8 汉字 and one hanging mark; what does not fit ends in …. */
export function wrapName(name: string): readonly string[] {
  const total = widthOf(name)
  if (total <= perLine) return [name]
  const room = Math.min(perLine, Math.ceil(total / mostLines))
  const lines: string[] = []
  let line = ''
  for (const word of splitWords(name)) {
    const hangs = neverFirst.has(word) && widthOf(line) <= perLine
    if (line !== '' && !hangs && widthOf(line + word) > room + 0.05) {
      const opening = neverLast.has(line.at(-1) ?? '') ? line.slice(-1) : ''
      const full = opening ? line.slice(0, -1) : line
      if (lines.length === mostLines - 1) return [...lines, `${cutTo(full.trim(), perLine - 1)}…`]
      if (full) lines.push(full.trim())
      line = opening
    }
    line += word
  }
  return [...lines, line.trim()]
}

/** The beginning of a name in one line and its end in the other, for one that two lines cannot hold and another name begins like. */
export function wrapEnds(name: string): readonly string[] {
  const letters = [...name]
  let first = cutTo(name, perLine)
  if (neverLast.has(first.at(-1) ?? '')) first = first.slice(0, -1)
  let last = ''
  while (letters.length > 0 && widthOf(letters.at(-1) + last) <= perLine - 1) last = letters.pop() + last
  while (neverFirst.has(last[0] ?? '')) last = last.slice(1)
  return [first.trim(), `…${last.trim()}`]
}

/** Those of the names that are written alike though they differ, because two lines cannot hold them. */
export function findAlike(names: Iterable<string>): ReadonlySet<string> {
  const written = new Map<string, string>(), alike = new Set<string>()
  for (const name of names) {
    const lines = wrapName(name).join('\n'), other = written.get(lines)
    if (other === undefined) written.set(lines, name)
    else if (other !== name) alike.add(other).add(name)
  }
  return alike
}

/** Single 汉字 and marks; Latin words whole, unless one alone is wider than a line. */
function splitWords(name: string): readonly string[] {
  return (name.match(/[A-Za-z0-9]+|[^A-Za-z0-9]/gu) ?? []).flatMap((word) => (widthOf(word) > perLine ? [...word] : [word]))
}

function cutTo(text: string, room: number): string {
  let cut = ''
  for (const character of text) {
    if (widthOf(cut + character) > room) break
    cut += character
  }
  return cut
}
