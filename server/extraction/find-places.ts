// A sentence's words and bodies in, the places named between 在 and a verb of happening out: 在|天宁寺1号文化科技创新园|举办.
import { CodeSet } from '#model/code-set.ts'
import { ACT } from '#rulebook/act.ts'
import { Cue } from '#rulebook/cue.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { AROUND } from './body-start.ts'
import { isBareFloor, isFloor } from './floors.ts'
import { isLetter } from './letter.ts'
import { placeMention, type Mention } from './mention.ts'
import { quotationFrom, type SentenceView, type Token } from './sentence-view.ts'
import { indexAt } from './token-at.ts'

const LONGEST_PLACE = 36
/** Verbs of running something at a place, which stand after it. */
const RUNNING = ['举办', '开展', '召开', '组织开展', '联合举办', '联合开展', '开办', '启动', '组织召开', '组织举办', '共同举办', '共同开展', '设立', '开设', '建立', '举办了', '开展了', '召开了', '开办了', '启动了', '举行了', '组织了', '开了', '办了', '办起', '办起了', '联合举办了', '联合开展了'], RUN_AT = new WordGroup(RUNNING)
/** 在|十个小区, 在|辖区内12个点位: nobody knows which. */
const MANY = /^[同另]一|^(?:(?:辖区|全[省市区县镇乡]|各[区县镇]|沿线|园区)内?的?)?(?:\d+|[一二三四五六七八九十百多数几两]+)[余多]?(?:所|个|家|处|座|间|栋|条|片|名|位)/
/** 在|全矿|启动: everywhere. */
const ALL_OF_IT = /^大?中小学校?$|^全(?:[矿厂校院段局行司站港场线路网体员]|公司|集团|系统|行业|辖区|流域|域|园|园区|街道|社区)$/
/** 在|赛前一个月|举办: a time. */
const WHEN = /^[赛会节课][前后]|^[明今去前本下上]年?[^，。]{0,2}月|(?:个月|[一二两三四五六七八九十\d]+[天周年])$/
const POINTING = ['这里', '那里', '这', '那', '此', '其', '自己', '上级', '各级', '各自', '全市', '全区', '全省'], PRONOUNS = new WordGroup(POINTING)
const ENDS_ABSTRACT = new WordGroup(/(范围内|范围|中|上|下|时|前|后|间|方面|过程|基础|期间|之际|背景|间隙|空隙|间歇|现场|线上|线下|同时|层面|领域|一起|今天|当天|近日|节|节日|佳节|时节|之下|之后|之前)$/)

/** 在某某院|内: inside of a place that is named. */
const INSIDE = /[院园馆站厂场宫楼厅室校区店库][内里]$/
/** 在|辖区内的|“九里小鸽”户外劳动者驿站. */
const LIES_AROUND = new RegExp(`^(?:${[...AROUND].join('|')})内?的?(?=“)`), LONGEST_AROUND = 6
/** 在我|区体育馆|举行: that of the paper's own district. */
const OURS = /^我[省市区县州旗]/
/** How a thing was begun, or what was done too (图书馆|授牌|成立), between its place and the verb. */
const MANNER = /(?:欢乐|欢快|温馨|热闹|热烈|鸣锣|鸣笛|鸣枪|火热|激情|精彩|盛大|隆重|顺利|成功|圆满|如期|如约|正式|同步|悄然|暖心|宣告|宣布|冒[雨雪]|顶风冒雪|顶着烈日|授牌|挂牌|揭牌|剪彩|签约)$/
/** 在某室|与客人|座谈: whom one was there with is no place. */
const BESIDE = ['与', '同', '跟', '为', '向', '给', '对', '由', '以', '用', '就'], WITH = new WordGroup(BESIDE)
/** All of these: few words end a place or begin it anew. */
const TELLING = new WordGroup([...RUNNING, ...POINTING, ...BESIDE, '的'])

const LIKE_PLACE = /(?:讲堂|礼堂|学堂|厅|会议室|教室|活动室|馆|广场|公园|文化园|体育场|球场|操场|工地|现场|站|码头|之家|基地|服务区|书院|书屋|食堂|车间)$/
const OF_LEVEL = /^[省市区县州旗镇乡]/
const FOR = /^[^，。；：“”在]{2,14}(?:开展|举办|举行|讲授|开设|召开|送上|带来)/
const LONGEST_FOR = 20

const AT = new Cue(['在']), ENDS = new CodeSet('，。；：、！？—在'), NONE: readonly Mention[] = []

/** Finds places by where they stand. A place that is the name of a body as well keeps that body's mention. */
export function findPlaces(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook): readonly Mention[] {
  if (!AT.has(view)) return NONE
  const found: Mention[] = []
  for (let start = view.text.indexOf('在'); start >= 0; start = view.text.indexOf('在', start + 1)) {
    const i = indexAt(view.tokens, start), place = AT.has(view.tokens[i] as Token) ? placeAfter(view, i, bodies, rulebook) : undefined
    if (place) found.push(place)
  }
  return found
}

/** The place after 在, or none. */
function placeAfter(view: SentenceView, at: number, bodies: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token
  const found = insideQuotation(view, token) ? undefined : placeEnd(view, at, bodies, rulebook)
  if (found === undefined) return undefined
  const { to } = found, around = LIES_AROUND.exec(view.text.slice(found.start, found.start + LONGEST_AROUND))?.[0].length ?? 0, isOurs = OURS.test(view.text.slice(found.start, found.start + 2)), start = found.start + around + Number(isOurs)
  // 在工人文化宫|内|举行, 在城东体育场|欢乐|举行.
  const inside = INSIDE.test(view.text.slice(start, to)) || /[内里]/.test(view.text[to - 1] as string) && bodies.some(body => body.end === to - 1), manner = MANNER.exec(view.text.slice(start, to))?.[0].length ?? 0
  const end = inside ? to - 1 : to - manner
  const name = view.text.slice(start, end)
  // 在某某暑期托管班|结业: an activity, not a place.
  if (view.tokens[indexAt(view.tokens, end - 1)]?.word.strength === 'strong' && !/[讲学礼]堂$/.test(name)) return undefined
  if (MANY.test(name) || WHEN.test(name) || ALL_OF_IT.test(name)) return undefined
  if (name.length < 3 && !bodies.some(body => body.end === end) || name.length < 2 || ENDS_ABSTRACT.hasText(name) || /等|之/.test(name) || /^\d+[年月]/.test(name)) return undefined
  if (bodies.some(body => body.start <= start && (body.end === end || body.start === start && /^[（(]/.test(view.text.slice(body.end))) && body.form !== 'generic')) return undefined
  // 在中心|二楼|揭幕: of the centre spoken of.
  if (isBareFloor(name)) return undefined
  // 在门头沟区工人文化宫|一层展厅|开幕: where in the house is not another place.
  const house = bodies.find(body => body.start === start && body.end < end && (body.form === 'full' || OF_LEVEL.test(body.name)))
  if (house && isFloor(view.text.slice(house.end, end))) return undefined
  // 在体育公园|和|篮球馆|举行, 在疗养院|及|分院|开展: two places, each with a name of its own.
  const and = name.search(/[和与及]/)
  if (and > 3 && bodies.some(body => body.end === start + and && body.start >= found.start && body.form !== 'generic') && (name.length - and < 4 || bodies.some(body => body.start === start + and + 1 && body.end <= end))) return undefined
  if (!ZONE.test(name) && (onlyAreas(view, start, end) || /(省|市|县|州|[^园小展景社校厂库]区)$/.test(name))) return undefined
  // 在驿站|开设: the one spoken of before, where one was; 在该集团培训楼|进行: of the body spoken of.
  const form = isOurs || POINTS.test(name) || bodies.some(body => body.start === start && body.end === end && body.kind === 'Venue') ? 'short' : 'full'
  return placeMention(start, end, name, 'place/in-which', form)
}

/** 在如皋|高新区|开展: a zone is a place too. */
const ZONE = /..(?:经开|高新|开发|保税|度假)区$/
/** 该集团|培训楼, 公司|安全培训中心: of the body spoken of. */
const POINTS = /^(?:该?(?:集团|公司|企业)|该(?:学?[校院]|医院|厂|矿|局|段|园区|街道|社区|[镇乡村]))(?!区)[〇\u3400-\u9fff]{2,}/

const insideQuotation = (view: SentenceView, token: Token): boolean => view.quotations.some(quotation => quotation.start < token.start && token.end < quotation.end)

/** The offset of the verb of happening that closes the place, if nothing but a name stands between. */
function placeEnd(view: SentenceView, at: number, bodies: readonly Mention[], rulebook: Rulebook): { readonly start: number; readonly to: number } | undefined {
  let from = (view.tokens[at] as Token).end
  let quotedTo = 0
  for (let i = at + 1; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token
    if (token.start - from > LONGEST_PLACE) return undefined
    const quotation = quotationFrom(view, token.start)
    if (quotation) quotedTo = Math.max(quotedTo, quotation.end)
    if (token.start < quotedTo) continue
    // 工会在行动——某仪式在某处|举行: the place stands behind the last 在.
    if (isLetter(token, ENDS)) return undefined
    const acts = rulebook.lexicon.actsOf(token), isTelling = TELLING.has(token)
    if ((acts & ACT.happen) !== 0 || isTelling && RUN_AT.has(token)) {
      const adverb = view.tokens[i - 1] as Token
      if (ENDS_ABSTRACT.has(adverb)) return undefined
      return { start: from, to: i - 1 > at && (adverb.mask & BIT.breaker) !== 0 && (adverb.mask & BIT.head) === 0 ? adverb.start : token.start }
    }
    if (isTelling) {
      // 在初心讲堂|为全体女职工|开展: whom it was for stands behind the place.
      if (token.text === '为' && i > at + 1 && LIKE_PLACE.test(view.text.slice(from, token.start)) && FOR.test(view.text.slice(token.end, token.end + LONGEST_FOR))) return { start: from, to: token.start }
      if (WITH.has(token) && !bodies.some(body => body.start < token.start && token.end < body.end)) return undefined
      // 在柳林县的|青河矿业公司实操中心|举行: a body behind what says where it lies.
      if (token.text === '的' && bodies.some(body => body.start === token.end && body.form === 'full')) { from = token.end; continue }
      if (token.text === '的' || PRONOUNS.has(token)) return undefined
    }
    if ((token.mask & BIT.breaker) !== 0 && !(token.mask & (BIT.noun | BIT.head)) && token.text.length > 1 && !isLastBeforeVerb(view, i)) return undefined
  }
  return undefined
}

const onlyAreas = (view: SentenceView, start: number, end: number): boolean => view.tokens.every(token => token.end <= start || token.start >= end || (token.mask & BIT.area) !== 0)

/** 在某处|隆重|举行: the word before the verb may be an adverb. */
const isLastBeforeVerb = (view: SentenceView, at: number): boolean => ((view.tokens[at + 1]?.mask ?? 0) & BIT.verb) !== 0
