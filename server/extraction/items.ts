// A read sentence in, the items that patterns run over out: mentions (coordinated ones as one list), words and marks.
import { prior } from '#model/prior.ts'
import { sortByStart } from '#model/span.ts'
import { ACT } from '#rulebook/act.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { mayBePlace, type DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import { NO_MEMBERS, type Item, type Member } from './item.ts'
import type { Mention } from './mention.ts'
import type { Resolution } from './resolution.ts'
import type { Quotation, Token } from './sentence-view.ts'

export type { Item, Member } from './item.ts'

const COORDINATORS = new WordGroup(['、', '和', '与', '及', '以及', '暨', '，以及', '，'])
const BODIES: ReadonlySet<string> = new Set(['UnionBody', 'Organization'])
const family = ({ entity, mention }: Member): string => BODIES.has(entity.kind) || BODIES.has(mention.kind) ? 'Body' : entity.kind

/** A stretch of a sentence that is no single word. */
class Piece implements Item {
  declare readonly start: number
  declare readonly end: number
  declare readonly text: string
  readonly word = undefined
  declare readonly members: readonly Member[]
  declare readonly acts: number
  readonly isAdverb = false
  declare readonly clause: number

  constructor(start: number, end: number, text: string, members: readonly Member[], clause: number, acts = 0) {
    this.start = start
    this.end = end
    this.text = text
    this.members = members
    this.acts = acts
    this.clause = clause
  }
}

/** `word` is the one that the stretch begins in. */
const pieceOf = (text: string, start: number, end: number, members: readonly Member[], { clause }: Token, acts = 0): Item => new Piece(start, end, text.slice(start, end), members, clause, acts)

/** Whom an article is about, and the word that stands for the name: 他 or 她. */
export interface Hero {
  readonly entity: DraftEntity
  readonly pronoun: string
}

/** The items of a sentence, with nobody's pronouns among what they name. */
export function itemsOf(read: ReadSentence, resolution: Resolution, lexicon: Lexicon): readonly Item[] {
  const known = resolution.items.get(read)
  if (known) return known
  const items = readItems(read, resolution, lexicon)
  if (items !== read.view.tokens) resolution.items.set(read, items)
  return items
}

/** Cuts a sentence into items. Mentions without an entity stay words; the pronoun of the article's hero, if it has one, is the hero. */
export function readItems(read: ReadSentence, resolution: Resolution, lexicon: Lexicon, hero?: Hero): readonly Item[] {
  const { tokens, quotations, text } = read.view
  const spans = spansOf(read.mentions, resolution)
  // Where nothing is named or quoted, there are words alone.
  if (spans.length === 0 && quotations.length === 0 && !hero) return tokens
  // As the words are: a list that has room for all from the first.
  const pieces = new Array<Item>(tokens.length + spans.length), named: number[] = [], pronoun = hero ? hero.pronoun.charCodeAt(0) : -1
  let token = 0, end = 0, next = 0, count = 0
  for (let i = 0; i <= spans.length; i++) {
    const span = spans[i], to = span ? span.start : text.length
    if (span && span.start < end) continue
    while (token < tokens.length && (tokens[token] as Token).start < to) {
      const word = tokens[token++] as Token, { start } = word
      while (next < quotations.length && (quotations[next] as Quotation).start < start) next++
      const quotation = next < quotations.length ? quotations[next] as Quotation : undefined
      // Most words stand by themselves, and so do those behind them up to what is named or quoted.
      if (start >= end && word.word.letter !== pronoun && quotation?.start !== start) {
        pieces[count++] = word
        const stop = quotation && quotation.start < to ? quotation.start : to
        for (; token < tokens.length; token++) {
          const other = tokens[token] as Token
          if (other.start >= stop || hero !== undefined && other.word.letter === pronoun) break
          pieces[count++] = other
        }
        continue
      }
      if (quotation && quotation.start === start && quotation.end <= to && start >= end) {
        pieces[count++] = pieceOf(text, start, quotation.end, NO_MEMBERS, word)
        while (token < tokens.length && (tokens[token] as Token).start < quotation.end) token++
      } else if (start >= end && hero && word.word.letter === pronoun) {
        named.push(count)
        pieces[count++] = pronounOf(word, hero.entity)
      } else if (start >= end) pieces[count++] = word
      // 孙丽|华为|副主席: what a name leaves of the word that it ends in.
      else if (word.end > end) pieces[count++] = pieceOf(text, end, word.end, NO_MEMBERS, word, lexicon.find(text.slice(end, word.end))?.does)
    }
    if (!span) break
    const first = tokens[token]
    named.push(count)
    pieces[count++] = pieceOf(text, span.start, span.end, [span.member], first?.start === span.start ? first : tokens[token - 1] as Token)
    end = span.end
  }
  return pieces.slice(0, named.length === 0 ? count : coordinate(pieces, count, named, text))
}

/** The index of the first item that begins at an offset or behind it. */
export function indexOfItem(items: readonly Item[], offset: number): number {
  let low = 0, high = items.length
  while (low < high) { const middle = (low + high) >> 1; if ((items[middle] as Item).start < offset) low = middle + 1; else high = middle }
  return low
}

interface Named { readonly start: number; readonly end: number; readonly member: Member }
const NO_SPANS: readonly Named[] = []

/** Where a sentence names what is known, in order, from the titles of people on. */
function spansOf(mentions: readonly Mention[], resolution: Resolution): readonly Named[] {
  if (mentions.length === 0) return NO_SPANS
  const spans = new Array<Named>(mentions.length)
  let count = 0
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention, entity = resolution.get(mention)
    if (entity) spans[count++] = { start: mention.titlesStart ?? mention.start, end: mention.end, member: { mention, entity } }
  }
  return sortByStart(count === spans.length ? spans : spans.slice(0, count))
}

const pronounOf = ({ start, end, text, clause }: Token, hero: DraftEntity): Item => new Piece(start, end, text, [{ mention: { kind: 'Person', start, end, name: text, rule: 'person/pronoun', form: 'short' }, entity: hero }], clause)

/** 四川省博物院、映秀地震遗址: places to go to, whatever else they are. */
const isPlaceOrBody = ({ entity }: Member): boolean => mayBePlace(entity)

/** 深入|甲公司、乙服务区、丙公司: whatever one goes to is a place, and its kind makes no other list of it. */
const isGoneTo = (before: Item | undefined): boolean => before !== undefined && ((before.acts & ACT.visit) !== 0 || GOES_TO.has(before))
/** 在|某中心和某公园|，, 又到|某中心、某公司|走访. */
const GOES_TO = new WordGroup(['在', '到', '来到', '走进', '深入', '前往', '赴', '赶赴', '先后到', '分别到', '又到', '先到', '还到'])
const AND = new WordGroup(['、', '和', '及', '以及'])
const isPlaceLike = ({ entity }: Member): boolean => entity.kind === 'Organization' || mayBePlace(entity)

/** 甲、乙|等12家单位|联合主办: how many they are belongs to the list; so does 等 by itself before what they do: 甲、乙|等|承办了活动. */
const ALL_OF_THEM = /^等(?=(?:联合|共同|具体|协同)?(?:主办|承办|协办|合办|联办))|^等[\d一二三四五六七八九十]{0,4}[余多]?[家个所]?(?:相关|有关|成员|市级|区级|省级)?(?:单位|部门|企业|机构|公司|高校|院校|学校|社团|协会|委办局)/
const LONGEST_SUM = 14
const endOfList = ({ end, members }: Item, { start }: Item, text: string): number =>
  members.length && start === end && family(members.at(-1) as Member) === 'Body' ? end + (ALL_OF_THEM.exec(text.slice(end, end + LONGEST_SUM))?.[0].length ?? 0) : end
/** 某某学院（某某研修中心）|、某某公司|协办: what else a body in a list is called belongs to it. */
const BRACKET = /^（[^（）。；]{2,24}）(?=[、和与及]|联合|共同|协办|主办|承办|支持)/
const LONGEST_BRACKET = 28
const endOfBracket = ({ end, members }: Item, text: string): number =>
  members.length && family(members.at(-1) as Member) === 'Body' ? end + (BRACKET.exec(text.slice(end, end + LONGEST_BRACKET))?.[0].length ?? 0) : end
/** 甲工会|主席|、乙工会|副主席|到场: heads without names, each of whom comes for a body of its own; the body behind tells that the list goes on. */
const HEADS = new WordGroup(/^(?:主要|相关|有关|分管)?负责(?:人|同志)$|^(?:[〇\u3400-\u9fff]{0,4}?副)?(?:主席|会长|理事长|董事长|总经理|局长)$|^(?:党组|党委|党总支|党支部|党工委)?副?书记$|^(?:主要|分管|有关|相关)?领导$/)
const isHeadInList = (pieces: readonly Item[], i: number, last: Item): boolean => {
  const piece = pieces[i] as Item, next = pieces[i + 1], other = pieces[i + 2]?.members[0]
  return last.end === piece.start && next !== undefined && other !== undefined && HEADS.has(piece) && AND.has(next) && family(other) === 'Body' && family(last.members.at(-1) as Member) === 'Body'
}
const QUOTE = '“'.charCodeAt(0)

/** Joins neighbours of one family with 、 和 与 between them into one list, in place; titled people are joined across commas too. `named`: where the pieces stand that name something. Returns how many are left of so many. */
function coordinate(pieces: Item[], count: number, named: readonly number[], text: string): number {
  let size = 0
  for (let i = 0, next = 0; i < count; i++) {
    // Words behind words, which are most, join nothing.
    if (!prior(pieces, size)?.members.length) {
      while (next < named.length && (named[next] as number) < i) next++
      const to = next < named.length ? named[next] as number : count
      if (size === i) size = i = to
      else while (i < to) pieces[size++] = pieces[i++] as Item
      if (i === count) break
    }
    const piece = pieces[i] as Item
    const last = prior(pieces, size)
    if (last && piece.members.length === 0 && (piece.text === '等' || piece.text === '（' && last.end === piece.start)) {
      const end = piece.text === '等' ? endOfList(last, piece, text) : endOfBracket(last, text)
      if (end > last.end) {
        pieces[size - 1] = new Piece(last.start, end, last.text, last.members, last.clause)
        while (i + 1 < count && (pieces[i + 1] as Item).start < end) i++
        continue
      }
    }
    if (last && piece.members.length === 0 && last.members.length > 0 && isHeadInList(pieces, i, last)) { pieces[size - 1] = new Piece(last.start, piece.end, last.text, last.members, last.clause); continue }
    if (piece.members.length === 0 && piece.text.charCodeAt(0) !== QUOTE) { pieces[size++] = piece; continue }
    const beforeLast = prior(pieces, size - 1)
    const [first] = piece.members
    if (first && last && beforeLast?.members.length && last.members.length === 0 && COORDINATORS.has(last)) {
      const [other] = beforeLast.members.slice(-1) as [Member]
      const comma = last.text.startsWith('，')
      const people = family(first) === 'Person' && family(other) === 'Person' && (first.mention.titles?.length ?? 0) > 0
      if (comma ? people : family(first) === family(other) || last.text === '、' && isPlaceOrBody(first) && isPlaceOrBody(other) || AND.has(last) && isGoneTo(prior(pieces, size - 2)) && isPlaceLike(first) && isPlaceLike(other)) {
        pieces[--size - 1] = new Piece(beforeLast.start, piece.end, '', [...beforeLast.members, ...piece.members], beforeLast.clause)
        continue
      }
    }
    // 分获|“金锤奖”|“银锤奖”: honours that stand side by side make a list.
    if (first?.entity.kind === 'Honour' && last?.members.at(-1)?.entity.kind === 'Honour' && last.end === piece.start) { pieces[size - 1] = new Piece(last.start, piece.end, '', [...last.members, ...piece.members], last.clause); continue }
    if (last?.members.length && piece.text.startsWith('“') && piece.start === last.end && !piece.members.length) { pieces[size - 1] = new Piece(last.start, piece.end, last.text, last.members, last.clause); continue }
    pieces[size++] = piece
  }
  return size
}
