// A read article whose rules have spoken in, what two activities of one occasion (“送清凉”活动|暨|职工艺术团“送文化”演出) have in common out: where they took place.
import { prior } from '#model/prior.ts'
import { Sign } from '#rulebook/sign.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** What may stand between the two: whose the second is. */
const JOINT = new Sign(['暨']), JOINS = /^暨[〇\u3400-\u9fff]{0,14}$/

export function relateJoint(article: ReadArticle, draft: Draft, resolution: Resolution, pageText: string): void {
  for (const [index, read] of article.sentences.entries()) {
    if (!JOINT.in(read.view)) continue
    for (const [first, second, at] of pairsIn(read, resolution)) {
      const places = draft.edgesOf('HOSTED_AT')
      if (places.some(({ from }) => from === first.id)) continue
      const place = placeOf(article, index, pageText), proof = proveBy(place, at, read.view.text.length, 'place/joint', true)
      const here = places.filter(edge => edge.from === second.id && edge.evidence.some(({ start, end }) => start >= proof.start && end <= proof.end)).map(({ target }) => target)
      for (const to of here) if (to) draft.relate(first, 'HOSTED_AT', to, proof)
    }
  }
}

/** Two activities with 暨 between them, and where the first begins. */
function pairsIn({ mentions, view }: ReadSentence, resolution: Resolution): (readonly [DraftEntity, DraftEntity, number])[] {
  const told = mentions.filter(mention => resolution.get(mention)?.kind === 'Initiative')
  return told.flatMap((mention, i) => {
    const before = prior(told, i), first = before && resolution.get(before), second = resolution.get(mention)
    return before && first && second && first !== second && JOINS.test(view.text.slice(before.end, mention.start)) ? [[first, second, before.start] as const] : []
  })
}
