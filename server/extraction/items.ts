// A read sentence in, the items that patterns run over out: mentions (coordinated ones as one list), words and marks.
import { sortByStart } from '#model/span.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import { bits } from '#rulebook/rulebook.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { WordMemory } from '#rulebook/word-memory.ts'
import type { Word } from '#rulebook/word.ts'
import { mayBePlace, type DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { Resolution } from './resolution.ts'
import type { Clause, Quotation, Token } from './sentence-view.ts'

export interface Member {
  readonly mention: Mention
  readonly entity: DraftEntity
}

export interface Item {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The word of the lexicon, where it is one. */
  readonly word: Word | undefined
  /** What it names: several where they are coordinated (A、B和C). Empty for a word or mark. */
  readonly members: readonly Member[]
  /** A verb's acts; `post` for a post, `area` for an area. */
  readonly acts: readonly string[]
  /** An adverb, a time or part of a date: what a pattern's % runs over. */
  readonly isAdverb: boolean
  /** Counts clauses: items of one clause have the same number. */
  readonly clause: number
}

const COORDINATORS = new Set(['、', '和', '与', '及', '以及', '暨', '，以及', '，'])
const BODIES: ReadonlySet<string> = new Set(['UnionBody', 'Organization'])
const family = ({ entity, mention }: Member): string => BODIES.has(entity.kind) || BODIES.has(mention.kind) ? 'Body' : entity.kind

/** An item whose clause is not known yet. */
type Piece = Omit<Item, 'clause'> & { clause: number }

const NO_MEMBERS: readonly Member[] = [], NONE: readonly string[] = [], POST = ['post'], AREA = ['area']

/** Cuts a sentence into items. Mentions without an entity stay words; 他 and 她 are the `hero` of the article, if it has one. */
export function readItems(read: ReadSentence, resolution: Resolution, lexicon: Lexicon, hero?: DraftEntity): Item[] {
  const { view } = read
  const pieces: Piece[] = []
  const spans: { start: number; end: number; member: Member }[] = []
  for (const mention of read.mentions) {
    const entity = resolution.get(mention)
    if (entity) spans.push({ start: mention.titlesStart ?? mention.start, end: mention.end, member: { mention, entity } })
  }
  sortByStart(spans)
  const { tokens, quotations, text } = view
  let token = 0, end = 0, next = 0
  for (let i = 0; i <= spans.length; i++) {
    const span = spans[i], to = span ? span.start : text.length
    if (span && span.start < end) continue
    while (token < tokens.length && (tokens[token] as Token).start < to) {
      const word = tokens[token++] as Token, { start } = word
      while (next < quotations.length && (quotations[next] as Quotation).start < start) next++
      const quotation = next < quotations.length ? quotations[next] as Quotation : undefined
      if (quotation && quotation.start === start && quotation.end <= to && start >= end) {
        pieces.push({ start, end: quotation.end, text: text.slice(start, quotation.end), word: undefined, members: NO_MEMBERS, acts: NONE, isAdverb: false, clause: -1 })
        while (token < tokens.length && (tokens[token] as Token).start < quotation.end) token++
      } else if (start >= end) pieces.push(hero && (word.text === '他' || word.text === '她') ? pronounOf(word, hero) : { start, end: word.end, text: word.text, word: word.word, members: NO_MEMBERS, acts: (word.mask & DOES) === 0 ? NONE : acts.of(word, lexicon), isAdverb: isAdverb.has(word, lexicon), clause: -1 })
      else if (word.end > end) pieces.push(restOf(text, end, word.end, lexicon))
    }
    if (!span) break
    pieces.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end), word: undefined, members: [span.member], acts: NONE, isAdverb: false, clause: -1 })
    end = span.end
  }
  // Where nobody is named, nothing is joined.
  const items = spans.length || hero ? coordinate(pieces, text) : pieces
  countClauses(items, view.clauses)
  return items
}

/** 孙丽|华为|副主席: what a name leaves of the word that it ends in. */
function restOf(text: string, start: number, end: number, lexicon: Lexicon): Piece {
  const rest = text.slice(start, end)
  return { start, end, text: rest, word: undefined, members: NO_MEMBERS, acts: (lexicon.maskAt(text, start, end) & DOES) === 0 ? NONE : actsOf(rest, lexicon), isAdverb: false, clause: -1 }
}

/** Tells each piece the number of its clause; behind the last one there is none. */
function countClauses(pieces: readonly Piece[], clauses: readonly Clause[]): void {
  for (let i = 0, clause = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    while (clause < clauses.length && (clauses[clause] as Clause).end <= piece.start) clause++
    if (clause === clauses.length) return
    piece.clause = clause
  }
}

/** 他 and 她 are the hero of the article. */
const pronounOf = ({ start, end, text }: Token, hero: DraftEntity): Piece => ({ start, end, text, word: undefined, members: [{ mention: { kind: 'Person', start, end, name: text, rule: 'person/pronoun', form: 'short' }, entity: hero }], acts: NONE, isAdverb: false, clause: -1 })

/** What a word with acts is. */
const DOES = bits('verb', 'post', 'area')
const ADVERBS = bits('adverb', 'time')
const isAdverb = new WordFlag((text, lexicon) => (lexicon.mask(text) & ADVERBS) !== 0 || /^(?:\d+|[年月日号])$/.test(text))

const acts = new WordMemory(actsOf)

/** What a word does: a verb's acts, and whether it is a post or an area. */
export function actsOf(word: string, lexicon: Lexicon): readonly string[] {
  const mask = lexicon.mask(word), acts = lexicon.acts(word)
  if ((mask & (BIT.post | BIT.area)) === 0) return acts
  const own = (mask & BIT.post) !== 0 ? POST : AREA
  return acts.length ? [...acts, ...own] : own
}

/** 四川省博物院、映秀地震遗址: places to go to, whatever else they are. */
const isPlaceOrBody = ({ entity }: Member): boolean => mayBePlace(entity)

/** 深入|甲公司、乙服务区、丙公司: whatever one goes to is a place, and its kind makes no other list of it. */
const isGoneTo = (before: Piece | undefined): boolean => before !== undefined && before.acts.includes('visit')
const isPlaceLike = ({ entity }: Member): boolean => entity.kind === 'Organization' || mayBePlace(entity)

/** 甲、乙|等12家单位|联合主办: how many they are belongs to the list. */
const ALL_OF_THEM = /^等[\d一二三四五六七八九十]{0,4}[余多]?[家个所]?(?:相关|有关|成员|市级|区级|省级)?(?:单位|部门|企业|机构|公司|高校|院校|学校|社团|协会|委办局)/
const LONGEST_SUM = 14
const endOfList = ({ end, members }: Piece, { start }: Piece, text: string): number =>
  members.length && start === end && family(members.at(-1) as Member) === 'Body' ? end + (ALL_OF_THEM.exec(text.slice(end, end + LONGEST_SUM))?.[0].length ?? 0) : end
/** 某某学院（某某研修中心）|、某某公司|协办: what else a body in a list is called belongs to it. */
const BRACKET = /^（[^（）。；]{2,24}）(?=[、和与及]|联合|共同|协办|主办|承办|支持)/
const LONGEST_BRACKET = 28
const endOfBracket = ({ end, members }: Piece, text: string): number =>
  members.length && family(members.at(-1) as Member) === 'Body' ? end + (BRACKET.exec(text.slice(end, end + LONGEST_BRACKET))?.[0].length ?? 0) : end
const QUOTE = '“'.charCodeAt(0)

/** Joins neighbours of one family with 、 和 与 between them into one list; titled people are joined across commas too. */
function coordinate(pieces: Piece[], text: string): Piece[] {
  const joined: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    const last = joined[joined.length - 1]
    // Words behind words, which are most, join nothing.
    if (piece.members.length === 0 && !last?.members.length) { joined.push(piece); continue }
    if (last && piece.members.length === 0 && (piece.text === '等' || piece.text === '（' && last.end === piece.start)) {
      const end = piece.text === '等' ? endOfList(last, piece, text) : endOfBracket(last, text)
      if (end > last.end) {
        joined[joined.length - 1] = { ...last, end }
        while ((pieces[i + 1]?.start ?? end) < end) i++
        continue
      }
    }
    if (piece.members.length === 0 && piece.text.charCodeAt(0) !== QUOTE) { joined.push(piece); continue }
    const beforeLast = joined.at(-2)
    const [first] = piece.members
    if (first && last && beforeLast?.members.length && last.members.length === 0 && COORDINATORS.has(last.text)) {
      const [other] = beforeLast.members.slice(-1) as [Member]
      const comma = last.text.startsWith('，')
      const people = family(first) === 'Person' && family(other) === 'Person' && (first.mention.titles?.length ?? 0) > 0
      if (comma ? people : family(first) === family(other) || last.text === '、' && (isPlaceOrBody(first) && isPlaceOrBody(other) || isGoneTo(joined.at(-3)) && isPlaceLike(first) && isPlaceLike(other))) {
        joined.splice(-2, 2, { start: beforeLast.start, end: piece.end, text: '', word: undefined, members: [...beforeLast.members, ...piece.members], acts: NONE, isAdverb: false, clause: -1 })
        continue
      }
    }
    if (last?.members.length && piece.text.startsWith('“') && piece.start === last.end && !piece.members.length) { joined.splice(-1, 1, { ...last, end: piece.end }); continue }
    joined.push(piece)
  }
  return joined
}
