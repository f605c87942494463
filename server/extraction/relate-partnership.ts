// A read article whose rules have spoken in, who runs a place that is named after its partners (柳林县“法院+工会”劳动争议诉调对接工作室) out: the court and the union that the article names.
import type { AreaTree } from '#names/area-tree.ts'
import { readLeadingArea } from '#names/body-name.ts'
import { isBody, mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const PARTNERS = /“([〇\u3400-\u9fff]{2,4}(?:[+＋][〇\u3400-\u9fff]{2,4}){1,4})”/
/** What the bodies end in that such names call by their kinds. */
const KINDS: Readonly<Record<string, RegExp>> = { 工会: /总工会$/, 法院: /法院$/, 检察院: /检察院$/, 检察: /检察院$/, 司法: /司法局$/, 人社: /(?:人社局|人力资源和社会保障局)$/, 仲裁: /仲裁(?:院|委员会)$/, 公安: /公安局$/, 医院: /医院$/, 妇联: /(?:妇联|妇女联合会)$/, 信访: /信访局$/ }

/** Nobody, unless the article names one body of each kind. */
export function relatePartnership(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, areas: AreaTree, pageText: string): void {
  const told = new Set<DraftEntity>()
  for (const [index, { mentions }] of article.sentences.entries()) for (const mention of mentions) {
    const place = index < article.heads || !mention.name.includes('“') ? undefined : resolution.get(mention)
    if (!place || told.has(place) || !mayBePlace(place) || draft.edgesOf('RUNS').some(({ to }) => to === place.id)) continue
    told.add(place)
    const opening = main?.head === '揭牌' && main.name.startsWith(place.name) && !draft.edgesOf('ORGANIZED').some(({ to }) => to === main.id) ? main : undefined
    const proof = proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'run/named-after-partners', false)
    for (const partner of partnersOf(place, article, resolution, areas)) {
      draft.relate(partner, 'RUNS', place, proof)
      if (opening) draft.relate(partner, 'ORGANIZED', opening, proof, 'host')
    }
  }
}

function partnersOf({ name }: DraftEntity, article: ReadArticle, resolution: Resolution, areas: AreaTree): readonly DraftEntity[] {
  const words = PARTNERS.exec(name)?.[1]?.split(/[+＋]/) ?? [], area = readLeadingArea(name, areas)?.parts.at(-1)
  const bodies = new Set(article.sentences.flatMap(({ mentions }) => mentions.flatMap(mention => resolution.get(mention) ?? [])).filter(isBody))
  const partners = words.map(word => [...bodies].filter(body => KINDS[word]?.test(body.name) && (area === undefined || body.name.includes(area))))
  return partners.length > 1 && partners.every(({ length }) => length === 1) ? partners.flat() : []
}
