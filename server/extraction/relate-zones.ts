// A read article and the contest that it is about in, the places of its zones out: 分三个赛区开战：|黔北电厂4个项目，|红枫电厂2个.
import { CodeSet } from '#model/code-set.ts'
import { zonesIn } from './contest-zones.ts'
import { isBody, mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

export function relateZones(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string): void {
  if (!main || !CONTEST.test(main.name)) return
  for (const [index, { view, mentions }] of article.sentences.entries()) {
    const zones = index < article.heads ? undefined : zonesIn(view)
    if (!zones) continue
    for (const mention of mentions) {
      const isItem = mention.start >= zones.list.start && mention.end <= zones.list.end && BEFORE_ITEM.has(view.text.charCodeAt(mention.start - 1))
      const zone = isItem ? resolution.get(mention) : undefined
      if (zone && (isBody(zone) || mayBePlace(zone))) draft.relate(main, 'HOSTED_AT', zone, proveBy(placeOf(article, index, pageText), zones.from, mention.end, 'place/zone', true))
    }
  }
}
const CONTEST = /[赛武会]$|大赛|竞赛|比武|考试/, BEFORE_ITEM = new CodeSet('：—，、；')
