// The page's articles in, the places that bear a federation's name (北碚区总工会劳模风采展示厅) and that nobody is said to run, as run by it, out.
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

export function relateOwnPlaces(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, pageText: string): void {
  const run = new Set<string>()
  for (const { to } of draft.edgesOf('RUNS')) run.add(to)
  for (const article of articles) for (let index = 0; index < article.sentences.length; index++) for (const mention of (article.sentences[index] as ReadSentence).mentions) {
    const owner = mention.kind === 'Venue' && mention.form === 'full' && mention.name.includes('总工会') ? OWNED.exec(mention.name)?.[1] : undefined, place = owner === undefined ? undefined : resolution.get(mention)
    if (owner === undefined || place?.kind !== 'Venue' || run.has(place.id)) continue
    const union = unionCalled(owner, draft)
    if (union) draft.relate(union, 'RUNS', place, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'run/own-name', false))
  }
}
const OWNED = /^([〇\u3400-\u9fff]{2,16}总工会)[〇\u3400-\u9fff“”]{2,14}(?:厅|馆|室|站|中心|之家|驿站|书屋|基地|学校|讲堂|俱乐部)$/

const unionCalled = (name: string, draft: Draft): DraftEntity | undefined => draft.find('UnionBody', name) ?? [...draft.entities.values()].find(({ kind, aliases, name: whole }) => kind === 'UnionBody' && (aliases.has(name) || whole.length > name.length && whole.endsWith(name)))
