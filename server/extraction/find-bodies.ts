// A sentence's words in, its union bodies, organizations and named places out: a head of names (总工会, 公司, 公园) and what stands before it.
import type { EntityKind } from '#model/kinds.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { bits, type HeadKind, type Rulebook } from '#rulebook/rulebook.ts'
import type { Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** No name of a body is longer than this many characters. */
const LONGEST_NAME = 34
/** A head this long names a body by itself: 文化和旅游部. */
const NAME_OF_ITS_OWN = 6
const STOPS = bits('breaker', 'function', 'verb', 'verbal')
const COLOURLESS = bits('generic', 'audience', 'head', 'follower', 'number', 'time')
const KIND: Readonly<Record<HeadKind, readonly [EntityKind, ...EntityKind[]]>> = { union: ['UnionBody'], org: ['Organization'], venue: ['Venue'], 'org/venue': ['Organization', 'Venue'] }
/** Levels that a short form leaves the area's name away from: 区总工会, 市妇联. */
const LEVELS = new Set(['市', '区', '县', '省', '州', '旗', '镇', '乡', '街道', '地区', '局', '公司', '集团', '学校', '分局', '校', '院', '厂', '矿', '段', '社区', '师', '团'])
const POINTING = new Set(['该校', '该局', '该院', '该厂', '该矿', '该所', '该行', '该司'])
const POINTERS = new Set(['该', '本', '我'])

export interface Head {
  readonly kind: HeadKind
  readonly start: number
  readonly end: number
}

/** Finds every name that ends in a head of names. Of nested names the longest is kept. */
export function findBodies(view: SentenceView, rulebook: Rulebook): Mention[] {
  const found: Mention[] = []
  for (let i = view.tokens.length - 1, limit = Infinity; i >= 0; i--) {
    const token = view.tokens[i] as Token
    if (token.end > limit) continue
    if (POINTING.has(token.text)) { found.push({ kind: 'Organization', start: token.start, end: token.end, name: token.text, rule: 'name/pointer', form: 'short' }); continue }
    const head = headOf(token, rulebook)
    if (!head) continue
    const mention = nameBefore(view, i, head, rulebook)
    if (mention.form !== 'full' && isAdjective(view.tokens, i, head, rulebook)) continue
    found.push(mention)
    limit = mention.start
  }
  return found.reverse()
}

/** The head of names that a word is or ends in: 清华大学 ends in 大学. */
function headOf(token: Token, rulebook: Rulebook): Head | undefined {
  const { lexicon } = rulebook
  for (let start = token.start; start < token.end - (start > token.start ? 1 : 0); start++) {
    const word = token.text.slice(start - token.start)
    if (lexicon.is(word, 'head')) return { kind: lexicon.attribute(word, 'head') as HeadKind, start, end: token.end }
  }
  return undefined
}

/** 工会 in 工会干部 and 公司 in 公司职工 are no names of bodies; 总工会 keeps its name before such words. */
function isAdjective(tokens: readonly Token[], at: number, head: Head, rulebook: Rulebook): boolean {
  const next = tokens[at + 1]
  if (!next || head.kind !== 'union') return false
  const word = (tokens[at] as Token).text
  return !word.endsWith('总工会') && next.start === (tokens[at] as Token).end && rulebook.lexicon.is(next.text, 'follower')
}

function nameBefore(view: SentenceView, at: number, head: Head, rulebook: Rulebook): Mention {
  const { tokens } = view
  let first = at
  while (first > 0) {
    const quotation = (tokens[first - 1] as Token).text === '”' && first === at ? view.quotations.find(candidate => candidate.end === (tokens[first - 1] as Token).end && candidate.end - candidate.start <= 16) : undefined
    if (quotation) {
      while (first > 0 && (tokens[first - 1] as Token).start >= quotation.start) first--
      if (first > 0 && headOf(tokens[first - 1] as Token, rulebook)) break
    }
    else if (joins(view, first - 1, at)) first--
    else if (isVerbInName(view, first - 1, at)) first--
    else break
  }
  while (first < at && (isLead(tokens[first] as Token) || /^[)）]$/.test((tokens[first] as Token).text))) first++
  const start = first < at ? (tokens[first] as Token).start : (tokens[at] as Token).start
  const name = view.text.slice(start, head.end)
  const kinds = KIND[head.kind]
  const base = { kind: kinds[0], start, end: head.end, name, rule: `name/${head.kind.replace('/', '-')}`, ...(kinds.length > 1 && { kinds: kinds.slice(1) }) }
  const pointer = tokens[first - 1]
  if (pointer && POINTERS.has(pointer.text[0] as string) && pointer.text.length <= 3 && pointer.end === start) return { ...base, start: pointer.start, name: pointer.text + name, form: 'short' }
  if (POINTERS.has(name[0] as string) && name.length <= head.end - head.start + 4) return { ...base, form: 'short' }
  const before = tokens.slice(first, at)
  if (!before.length && head.start === (tokens[at] as Token).start && head.end - head.start < NAME_OF_ITS_OWN) return { ...base, form: LEVELS.has(name) || head.kind !== 'venue' ? 'short' : 'generic' }
  if (before.length && before.every(token => LEVELS.has(token.text))) return { ...base, form: 'short' }
  const proper = head.end - head.start >= NAME_OF_ITS_OWN && !before.length || (tokens[at] as Token).start < head.start || before.some(token => (token.mask & COLOURLESS) === 0 || (token.mask & BIT.area) !== 0)
  return { ...base, form: proper && !(head.kind === 'venue' && /^[^，。]{0,16}等(场所|地方|地点|处)/.test(view.text.slice(head.end)) && !before.some(token => (token.mask & BIT.area) !== 0)) ? 'full' : proper ? 'short' : 'generic' }
}

/** Whether the word at `at` can belong to the name that ends at `head`. */
function joins(view: SentenceView, at: number, head: number): boolean {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1] as Token
  if ((view.tokens[head] as Token).end - token.start > LONGEST_NAME) return false
  if (token.text === '（' || token.text === '(') return /[）)]/.test(view.text.slice(token.end, (view.tokens[head] as Token).start))
  if (/^[）)·]$/.test(token.text)) return true
  if (/^[\s\p{P}\p{S}]/u.test(token.text) && !/^[A-Za-z0-9]/.test(token.text)) return false
  if (token.text === '该' || token.text === '本') return false
  if ((token.mask & BIT.area) !== 0) return !(token.mask & BIT.breaker)
  if ((token.mask & STOPS) !== 0) return at + 1 === head && (token.mask & (BIT.noun | BIT.head | BIT.verbal)) !== 0 && !((token.mask & BIT.breaker) !== 0 && next.text === '工会') && token.text.length > 1 && next.start === token.end && !(token.mask & BIT.function) && !(next.text === '工会' && (token.mask & BIT.noun) === 0)
  if ((token.mask & BIT.time) !== 0) return false
  if ((token.mask & BIT.number) !== 0 && (token.mask & BIT.area) === 0 && token.text.length > 1) return /^[第一二三四五六七八九十\d]+/.test(token.text)
  return true
}

/** A verb is inside a name when an area opens the name before it: 朝阳区八里庄街道朝阳|无限|社区联合工会. */
function isVerbInName(view: SentenceView, at: number, head: number): boolean {
  const token = view.tokens[at] as Token
  if ((token.mask & BIT.verbal) === 0 || (token.mask & (BIT.breaker | BIT.verb | BIT.function)) !== 0) return false
  for (let i = at - 1; i >= 0 && at - i < 8 && joins(view, i, head); i--) if (((view.tokens[i] as Token).mask & BIT.area) !== 0) return true
  return false
}

const isLead = (token: Token): boolean => (token.mask & (BIT.breaker | BIT.function)) !== 0 && !(token.mask & BIT.area)
