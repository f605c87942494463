// A sentence's words and places in, the opening of a facility as an initiative out: “西江渡”工友驿站…揭牌启用.
import { gather } from '#model/gather.ts'
import { prior } from '#model/prior.ts'
import { Cue } from '#rulebook/cue.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isFoundedLeague } from './founded-league.ts'
import type { Mention } from './mention.ts'
import { isUnreal } from './modality.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const OPENING_WORDS = ['揭牌', '揭牌启用', '启用', '投用', '落成', '挂牌', '投入使用', '投入运行', '投入运营', '正式投用', '建成启用', '建成投用', '正式启用', '揭幕', '挂牌成立', '成立', '正式成立', '首航', '揭了牌', '挂了牌', '开门迎客', '开门纳客', '开门']
const OPENING = new Cue(OPENING_WORDS), FOUNDING = new Sign(['组建', '试建', '筹建', '新建', '成立'])
/** A union body is founded or unveiled, not put to use. */
const OF_PLACES = new WordGroup(/^(开门|开门迎客|开门纳客|启用|投用|落成|投入使用|投入运[行营]|正式投用|建成启用|建成投用|正式启用|首航)$/)
/** The place stands at most this many characters before the verb. */
const REACH = 30

const isVenue = (body: Mention): boolean => body.kind === 'Venue' || body.kinds?.includes('Venue') === true

const NONE: readonly Mention[] = []

/** `head`: the sentence is a headline or kicker, which names the place in few words. */
export function findUnveilings(view: SentenceView, bodies: readonly Mention[], head: boolean): readonly Mention[] {
  if (!bodies.length) return NONE
  const founded = FOUNDING.in(view) ? findFoundings(view, bodies) : NONE
  if (!OPENING.has(view)) return founded
  const found = [...founded]
  for (let i = 0; i < view.tokens.length; i++) {
    const opened = OPENING.has(view.tokens[i] as Token) ? unveiledAt(view, i, bodies, head) : undefined
    if (opened) found.push(opened)
  }
  return found
}

/** The opening that a word tells of. */
function unveiledAt(view: SentenceView, i: number, bodies: readonly Mention[], head: boolean): Mention | undefined {
  const token = view.tokens[i] as Token
  if (/^(仪式|活动|典礼|暨)/.test(view.text.slice(token.end)) || /^(共同|为)$/.test(prior(view.tokens, i)?.text ?? '')) return undefined
  const place = prior(view.tokens, i)?.text === '其' ? bodies.find(body => isVenue(body) && body.form === 'full') : bodies.findLast(body => (isVenue(body) || (body.kind === 'UnionBody' || isFoundedLeague(body.name)) && body.form === 'full') && body.end <= token.start && body.start >= unveiledFrom(view.text, token.start) && token.start - body.end <= REACH && !/[在由与和到从自于]$|地处$/.test(view.text.slice(0, body.start)))
  if (place && prior(view.tokens, i)?.text === '其') return { kind: 'Initiative', start: token.start, end: token.end, head: '揭牌', rule: 'initiative/unveiling', name: `${place.name}揭牌`, form: 'full' }
  // 早上7点半，某托育点|开门: as every day.
  if (OPENS.has(token) && DAILY.test(view.text.slice(0, token.start))) return undefined
  // 某总工会|主席方晓莉揭牌: who unveils.
  if (place?.kind === 'UnionBody' && view.tokens.some(word => word.start >= place.end && word.end <= token.start && isTitle(word))) return undefined
  // 某总工会在文化宫举办|某培训中心|揭牌: what stands right before is unveiled, and no union before that.
  if (place?.kind === 'UnionBody' && bodies.some(body => body.start >= place.end && body.end === token.start && !/在$/.test(view.text.slice(0, body.start)))) return undefined
  if (!place || (place.kind === 'UnionBody' || isFoundedLeague(place.name)) && OF_PLACES.has(token) || /[。；]/.test(view.text.slice(place.end, token.start)) || token.text.endsWith('成立') && (place.kind !== 'UnionBody' && !isFoundedLeague(place.name) && !(isVenue(place) && place.form === 'full') || !/^”?(在[^，。；]{2,20}|正式|宣告|宣布|日前|近日|昨[日天]|于|[\d月日，]|大会)*$/.test(view.text.slice(place.end, token.start))) || /^(\d|[一二三四五六七八九十]|以来|后|周年|大会)/.test(view.text.slice(token.end)) || token.text.endsWith('成立') && (OF_ANOTHER.test(view.text.slice(token.end)) || place.kind === 'UnionBody' && ONE_OF_ITS.test(view.text.slice(token.end, token.end + LONGEST_FOUNDED)))) return undefined
  // 某总工会在中心|挂牌|成立“…工作室”: of what it sets up there.
  if (place.kind === 'UnionBody' && SETS_UP.test(view.text.slice(token.end, token.end + LONGEST_FOUNDED))) return undefined
  // 某公司工会|打理，次日揭牌: of what it keeps.
  if (place.kind === 'UnionBody' && KEEPS.test(view.text.slice(place.end, place.end + LONGEST_KEEPING))) return undefined
  const base = { kind: 'Initiative' as const, start: token.start, end: token.end, head: '揭牌', rule: 'initiative/unveiling' }
  const named = place.form === 'full' || head && place.name.length >= 4
  return named ? { ...base, name: place.name + (token.text.includes('揭牌') ? '揭牌' : OPENS.has(token) || token.text.startsWith('投入运') ? '启用' : token.text.replace('了', '')), form: 'full' } : { ...base, name: token.text, form: 'short' }
}

const OPENS = new WordGroup(['开门', '开门迎客', '开门纳客']), DAILY = /[\d一二三四五六七八九十][点时:：]|[点时]半|每[天日晚周月]|准时|早上|清[早晨]|凌晨|傍晚|天[刚还不一]|平时|全天|不只|[寒暑]假|周末|24小时|通宵/

const KEEPS = /^(?:具体|共同|负责|日常|一手|全额|合力|联合)*(?:管护|管理|打理|运营|维护|照看|值守|出资|投资|筹建|建设|兴建|承建)/, LONGEST_KEEPING = 8

/** 某某到会并为|联合会|揭牌: what is unveiled stands behind 为, and nothing before it does. */
const unveiledFrom = (text: string, at: number): number => { const said = /为[^，。；]{2,16}$/.exec(text.slice(Math.max(0, at - 18), at)); return said ? at - said[0].length : 0 }

/** What is founded is named after the verb: 成立首家“…”. */
const OF_ANOTHER = /^(?:了|起)?(?:首|全|一|由)?[〇\u3400-\u9fff]{0,6}“/
/** 某总工会在某园区|成立|工会联合会, 某工会|成立|由11名劳模组成的宣讲小分队, and not 成立大会. */
const ONE_OF_ITS = /^了?(?:由[〇\u3400-\u9fff\d]{1,16}组成的|[〇\u3400-\u9fff“”]{0,16}?(?<!大)(?:工会|联合会|工联会|协会|委员会|领导小组|服务队|宣讲团|学院|中心)(?!大会|以来|后)|(?!大会|仪式|揭牌|暨|在)[〇\u3400-\u9fff\d“”]{0,16}?(?:[分支]?队|小组|专班|[宣报]\S?团)(?=[，。；、]))/, LONGEST_FOUNDED = 26

const SETS_UP = /^(?:成立|设立|建立|组建|开设|启用)?了?(?:全[国省市区县州]|首[个家批]|第一[个家]|一[个家处批])*[〇\u3400-\u9fff]{0,8}(?:“|[〇\u3400-\u9fff]{1,12}(?:[室站点庭所家]|中心|基地|窗口|书屋|学[院校堂]|工作坊|联盟))/

const FOUNDS = /(?:组建|组建了|组建起|试建|筹建|成立了?|新建|成立)(?:了|起)?$/

/** What follows a union that is founded already, or one of its officers. */
const TOLD_OF = /^(?:的|以来|后|时|之前|[〇\u3400-\u9fff]{0,6}(?:主席|副主席|委员))/

/** 组建|某某工会联合会: somebody founds a union. */
const findFoundings = (view: SentenceView, bodies: readonly Mention[]): readonly Mention[] => gather(bodies, (body): readonly Mention[] => {
  const verb = (body.kind === 'UnionBody' || isFoundedLeague(body.name)) && body.form === 'full' ? FOUNDS.exec(view.text.slice(Math.max(0, body.start - 5), body.start)) : null
  if (!verb || TOLD_OF.test(view.text.slice(body.end)) || isUnreal(view, body.start)) return NONE
  return [{ kind: 'Initiative', start: body.start - verb[0].length, end: body.start, head: '揭牌', rule: 'initiative/founding', name: `${body.name}成立`, form: 'full' }]
})
