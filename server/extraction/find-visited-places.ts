// A sentence in, the places that it says were gone to, told by their last letter, and the quarters that it says did something, out: 走进|翠湖社区|，登上|刘公岛|，, |翠湖社区|联合….
import { CodeSet } from '#model/code-set.ts'
import { Cue } from '#rulebook/cue.ts'
import { Sign } from '#rulebook/sign.ts'
import { isHan } from './letter.ts'
import { isFree, type Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { indexAt, tokenFrom } from './token-at.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'

const ARRIVES = new Cue(['走进', '登上', '来到', '游览', '走到', '穿过', '畅游', '探访', '打卡', '抵达', '走访', '停在', '驶入', '驶抵'])
/** Where the name ends, and what may stand behind it. */
const PLACE = /^([\u4e00-\u9fff]{1,7}?(?:社区|商务区|度假区|风景区|小区|湿地|大桥|古道|[岛湖塔坛寺洲峡谷潭泉村站]))(?=[，。、；]|[里内](?![\u4e00-\u9fff]委)|开展|慰问|调研|参观|为)/
/** What says of a place only of what kind it is: 走进|城市社区. */
const KIND = /^(?:下一|首|末|终点|第|前|后|城市|企业|校|农村|乡镇|街道|辖区|属地|当地|驻地|相关|有关|结对|共建|基层|偏远|边远|周边|附近|所在|全国|各地|美丽|自己|工厂|老旧|村居|部分|多个|一个|每个|各个|各|多|几|数|这|那|该|本|某|每|两|三|一)/
const INNER = /[的了在把被将和与及、]/

const QUARTER = new Cue(['社区'])
/** 翠湖社区|联合…, 翠湖社区|为快递员…: what a quarter's office does. */
const ACTS = /^(?:联合|会同|携手|联手|组织|举办|开展|牵头|邀请|承办|协办|推出|提供|腾出|让出|拿出|派出|选派|党[委总支]|居委会|与[^，。]{2,20}(?:共建|联合|签|携手))/
const BEFORE = /(?:^|[，。；：、“由与和及请]|联合|会同|携手|依托|[省市区县镇乡]|街道)$/

/** 联合|翠湖社区|举办, 携手|翠湖社区|、…: whom a body does something with. */
const WITH = /(?:联合|携手|联手|会同)$/, GOES_ON = /^(?:[，、在于开举启共同推送]|为)/, LONGEST_PHRASE = 24

const doesSomething = (text: string, start: number, end: number): boolean =>
  ACTS.test(text.slice(end, end + LONGEST_PHRASE)) || WITH.test(text.slice(Math.max(0, start - 2), start)) && GOES_ON.test(text.slice(end, end + 1))

/** Most sentences name neither. */
const mayVisit = (view: SentenceView): boolean => ARRIVES.has(view) || QUARTER.has(view)

export function findVisitedPlaces(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  const villages = VILLAGES.in(view) ? findVillage(view, bodies) : NONE
  if (!mayVisit(view)) return villages
  const found = [...villages]
  for (const token of view.tokens) {
    if (ARRIVES.has(token)) {
      const name = PLACE.exec(view.text.slice(token.end, token.end + 12))?.[1]
      if (name !== undefined && name.length > 2 && !found.some(({ start }) => start === token.end) && !KIND.test(name) && !INNER.test(name) && isFree(bodies, token.end, token.end + name.length)) found.push(mentionOf('Venue', view, token.end, token.end + name.length, 'place/gone-to'))
    } else if (QUARTER.has(token)) {
      const start = quarterStart(view, token)
      if (start !== undefined && doesSomething(view.text, start, token.end) && isFree(bodies, start, token.end)) found.push(mentionOf('Organization', view, start, token.end, 'name/quarter'))
    }
  }
  return found
}

/** 到|辛石镇第六埠村|开展, 来到|红旗村|参观: a village where something is done. */
const DONE = ['开展', '举办', '举行', '参观', '慰问', '组织', '重走', '采摘', '研学'], VILLAGE = new RegExp(`(?:[到赴在]|走进|前往|深入)((?:[〇\\u3400-\\u9fff]{2,3}[镇乡])?[〇\\u3400-\\u9fff]{2,4}村)(?=${DONE.join('|')})`)
const VILLAGES = new Sign(DONE.map(verb => `村${verb}`)), NONE: readonly Mention[] = []
const NO_VILLAGE = /(?:[乡农本全各该城中困点扶边远山渔每贫空定我]|帮扶|试点|周边|示范|重点|移民|美丽|文明|联系)村$|^[^镇乡]{0,5}[的了这那哪几多]/
function findVillage(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  const found = VILLAGE.exec(view.text), name = found?.[1]
  if (!found || name === undefined || NO_VILLAGE.test(name)) return NONE
  const end = found.index + found[0].length, start = end - name.length
  return isFree(bodies, start, end) && tokenFrom(view.tokens, start)?.start === start ? [mentionOf('Venue', view, start, end, 'place/gone-to')] : NONE
}

const mentionOf = (kind: 'Venue' | 'Organization', view: SentenceView, start: number, end: number, rule: string): Mention => ({ kind, start, end, name: view.text.slice(start, end), rule, form: 'full' })

const LEVELLED = new WordGroup(/[省市区县州旗镇乡]$/), STOPS = new CodeSet('，。；：、由与')

/** Where the name of a quarter begins: one or two words before it that no sentence is made of, with the areas and the street before them. */
function quarterStart(view: SentenceView, token: Token): number | undefined {
  let start = token.start
  for (let at = indexAt(view.tokens, token.start) - 1; at >= 0 && token.start - start < 5; at--) {
    const before = view.tokens[at] as Token
    // 、|桃源|社区: what reads as a county's short name is the quarter's own.
    const isOwn = start === token.start && before.text.length === 2 && !LEVELLED.has(before) && (STOPS.has(view.text.charCodeAt(before.start - 1)) || WITH.test(view.text.slice(Math.max(0, before.start - 2), before.start)))
    if (before.end !== start || !isHan(before) || (before.mask & (BIT.verb | BIT.function | BIT.breaker | BIT.head)) !== 0 || (before.mask & BIT.area) !== 0 && !isOwn) break
    start = before.start
  }
  const name = view.text.slice(start, token.end)
  if (name.length < 4 || KIND.test(name) || !BEFORE.test(view.text.slice(Math.max(0, start - 2), start)) || tokenFrom(view.tokens, start) === undefined) return undefined
  return start
}
