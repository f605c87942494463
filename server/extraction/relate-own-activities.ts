// The page's articles in, activities that a body prints its own name before (某集团第十二届职工技术创新成果展) as that body's out, where nobody is said to run them.
import { isBody, type Draft } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** What stands between a body and the kind of an activity of its own, and in no place's name. */
const OWN = /^(?:第[一二三四五六七八九十百\d]{1,4}[届次期]|首届|(?:19|20)\d{2}年|庆祝|纪念|喜迎|“)/

export function relateOwnActivities(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, pageText: string): void {
  const run = new Set<string>()
  for (const { to, role } of draft.edgesOf('ORGANIZED')) if (role !== 'supporter') run.add(to)
  for (const article of articles) for (let index = 0; index < article.sentences.length; index++) for (const mention of (article.sentences[index] as ReadSentence).mentions) {
    const activity = mention.kind === 'Initiative' && mention.form === 'full' ? resolution.get(mention) : undefined
    // Both parties sign a contract of a firm.
    if (!activity || activity.head === '签署' || run.has(activity.id)) continue
    const { view, mentions } = article.sentences[index] as ReadSentence
    // 吕梁、北碚两地工会|合作座谈会: both hold what is called after them.
    const pair = activity.head ? mentions.filter(({ start, end, kind }) => kind === 'UnionBody' && start >= mention.start && end < mention.end) : []
    if (pair.length > 1 && pair[0]?.start === mention.start) for (const one of pair) { const union = resolution.get(one); if (union) draft.relate(union, 'ORGANIZED', activity, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'organize/own-name', false), 'host') }
    const named = mentions.find(({ start, end, kind }) => start === mention.start && end < mention.end && kind !== 'Initiative'), owner = named && resolution.get(named)
    if (owner && isBody(owner) && OWN.test(view.text.slice(named.end, mention.end))) draft.relate(owner, 'ORGANIZED', activity, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'organize/own-name', false), 'host')
  }
}
