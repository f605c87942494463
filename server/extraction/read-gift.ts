// A sentence and its deed words in, what is brought to people in it out: 把西瓜、凉茶送给130名轮渡职工, 看望慰问坚守岗位的驾驶员.
import { Sign } from '#rulebook/sign.ts'
import type { DraftEntity } from './draft.ts'
import { whomOf, type Deed } from './deed.ts'
import type { DeedWord } from './find-deed-words.ts'
import type { SentenceView } from './sentence-view.ts'

const GIVING = /[送递交发捎带端](?:到|去|上|来|给|进|往|至)|送出|发放|赠送|派发|分发|带着|(?<![接护运输配欢目赠派选播])送(?=[了\d])/
/** To whom: …送给130名轮渡职工, …送到建设者手中. */
const TO = /(?:送|递|交|发|捎|带|分发|发放|派发|赠送)(?:到|给|至|往|进)(?:了)?([^，。；：“”]{2,24}?)(?=的?(?:手中|手上|手里|身边|家中|家里|心坎|面前|案头|床前)|[，。；、（]|$)/
const FOR = /[为向给]([^，。；：“”]{2,24}?)(?=送|发放|赠送|配发|派发|准备|带来|分发|捎|献上)/
const SEEN = /^(?:了)?([^，。；：“”]{2,20}?)(?=[，。；、（]|并|送|$)/
/** A place that something is brought to. */
const PLACE = /(?:工地|现场|车间|码头|渡口|驿站|工区|班组|项目部|井口|矿区|站台|场站|口岸|隧道|施工点|卡口|岗亭|沿线)$/

/** 把500条护腰送到装卸工手中: a thing that no list has. */
const BROUGHT = /[把将]([\d,.]*万?余?(?:件|条|份|个|箱|套|台|瓶|袋|盒|双|副|把|本|册|斤|公斤|吨|顶|盏|床|枚|张|桶|车)?([〇\u3400-\u9fff]{1,10}?))(?:一一|分别|逐一|及时|亲手)?(?:送|发|交|递|赠)(?:到|给|至|往|进)(?:了)?([^，。；：“”]{2,24}?)(?=的?(?:手中|手上|手里|身边|家中|家里|面前)|[，。；、（]|$)/
const GRASPS = new Sign(['把', '将']), SENDS = new Sign(['送', '发', '交', '递', '赠'].flatMap(verb => ['到', '给', '至', '往', '进'].map(to => verb + to)))
const NO_THING = /服务|关怀|关爱|温暖|政策|心|课堂|岗位|知识|法律|培训|健康|文化|书信|文件|材料|票|奖/

/** 为船员送上“平安包”350个: a present with a name of its own. */
const PACKS = ['包', '礼', '袋', '箱', '餐', '饭', '茶', '粥', '盒', '券', '套装'], PRESENTS = new Sign(PACKS.map(pack => `${pack}”`))
const PRESENT = new RegExp(`[为向给]([^，。；：“”]{2,24}?)(?:送上|送去|送出|送来|送|发放|派发|赠送|递上|献上)了?[^，。；“]{0,8}(“[^”]{1,8}(?:${PACKS.join('|')})”)`)

function readPresent(view: SentenceView): Deed | undefined {
  const match = PRESENTS.in(view) ? PRESENT.exec(view.text) : null, whom = match && whomIn(match[1] as string)
  if (!match || !whom) return undefined
  const [all, , present] = match
  return { start: match.index, end: match.index + all.length, head: '慰问', host: 'needed', name: () => `${present as string}慰问`, aliases: host => [`慰问${whom}`, ...(host ? [`${host.name}慰问`] : [])] }
}

/** 下拨资金，用于|慰问一线职工: what money is for. */
const MEANT_FOR = /(?:用于|用来|用以|计划|拟|专项用于)$/

export function readGift(view: SentenceView, words: readonly DeedWord[]): Deed | undefined {
  const present = readPresent(view)
  if (present) return present
  if (words.length === 0) return readUnlisted(view)
  const { text } = view
  const comfort = words.find(word => word.frame === 'comfort' && !MEANT_FOR.test(text.slice(0, word.start)) && !/^[队团组行时]|活动|演出/.test(text.slice(word.end, word.end + 2)) && (word.word !== '走访' || whomOf(SEEN.exec(text.slice(word.end))?.[1] ?? ''))), giving = words.some(({ frame }) => frame === 'goods' || frame === 'grant') ? GIVING.exec(text) : null
  const goods = giving ? words.find(word => word.frame === 'goods' && word.name !== '慰问') ?? words.find(word => word.frame === 'goods' || word.frame === 'grant' && word.name === '慰问') : undefined
  if (!goods && !comfort) return readUnlisted(view)
  const label = goods?.name ?? '慰问'
  const [start, end] = giving && goods ? [giving.index, giving.index + giving[0].length] : [(comfort as DeedWord).start, (comfort as DeedWord).end]
  const seen = comfort && SEEN.exec(text.slice(comfort.end))?.[1], to = goods && TO.exec(text)?.[1], far = goods && FOR.exec(text)?.[1]
  const whom = [seen, to, far].map(said => said && whomOf(said)).find(Boolean)
  const place = to && PLACE.test(to) ? to.replace(/^.*[的在]/, '') : undefined
  if (!whom && !place && !comfort && goods && label === '慰问' && !text.slice(goods.start, goods.end + 1).includes('信') && TO_BODIES.test(to || far || '')) return { start, end, head: label, host: 'needed', isBare: true, name: host => host && `${host.name}${label}` }
  if (!whom && !place && !comfort && (label === '慰问' || label === '送书')) return undefined
  const called = whom ? comfort?.word === '走访' ? `走访${whom}` : label === '送书' ? `${whom}${label}` : `慰问${whom}` : place ? `${place}${label}` : undefined
  const names = (host: DraftEntity | undefined): string[] => [...(whom ? [`${whom}${label}`] : []), ...(host ? [`${host.name}${label}`] : [])]
  return { start, end, head: label, host: 'needed', isBare: !called, name: host => called ?? (host && `${host.name}${goods && label !== '慰问' && goods.word !== label ? `送${goods.word}` : label}`), aliases: names }
}

/** 将慰问品送到|市公安局、市环卫处、某公司一线职工|手中, 为|某公司等8家单位|送去慰问品: bodies that something is brought to, or those who work there. */
const TO_BODIES = /(?:公司|集团|[局处厂矿站队所院校园]|中心)(?:等(?:[\d一二三四五六七八九十]{0,3}[余多]?[家个])?(?:单位|企业|部门)?)?(?:的?(?:一线|广大|在岗|值守)?(?:干部)?(?:职工|工作人员|工人|员工))?$/

/** What no list of goods has, and care without goods. */
const readUnlisted = (view: SentenceView): Deed | undefined => readBrought(view) ?? readHanded(view) ?? readCare(view)

/** Whom the words behind 为 say, without what stands before 的: 坚守岗位的|环卫工. */
const whomIn = (said: string): string | undefined => whomOf(said.replace(/^.*的(?=.{2})/, ''))

/** 为采茶工送上雨衣、姜糖: things that no list has, to whom they are handed. */
const HANDED = /[为向给]([^，。；：“”]{2,24}?)(?:送上|送去|送来|送出|发放|派发|分发|赠送|配发|递上|捎去|捎来|带去|带来)了?(?:总?价值[约近]?[\d,.]+[万千百]?[余多]?元的)?(?:[\d,.]*[万千百]?[余多]?(?:件|条|份|个|箱|套|台|瓶|袋|盒|双|副|把|本|册|斤|公斤|吨|顶|盏|床|枚|张|桶|车)?)([〇\u3400-\u9fff、]{1,20}?)(?=[，。；（]|等|并|各?\d|$)/
const HANDS = new Sign(['送上', '送去', '送来', '送出', '发放', '派发', '分发', '赠送', '配发', '递上', '捎去', '捎来', '带去', '带来'])
/** What is handed over and is no help: honours, papers, words, shows. */
const NO_HELP = /服务|关[怀爱]|温[暖情]|政策|心|课|岗位|知识|法[律规]|培训|健康|文化|书|文件|材料|票|奖|祝|问候|敬意|花|锦旗|节目|演|歌|舞|掌声|盛宴|建议|意见|方案|荣誉|证|牌|名单|表|问卷|手册|资料|[折彩单]页|传单|倡议|会员卡|讲座|联|体检|诊|机会|工资|贴|贷|资金|保[险障]|乐|精彩|便利|实惠|希望|力量|经验|技[能术]|体验|任务|消息|收入|变化|感受|指导|帮助|支持/

/** 为赶产一线的|5家企业|送去价值18.6万元的|物资: whose workers get it, nobody says. */
const SHOPS = /\d+[余多]?[家个](?:企业|单位|公司|工厂|车间|工地|班组|站点|项目部|工区|驿站|场站)$/, SUPPLIES = /(?:物资|用品|慰问品|礼包|大礼包|药品|饮品|食品)$/

function readHanded(view: SentenceView): Deed | undefined {
  const match = HANDS.in(view) ? HANDED.exec(view.text) : null, whom = match && whomIn(match[1] as string)
  if (match && !whom && SHOPS.test(match[1] as string) && SUPPLIES.test(match[2] as string)) return { start: match.index, end: match.index + match[0].length, head: '慰问', host: 'needed', isBare: true, name: host => host && `${host.name}慰问` }
  if (!match || !whom || NO_HELP.test(match[2] as string)) return undefined
  return { start: match.index, end: match.index + match[0].length, head: '慰问', host: 'needed', name: () => `慰问${whom}`, aliases: host => [`${whom}慰问`, ...(host ? [`${host.name}慰问`] : [])] }
}

/** 为提琴制作工|送清凉: care that has no other name, where it is not that of an activity (送清凉活动). */
const CARED = /[为向给]([^，。；：“”]{2,24}?)(送(?:清凉|温暖|关怀|关爱))(?![〇\u3400-\u9fff]{0,4}?(?:活动|行动|工程|计划|仪式|服务|项目))(?!\d)/
const CARES = new Sign(['送清凉', '送温暖', '送关怀', '送关爱'])

function readCare(view: SentenceView): Deed | undefined {
  const match = CARES.in(view) ? CARED.exec(view.text) : null, whom = match && whomIn(match[1] as string)
  if (!match || !whom) return CARES.in(view) ? readCareThere(view) : undefined
  const end = match.index + match[0].length, pack = PACK.exec(view.text.slice(end, end + LONGEST_PACK))?.[0], care = match[2] as string
  if (pack) return { start: match.index, end: end + pack.length, head: '慰问', host: 'needed', name: () => `为${whom}${care}${pack}`, aliases: () => [`为${whom}${care}`, `慰问${whom}`, `${whom}${care}`] }
  return { start: match.index, end, head: '慰问', host: 'needed', name: () => `慰问${whom}`, aliases: () => [match[0], `${whom}${care}`] }
}
/** 某某一行到某公司|送清凉: care that goes somewhere, where whom it is for is not said. */
const CARED_THERE = /(?:到|赴|深入|走进|来到|前往)([^，。；：“”]{2,24}?)(?:，|现场|开展|，开展)?(送(?:清凉|温暖|关怀|关爱))(?=[，。；、]|$)/
function readCareThere({ text }: SentenceView): Deed | undefined {
  const match = CARED_THERE.exec(text), care = match?.[2] as string
  return match ? { start: match.index, end: match.index + match[0].length, head: '慰问', host: 'needed', name: host => host && `${host.name}${care}`, aliases: host => [`${host?.name ?? ''}${match[0]}`, care] } : undefined
}

/** 为码头职工送清凉|包|120份: what the care is packed in. */
const PACK = /^(?:大?礼包|包|礼盒|大礼)(?=[\d，。；]|等|和|并)/, LONGEST_PACK = 4

/** Any thing that is brought to people, named by it. */
function readBrought(view: SentenceView): Deed | undefined {
  const match = GRASPS.in(view) && SENDS.in(view) ? BROUGHT.exec(view.text) : null, thing = match?.[2] ?? '', whom = match && whomOf((match[3] as string).replace(/^.*?(?:点|站|园区|工地|口岸|车间|社区|街道|码头)的?(?=.{2})/, ''))
  if (!match || !whom || NO_THING.test(thing) || !/\d/.test(match[1] as string)) return undefined
  return { start: match.index, end: match.index + match[0].length, head: '慰问', host: 'needed', name: () => `为${whom}送${thing}`, aliases: () => [`慰问${whom}`] }
}
