// A read sentence in, the items that patterns run over out: mentions (coordinated ones as one list), words and marks.
import { BIT } from '#rulebook/lexicon.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { Resolution } from './resolution.ts'

export interface Member {
  readonly mention: Mention
  readonly entity: DraftEntity
}

export interface Item {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it names: several where they are coordinated (A、B和C). Empty for a word or mark. */
  readonly members: readonly Member[]
  /** A verb's acts; `post` for a post, `area` for an area. */
  readonly acts: readonly string[]
  /** Counts clauses: items of one clause have the same number. */
  readonly clause: number
}

const COORDINATORS = new Set(['、', '和', '与', '及', '以及', '暨', '，以及', '，'])
const family = (member: Member): string => member.entity.kind === 'UnionBody' || member.entity.kind === 'Organization' ? 'Body' : member.entity.kind

/** Cuts a sentence into items. Mentions without an entity stay words; 他 and 她 are the `hero` of the article, if it has one. */
export function readItems(read: ReadSentence, resolution: Resolution, lexicon: Lexicon, hero?: DraftEntity): Item[] {
  const { view } = read
  const pieces: (Omit<Item, 'clause'>)[] = []
  const spans = read.mentions.flatMap(mention => {
    const entity = resolution.get(mention)
    return entity ? [{ start: mention.titlesStart ?? mention.start, end: mention.end, member: { mention, entity } }] : []
  }).sort((a, b) => a.start - b.start || b.end - a.end)
  let token = 0, end = 0
  const words = (to: number): void => {
    while (token < view.tokens.length && (view.tokens[token]?.start ?? 0) < to) {
      const word = view.tokens[token++]
      const quotation = word && view.quotations.find(candidate => candidate.start === word.start && candidate.end <= to)
      if (quotation && quotation.start >= end) {
        pieces.push({ start: quotation.start, end: quotation.end, text: view.text.slice(quotation.start, quotation.end), members: [], acts: [] })
        while (token < view.tokens.length && (view.tokens[token]?.start ?? 0) < quotation.end) token++
      } else if (word && hero && word.start >= end && (word.text === '他' || word.text === '她')) pieces.push({ start: word.start, end: word.end, text: word.text, members: [{ mention: { kind: 'Person', start: word.start, end: word.end, name: word.text, rule: 'person/pronoun', form: 'short' }, entity: hero }], acts: [] })
      else if (word && word.start >= end) pieces.push({ start: word.start, end: word.end, text: word.text, members: [], acts: (word.mask & (BIT.post | BIT.area)) !== 0 ? [...lexicon.acts(word.text), (word.mask & BIT.post) !== 0 ? 'post' : 'area'] : lexicon.acts(word.text) })
    }
  }
  for (const span of spans) {
    if (span.start < end) continue
    words(span.start)
    pieces.push({ start: span.start, end: span.end, text: view.text.slice(span.start, span.end), members: [span.member], acts: [] })
    end = span.end
  }
  words(view.text.length)
  let clause = 0
  return coordinate(pieces).map(piece => {
    while (clause < view.clauses.length && (view.clauses[clause]?.end ?? 0) <= piece.start) clause++
    return { ...piece, clause: clause < view.clauses.length ? clause : -1 }
  })
}

/** Joins neighbours of one family with 、 和 与 between them into one list; titled people are joined across commas too. */
function coordinate(pieces: readonly Omit<Item, 'clause'>[]): Omit<Item, 'clause'>[] {
  const joined: Omit<Item, 'clause'>[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Omit<Item, 'clause'>
    const last = joined.at(-1), beforeLast = joined.at(-2)
    const [first] = piece.members
    if (first && last && beforeLast?.members.length && last.members.length === 0 && COORDINATORS.has(last.text)) {
      const [other] = beforeLast.members.slice(-1) as [Member]
      const comma = last.text.startsWith('，')
      const people = family(first) === 'Person' && family(other) === 'Person' && (first.mention.titles?.length ?? 0) > 0
      if (comma ? people : family(first) === family(other)) {
        joined.splice(-2, 2, { start: beforeLast.start, end: piece.end, text: '', members: [...beforeLast.members, ...piece.members], acts: [] })
        continue
      }
    }
    if (last?.members.length && piece.text.startsWith('“') && piece.start === last.end && !piece.members.length) { joined.splice(-1, 1, { ...last, end: piece.end }); continue }
    joined.push(piece)
  }
  return joined
}
