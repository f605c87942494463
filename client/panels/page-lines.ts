// A page's text with the stretches of it that are marked → the lines to show, in pieces of which each knows its marks.
import type { EntityKind } from '../graph/documents.ts'

/** UTF-16 offsets into the page's text; the end is exclusive. */
export interface Stretch { readonly start: number; readonly end: number }
export interface Mention extends Stretch { readonly entity: { readonly id: string; readonly kind: EntityKind; readonly name: string } }

export interface Marks {
  /** The sentence that was asked for. */
  readonly lit?: Stretch
  readonly mentions?: readonly Mention[]
  /** What named somebody and gave nothing. */
  readonly dropped?: readonly Stretch[]
}

export interface Piece {
  readonly text: string
  readonly lit: boolean
  readonly mention?: Mention
  /** Its place in the list of what was dropped. */
  readonly dropped?: number
}
export interface Line { readonly heading: boolean; readonly pieces: readonly Piece[] }

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&nbsp;': ' ' }
const readable = (text: string) => text.replace(/&(?:lt|gt|amp|quot|nbsp);/g, (entity) => entities[entity] ?? entity)

/**
 * Left out: empty lines and the # marks of headings; named entities become their characters. Everything stays text: whoever
 * shows it must not read it as HTML. Of mentions that lie in each other the outer one counts.
 */
export function splitPage(text: string, { lit = { start: 0, end: 0 }, mentions = [], dropped = [] }: Marks): readonly Line[] {
  const outer = takeOuter(mentions)
  const lines: Line[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const [start, end] = [at, at + line.length]
    at = end + 1
    if (line.trim() === '') continue
    const marks = /^#+ */.exec(line)?.[0].length ?? 0
    const crossing = <T extends Stretch>(list: readonly T[]): readonly T[] => list.filter((each) => each.start < end && each.end > start)
    const here = { mentions: crossing(outer), dropped: crossing(dropped) }
    const cuts = [lit, ...here.mentions, ...here.dropped].flatMap((each) => [each.start, each.end]).filter((cut) => cut > start + marks && cut < end)
    const bounds = [start + marks, ...new Set(cuts.sort((a, b) => a - b)), end]
    const holds = (each: Stretch, from: number, to: number): boolean => each.start <= from && to <= each.end
    const pieces = bounds.slice(1).map((to, index): Piece => {
      const from = bounds[index]!
      const mention = here.mentions.find((each) => holds(each, from, to))
      const gave = here.dropped.find((each) => holds(each, from, to))
      return { text: readable(text.slice(from, to)), lit: holds(lit, from, to), ...(mention && { mention }), ...(gave && { dropped: dropped.indexOf(gave) }) }
    })
    lines.push({ heading: marks > 0, pieces: pieces.filter((piece) => piece.text !== '') })
  }
  return lines
}

function takeOuter(mentions: readonly Mention[]): readonly Mention[] {
  const taken: Mention[] = []
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) if (mention.start >= (taken.at(-1)?.end ?? 0)) taken.push(mention)
  return taken
}
