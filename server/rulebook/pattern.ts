// A pattern as it is written in, its elements out. A pattern runs over the items of a sentence: mentions, words and marks.
//
//   由 A:Body ~6 @host      the word 由, a body or list of bodies (capture A), at most 6 items, a verb of hosting
//   S:subject @visit        whoever the clause is about (said or carried over), a verb of visiting
//   S:subject=Body          the same, if it is a body
//   举行|举办  X?  ^  ~~9    one of several words; may be left out; where a clause begins; a gap that may cross commas
//   T@post                  a word of posts, kept as the title
//   ~7!组织|邀请            a gap without these words in it; <Actor>: without a thing of that kind
//   %                       as many adverbs, times and dates as there are (日前、今年9月、共同、具体、牵头)
//   @host-happen            a verb of hosting that is none of happening

import { intern } from '#model/intern.ts'
import { reasonOf } from '#model/reason-of.ts'
import { readAct } from './act.ts'

/** `thing`: the number under which whoever looks through sentences notes where its words, act or kinds stand; 0 where nobody does. */
export type Element = Written & { readonly thing: number }

/** An element as it is written. Whatever takes up items says whether it may be left out. */
type Written =
  /** `phrases`: those of its words that a lexicon reads as several, cut into them; `begins`: the first of each. Whoever matches patterns cuts them. */
  | { readonly is: 'word'; readonly words: readonly string[]; readonly phrases: readonly (readonly string[])[]; readonly begins: readonly string[]; readonly optional: boolean }
  | { readonly is: 'act'; readonly act: number; readonly butNot: number; readonly kept: boolean; readonly optional: boolean }
  | { readonly is: 'mention'; readonly capture: string; readonly kinds: readonly string[]; readonly optional: boolean }
  | { readonly is: 'referent'; readonly capture: string; readonly referent: string; readonly kinds: readonly string[]; readonly optional?: undefined }
  | { readonly is: 'gap'; readonly most: number; readonly acrossClauses: boolean; readonly without: readonly string[]; readonly withoutKinds: readonly string[]; readonly optional?: undefined }
  | { readonly is: 'adverbs' | 'clause'; readonly optional?: undefined }

export type Pattern = readonly Element[]

const KINDS_OF_PATTERN: Readonly<Record<string, readonly string[]>> = {
  Body: ['UnionBody', 'Organization'],
  Union: ['UnionBody'],
  Organization: ['Organization'],
  Person: ['Person'],
  Actor: ['UnionBody', 'Organization', 'Person'],
  Initiative: ['Initiative'],
  Place: ['Venue', 'Organization'],
  Venue: ['Venue'],
  Honour: ['Honour'],
  Area: ['Area'],
}

const REFERENTS = ['subject', 'focus', 'main']

/** Compiles a pattern. Throws where an element is not understood, naming the place given in `at`. */
export function compilePattern(source: string, at: string): Pattern {
  return source.trim().split(/\s+/).map(text => withAllFields(compileElement(text, at)))
}

/** `bars`: the words and <kinds> that a gap may not run over. */
function compileGap(most: number, acrossClauses: boolean, bars: readonly string[]): Written {
  const kinds = bars.filter(bar => bar.startsWith('<')), words = bars.filter(bar => !bar.startsWith('<'))
  return { is: 'gap', most, acrossClauses, without: words.map(intern), withoutKinds: kinds.flatMap(kind => KINDS_OF_PATTERN[kind.slice(1, -1)] ?? []) }
}

/** The same with every field, set or not, the most asked for first: the matcher looks at elements of all kinds in turn, and is faster where all have one shape. */
function withAllFields(element: Written): Element {
  const none = { is: undefined, optional: undefined, thing: 0, words: undefined, kinds: undefined, most: undefined, act: undefined, begins: undefined, without: undefined, withoutKinds: undefined, acrossClauses: undefined, butNot: undefined, kept: undefined, capture: undefined, referent: undefined, phrases: undefined }
  return { ...none, ...element }
}

function actOf(name: string, at: string): number {
  try {
    return readAct(name)
  } catch (error) {
    throw new Error(`${at}: ${reasonOf(error)}`)
  }
}

function compileElement(source: string, at: string): Written {
  if (source === '^') return { is: 'clause' }
  if (source === '%') return { is: 'adverbs' }
  const gap = /^(~~?)(\d+)(?:!(\S+))?$/.exec(source)
  if (gap) return compileGap(Number(gap[2]), gap[1] === '~~', gap[3]?.split('|') ?? [])
  const optional = source.endsWith('?')
  const text = optional ? source.slice(0, -1) : source
  if (/^T?@/.test(text)) {
    const [act = '', butNot] = text.slice(text.indexOf('@') + 1).split('-')
    return { is: 'act', act: actOf(act, at), butNot: butNot ? actOf(butNot, at) : 0, kept: text.startsWith('T'), optional }
  }
  const [capture, kind] = text.split(':')
  if (kind === undefined) return { is: 'word', words: text.split('|').map(intern), phrases: [], begins: [], optional }
  const [referent, restriction] = kind.split('=') as [string, string?]
  const kinds = KINDS_OF_PATTERN[restriction ?? referent]
  if (REFERENTS.includes(referent)) return { is: 'referent', capture: capture as string, referent: intern(referent), kinds: restriction ? (kinds ?? []) : [] }
  if (!kinds) throw new Error(`${at}: “${kind}” is neither a kind (${Object.keys(KINDS_OF_PATTERN).join(', ')}) nor a referent (${REFERENTS.join(', ')})`)
  return { is: 'mention', capture: capture as string, kinds, optional }
}
