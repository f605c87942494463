// A read article in, the one person that it is about out (宋海生：焊缝里藏着一片海), whom 他 and 她 mean throughout.
import { Cue } from '#rulebook/cue.ts'
import type { DraftEntity } from './draft.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

export const PRONOUN = new Cue(['他', '她'])

/** So often at least is somebody named in the body of a portrait whose headline names nobody; 她 may stand for the name where nobody else is spoken of as 他. */
const OFTEN = 5, NAMED = 2

/** The only person of the headline; where it names nobody, whoever the body begins with and goes on about, or names often and twice as often as anybody else. */
export function heroOf(article: ReadArticle, resolution: Resolution): DraftEntity | undefined {
  const headline = countPeople(article, 0, article.heads, resolution)
  if (headline.size > 0) return headline.size === 1 ? [...headline.keys()][0] : undefined
  const counts = countPeople(article, article.heads, article.sentences.length, resolution)
  let first: DraftEntity | undefined, most = 0, next = 0
  for (const [person, count] of counts) if (count > most) { next = most; most = count; first = person } else if (count > next) next = count
  if (most < NAMED) return undefined
  const lead = leadOf(article, resolution)
  if (lead && (counts.get(lead) ?? 0) >= NAMED) return lead
  return most >= 2 * next && (most >= OFTEN || countPronouns(article) >= OFTEN) ? first : undefined
}

/** Whoever is named first, where he is spoken of often before anybody but his kin is named. */
function leadOf({ sentences, heads }: ReadArticle, resolution: Resolution): DraftEntity | undefined {
  let lead: DraftEntity | undefined, pronouns = 0
  for (let i = heads; i < sentences.length && pronouns < SPOKEN_OF; i++) {
    const { view, mentions } = sentences[i] as ReadArticle['sentences'][number]
    for (const mention of mentions) {
      const person = mention.kind === 'Person' && mention.rule !== 'person/related' ? resolution.get(mention) : undefined
      if (person && person !== (lead ??= person)) return undefined
    }
    if (lead && PRONOUN.has(view)) for (const token of view.tokens) if (PRONOUN.has(token)) pronouns++
  }
  return pronouns >= SPOKEN_OF ? lead : undefined
}
const SPOKEN_OF = 4

/** How often the body says 他 or 她, if it says but one of them. */
function countPronouns(article: ReadArticle): number {
  const [he, she] = pronounsOf(article)
  return he === 0 || she === 0 ? he + she : 0
}

/** Whether an article that has a hero means him by 他 or by 她: the one that it says more often. */
export function pronounOfHero(article: ReadArticle): '他' | '她' {
  const [he, she] = pronounsOf(article)
  return she > he ? '她' : '他'
}

function pronounsOf({ sentences, heads }: ReadArticle): readonly [he: number, she: number] {
  let he = 0, she = 0
  for (let i = heads; i < sentences.length; i++) {
    const { view } = sentences[i] as ReadArticle['sentences'][number]
    if (PRONOUN.has(view)) for (const { text } of view.tokens) { if (text === '他') he++; else if (text === '她') she++ }
  }
  return [he, she]
}

/** How often sentences name each person, in the order of first naming. */
function countPeople(article: ReadArticle, from: number, to: number, resolution: Resolution): ReadonlyMap<DraftEntity, number> {
  let counts: Map<DraftEntity, number> | undefined
  for (const at of resolution.namingPeople(article)) if (from <= at && at < to) for (const mention of (article.sentences[at] as ReadArticle['sentences'][number]).mentions) {
    const person = mention.kind === 'Person' ? resolution.get(mention) : undefined
    if (person) (counts ??= new Map()).set(person, (counts.get(person) ?? 0) + 1)
  }
  return counts ?? NOBODY
}
const NOBODY: ReadonlyMap<DraftEntity, number> = new Map()
