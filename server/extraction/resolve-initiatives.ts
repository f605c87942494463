// One article's initiative mentions in, its initiatives out, and the main one: what its headline and lead report.
import type { Draft, DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle, Resolution } from './resolve-bodies.ts'

/** How many sentences of an article's body are its lead. */
const LEAD = 2

const plain = (name: string): string => name.replace(/[“”‘’《》「」\s·—–\-、，,（）()]/g, '').replace(/^(19|20)\d\d年(度)?|^第[一二三四五六七八九十百\d]+届/, '')
const quoted = (name: string): string | undefined => /“([^”]{2,40})”/.exec(name)?.[1]

/** Resolves the article's initiatives and returns the main one, if there is any. */
export function resolveInitiatives(article: ReadArticle, draft: Draft, resolution: Resolution): DraftEntity | undefined {
  const own: DraftEntity[] = []
  let main: DraftEntity | undefined, headline: { entity: DraftEntity } | undefined
  const bodyFrom = article.heads
  const order = [...article.sentences.keys()].sort((a, b) => Number(a < bodyFrom) - Number(b < bodyFrom) || a - b)
  for (const index of order) {
    const read = article.sentences[index] as ReadArticle['sentences'][number]
    for (const mention of read.mentions) {
      if (mention.kind !== 'Initiative' || mention.form !== 'full') continue
      const inHead = index < bodyFrom
      const known = own.find(entity => sameInitiative(entity, mention)) ?? (inHead && main && !mention.name.includes('“') && sharesHead(main, mention) ? main : undefined)
      const entity = known ?? draft.add('Initiative', mention.name, article.id)
      if (!known) { own.push(entity); if (mention.head) entity.head = mention.head }
      if (mention.name.length > entity.name.length && !inHead && mention.name.includes('“')) { entity.aliases.add(entity.name); entity.name = mention.name }
      draft.mention(entity, read.sentence, mention)
      resolution.set(mention, entity)
      if (!inHead && index < bodyFrom + LEAD) main ??= entity
      if (inHead) headline ??= { entity }
    }
  }
  main ??= headline?.entity ?? own[0]
  for (const [index, read] of article.sentences.entries()) {
    for (const mention of read.mentions) {
      if (mention.kind !== 'Initiative' || mention.form !== 'short') continue
      const entity = latest(article, index, mention, resolution) ?? main
      if (!entity) continue
      draft.mention(entity, read.sentence, mention)
      resolution.set(mention, entity)
    }
  }
  return main
}

function sameInitiative(entity: DraftEntity, mention: Mention): boolean {
  const [a, b] = [plain(entity.name), plain(mention.name)]
  if (a === b || (entity.head === mention.head && (a.length >= 5 && b.includes(a) || b.length >= 5 && a.includes(b)))) return true
  const [x, y] = [quoted(entity.name), quoted(mention.name)]
  return x !== undefined && y !== undefined && x === y && x.length >= 4
}

/** A headline without a name of its own speaks of the lead's initiative when it ends alike: 职工亲子游园会 / …非遗文化亲子游园会. */
const sharesHead = (main: DraftEntity, mention: Mention): boolean => main.head !== undefined && mention.head !== undefined && (main.head.endsWith(mention.head.slice(-2)) || mention.head.endsWith(main.head.slice(-2)) || mention.head === '活动')

/** What 此次培训班 takes up: the last initiative before it whose name ends the same way. */
function latest(article: ReadArticle, index: number, mention: Mention, resolution: Resolution): DraftEntity | undefined {
  const head = mention.head ?? ''
  for (let i = index; i >= article.heads; i--) {
    for (const other of [...(article.sentences[i] as ReadArticle['sentences'][number]).mentions].reverse()) {
      if (other.kind !== 'Initiative' || other.form !== 'full' || (i === index && other.start >= mention.start)) continue
      if (head.length > 1 && other.name.endsWith(head.slice(-2))) return resolution.get(other)
    }
  }
  return undefined
}
