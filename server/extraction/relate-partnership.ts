// A read article whose rules have spoken in, who runs a place that is named after its partners (柳林县“法院+工会”劳动争议诉调对接工作室), or that settles disputes and is unveiled by the heads of a court and a union, out.
import { CodeSet } from '#model/code-set.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { readLeadingArea } from '#names/body-name.ts'
import { Sign } from '#rulebook/sign.ts'
import { isBody, mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const PARTNERS = /“([〇\u3400-\u9fff]{2,4}(?:[+＋][〇\u3400-\u9fff]{2,4}){1,4})”/
/** What the bodies end in that such names call by their kinds. */
const KINDS: Readonly<Record<string, RegExp>> = { 工会: /总工会$/, 法院: /法院$/, 检察院: /检察院$/, 检察: /检察院$/, 司法: /司法局$/, 人社: /(?:人社局|人力资源和社会保障局)$/, 仲裁: /仲裁(?:院|委员会)$/, 公安: /公安局$/, 医院: /医院$/, 妇联: /(?:妇联|妇女联合会)$/, 信访: /信访局$/ }

/** Nobody, unless the article names one body of each kind. */
export function relatePartnership(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, areas: AreaTree, pageText: string): void {
  const told = new Set<DraftEntity>(), { sentences, heads } = article
  for (let index = heads; index < sentences.length; index++) for (const mention of (sentences[index] as ReadSentence).mentions) {
    const place = resolution.get(mention)
    if (!place || !mayBePlace(place) && !settlesDisputes(place) || !mention.name.includes('“') && !settlesDisputes(mention)) continue
    if (told.has(place) || draft.edgesOf('RUNS').some(({ to }) => to === place.id)) continue
    told.add(place)
    const opening = main?.head === '揭牌' && main.name.startsWith(place.name) && !draft.edgesOf('ORGANIZED').some(({ to }) => to === main.id) ? main : undefined
    const proof = proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'run/named-after-partners', false)
    for (const partner of PARTNERS.test(place.name) ? partnersOf(place, article, resolution, areas) : unveilersOf(place, article, resolution)) {
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

/** What settles disputes at work. */
const settlesDisputes = ({ name }: { readonly name: string }): boolean => ENDS_OFFICE.has(name.charCodeAt(name.length - 1)) && DISPUTES.test(name)
const ENDS_OFFICE = new CodeSet('室站心点口'), DISPUTES = /(?:劳动争议|劳动纠纷|劳动关系|诉调|职工维权|解纷)[〇\u3400-\u9fff]{0,20}(?:室|站|中心|点|窗口)$/
const UNVEILED = new Sign(['揭牌']), UNVEIL = /(?:一道|共同|一起|一同|联合|携手)(?:为[^，。；]{0,24}?)?揭牌/

/** 法院院长某某与|总工会主席某某|一道揭牌: the two whose heads unveil it together, a union and whoever settles disputes besides. */
function unveilersOf({ name }: DraftEntity, { sentences, heads }: ReadArticle, resolution: Resolution): readonly DraftEntity[] {
  for (const { view, mentions } of sentences.slice(heads)) {
    const said = UNVEILED.in(view) ? UNVEIL.exec(view.text) : null
    const bodies = said ? mentions.flatMap(({ kind, end, titles = [] }) => kind === 'Person' && end <= said.index ? titles.flatMap(({ body }) => body ?? []) : []) : []
    const partners = [...new Set(bodies.flatMap(({ start }) => mentions.flatMap(mention => mention.start === start ? resolution.get(mention) ?? [] : [])))].filter(body => body.name !== name)
    if (partners.length === 2 && partners.some(isFederation) && partners.some(body => SETTLES.test(body.name))) return partners
  }
  return []
}
const isFederation = ({ kind }: DraftEntity): boolean => kind === 'UnionBody', SETTLES = /(?:法院|检察院|司法局|人社局|人力资源和社会保障局|仲裁院)$/
