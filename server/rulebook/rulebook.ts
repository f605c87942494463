// Words, areas and rules in, one checked Rulebook out: everything the extraction knows about the genre.
import { CodeSet } from '#model/code-set.ts'
import { namesOfArea } from './area-names.ts'
import { BIT, Lexicon, type WordClass } from './lexicon.ts'
import type { Rule } from './rule.ts'
import { DEED_WORDS, NEW_WORK_WORDS } from './sign.ts'
import type { WordRow } from './word-list.ts'

/** The kinds that a head of names can make: `org/venue` is a body that is also a place. */
export type HeadKind = 'union' | 'org' | 'venue' | 'org/venue'

export interface Rulebook {
  /** Hash of all words and rules: pages read with the same version need no reading again. */
  readonly version: string
  readonly lexicon: Lexicon
  readonly rules: readonly Rule[]
  /** The gazetteer's rows: columns code, name, short, parent. */
  readonly areas: readonly WordRow[]
  /** Topic words with the topics they speak of. */
  readonly topicWords: ReadonlyMap<string, readonly string[]>
  /** Topic words that say what form a thing has (课堂, 平台), not what it is about, and so count only where nothing else speaks. */
  readonly weakTopicWords: ReadonlySet<string>
  /** Words that deeds are told by (体检, 理发, 西瓜), each with its frame and what a deed is called after it. */
  readonly deedWords: ReadonlyMap<string, { readonly frame: string; readonly name: string }>
  /** Characters of given names, by their codes: log10 of how often each stands in one, times 100. */
  readonly givenCharacters: ReadonlyMap<number, number>
  /** The codes that words for those whom something is for begin with: 职 of 职工子女. */
  readonly audiences: CodeSet
  /** The codes that surnames begin with. */
  readonly surnames: CodeSet
  /** The codes that surnames of two characters begin with: 欧 of 欧阳. */
  readonly compoundSurnames: CodeSet
  /** The codes of characters that spell names of other languages: 阿不力米提. */
  readonly transliteration: CodeSet
}

/** 总工会, 工会联合会 are far commoner here than in the vocabulary: 总工会|同, not 总工|会同. */
const UNION_WEIGHT = 600

/** Which word list makes which class, and which of its columns says more. */
const CLASS_OF_LIST: Readonly<Record<string, readonly [WordClass, string]>> = {
  breakers: ['breaker', 'note'],
  verbs: ['verb', 'acts'],
  heads: ['head', 'kind'],
  'initiative-heads': ['initiative', 'strength'],
  posts: ['post', 'note'],
  honours: ['honour', 'note'],
  surnames: ['surname', 'note'],
  'generic-modifiers': ['generic', 'note'],
  'body-followers': ['follower', 'note'],
  audiences: ['audience', 'note'],
  trades: ['trade', 'note'],
  adverbs: ['adverb', 'note'],
}

const CLASS_OF_TAG: Readonly<Record<string, WordClass>> = { p: 'function', c: 'function', u: 'function', y: 'function', r: 'function', d: 'function', t: 'time', m: 'number', q: 'number', n: 'noun', j: 'noun', a: 'noun', b: 'noun' }

/** Builds the rulebook from parsed lists, keyed by file name without ending. */
export function buildRulebook(version: string, lists: ReadonlyMap<string, readonly WordRow[]>, rules: readonly Rule[]): Rulebook {
  const lexicon = new Lexicon()
  for (const row of lists.get('vocabulary') ?? []) {
    const tag = row.tag ?? ''
    lexicon.add(row.word as string, 'vocabulary', tag, Number(row.weight))
    const wordClass = tag[0] === 'd' && (row.word as string).length === 1 ? undefined : CLASS_OF_TAG[tag[0] ?? ''] ?? (tag === 'vn' ? 'noun' : tag === 'v' && (row.word as string).length > 1 ? 'verbal' : undefined)
    if (wordClass) lexicon.add(row.word as string, wordClass, '', Number(row.weight))
  }
  for (const [list, [wordClass, column]] of Object.entries(CLASS_OF_LIST)) for (const row of lists.get(list) ?? []) lexicon.add(row.word as string, wordClass, row[column], row.kind === 'union' ? UNION_WEIGHT : list === 'adverbs' ? 0 : undefined)
  for (const row of lists.get('deeds') ?? []) lexicon.addSign(row.word as string, DEED_WORDS)
  for (const row of lists.get('topic-words') ?? []) if (row.topics?.split(',').includes('new_employment')) lexicon.addSign(row.word as string, NEW_WORK_WORDS)
  const areas = lists.get('areas') ?? []
  for (const area of areas) for (const name of namesOfArea({ name: area.name as string, short: area.short as string })) if (name.length > 1) lexicon.add(name, 'area')
  return {
    version, lexicon, rules, areas,
    topicWords: new Map((lists.get('topic-words') ?? []).map(row => [row.word as string, (row.topics as string).split(',')])),
    weakTopicWords: new Set((lists.get('topic-words') ?? []).flatMap(row => row.note === 'weak' ? [row.word as string] : [])),
    deedWords: new Map((lists.get('deeds') ?? []).map(row => [row.word as string, { frame: row.frame as string, name: row.name as string }])),
    givenCharacters: new Map((lists.get('given-characters') ?? []).map(row => [(row.word as string).charCodeAt(0), Number(row.weight)])),
    audiences: new CodeSet((lists.get('audiences') ?? []).map(row => (row.word as string)[0] as string)),
    surnames: new CodeSet((lists.get('surnames') ?? []).map(row => (row.word as string)[0] as string)),
    compoundSurnames: new CodeSet((lists.get('surnames') ?? []).flatMap(row => (row.word as string).length === 2 ? [(row.word as string)[0] as string] : [])),
    transliteration: new CodeSet((lists.get('transliteration') ?? []).map(row => row.word as string)),
  }
}

/** The bits of several classes together. */
export const bits = (...classes: readonly WordClass[]): number => classes.reduce((mask, name) => mask | BIT[name], 0)
