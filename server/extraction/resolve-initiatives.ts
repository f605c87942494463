// One article's initiative mentions in, its initiatives out, and the main one: what its headline and lead report.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { OPENS_NAME } from './days-of-year.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { isHeldOnVisit } from './held-on-visit.ts'
import { nameByProgramme } from './name-by-programme.ts'
import { quotedIn } from './quoted-in.ts'
import { resolveDeed } from './resolve-deed.ts'
import { resolvePointers } from './resolve-pointers.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { formOfName, isTail, sameInitiative } from './same-initiative.ts'

/** How many sentences of an article's body are its lead. */
const LEAD = 2
/** A name is compared with this many of the initiatives named last, so that a page of nothing but names stays cheap. */
const MOST_COMPARED = 60

/** Resolves the article's initiatives and returns the main one, if there is any. `earlier`: those of the parts of the same article before this one (a picture's caption takes them up). */
export function resolveInitiatives(article: ReadArticle, earlier: readonly DraftEntity[], draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): DraftEntity | undefined {
  const own: DraftEntity[] = [], exact = new Map<string, DraftEntity>()
  let main: DraftEntity | undefined, headline: { entity: DraftEntity } | undefined
  const bodyFrom = article.heads
  // What the body calls a thing comes before what the headline does.
  for (let i = 0, { length } = article.sentences; i < length; i++) {
    const index = (i + bodyFrom) % length, read = article.sentences[index] as ReadArticle['sentences'][number]
    for (const mention of read.mentions) {
      if (mention.kind !== 'Initiative' || mention.form !== 'full') continue
      const inHead = index < bodyFrom
      const known = exact.get(mention.name) ?? earlier.find(entity => entity.name === mention.name || entity.aliases.has(mention.name) || quotedIn(mention.name) !== undefined && (quotedIn(entity.name) === quotedIn(mention.name) || isTail(mention.name, entity.name))) ?? likeIn(own, mention) ?? (inHead && main && (!(hasOwnName(mention.name) && hasOwnName(main.name)) || isSameShort(mention.name, main.name)) && isStudy(mention) === isStudy(main) && !laterNamed(article, mention) ? main : undefined)
      const entity = known ?? draft.add('Initiative', mention.name, article.id)
      if (!known) { own.push(entity); if (mention.head) entity.head = mention.head }
      if (mention.name.length > entity.name.length && !inHead && mention.name.includes('“')) { entity.aliases.add(entity.name); entity.name = mention.name }
      exact.set(mention.name, entity)
      draft.mention(entity, read.sentence, mention)
      resolution.set(mention, entity)
      if (!inHead && index < bodyFrom + LEAD && !isToldSecond(read, mention) && !isHeldOnVisit(article, index, mention)) main ??= entity
      if (inHead) headline ??= { entity }
    }
  }
  if (headline && isStudy(headline.entity)) main = headline.entity
  main ??= headline?.entity ?? resolveDeed(article, namedFrom(article, own[0], resolution), draft, resolution, rulebook, pageText) ?? own[0]
  const pointed = resolvePointers(article, main, draft, resolution)
  for (const entity of own) nameByProgramme(entity, article, resolution)
  return pointed ?? main
}

/** The sentence that names the first initiative, or the next one, where a deed is told before it. */
function namedFrom({ sentences }: ReadArticle, first: DraftEntity | undefined, resolution: Resolution): number {
  if (!first) return sentences.length
  const named = sentences.findIndex(read => read.mentions.some(mention => resolution.get(mention) === first)), read = sentences[named]
  return read?.mentions.some(mention => resolution.get(mention) === first && isToldSecond(read, mention)) ? named + 1 : named
}

/** The first of the initiatives named last that a mention is. */
function likeIn(own: readonly DraftEntity[], mention: Mention): DraftEntity | undefined {
  if (own.length === 0) return undefined
  const form = formOfName(mention.name)
  for (let i = Math.max(0, own.length - MOST_COMPARED); i < own.length; i++) if (sameInitiative(own[i] as DraftEntity, mention, form)) return own[i]
  return undefined
}

/** 建起“职工书屋”，…又安排60名职工|疗休养: the opening of something is told before. */
const isToldSecond = ({ view }: ReadSentence, { rule, start }: Mention): boolean => rule === 'visit/sent-again' && OPENS.test(view.text.slice(0, start))
const OPENS = /(?:建起|建成|启用|揭牌|投用|投入使用|开设|设立)了?/

/** 到某地调研: what was looked at there is not what the article is about. */
const isStudy = ({ head }: { readonly head?: string | undefined }): boolean => head !== undefined && STUDIES.has(head)
const STUDIES = new Set(['调研', '考察', '督导'])

/** Whether a name is quoted; “六一”亲子日 only tells the day. */
const hasOwnName = (name: string): boolean => name.includes('“') && OWN_NAME.test(name)
const OWN_NAME = new RegExp(OPENS_NAME)

/** “石榴籽”嘉年华, of a headline, is 第二届“石榴籽”技艺荟: so short a quotation tells nothing apart elsewhere. */
const isSameShort = (a: string, b: string): boolean => { const short = SHORT.exec(a)?.[1]; return short !== undefined && short === SHORT.exec(b)?.[1] }
const SHORT = /“([^”]{2}[^”杯])”/

/** Whether the body of the article has a headline's quoted name too, so that it is a thing of its own. */
function laterNamed(article: ReadArticle, mention: Mention): boolean {
  const name = quotedIn(mention.name)
  return name !== undefined && article.sentences.slice(article.heads).some(read => read.view.text.includes(name))
}
