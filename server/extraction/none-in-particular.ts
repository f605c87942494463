// What stands where an activity could in, whether it is none in particular out: kinds of activity, what everybody does, means to something else.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { DAYS } from './days-of-year.ts'
import type { SentenceView, Token } from './sentence-view.ts'

interface Candidate {
  readonly start: number
  /** Where its name ends, its round included. */
  readonly end: number
  readonly name: string
  /** Whether something in it is quoted. */
  readonly quoted: boolean
  /** Whether its head can be other things than an activity. */
  readonly weak: boolean
}

/** `first` and `head`: the words that its name begins and ends with. */
export function isNoneInParticular(view: SentenceView, first: number, head: number, { start, end, name, quoted, weak }: Candidate): boolean {
  const { text } = view, token = view.tokens[head] as Token
  return !quoted && BOUTS.test(name) || !quoted && ENDS_RELIEF.has(name.charCodeAt(name.length - 1)) && SUMMED.test(text.slice(token.end, token.end + LONGEST_SUM)) && RELIEF.test(name) || !quoted && ALL.in(view) && EVERYBODY.test(text.slice(Math.max(0, start - LONGEST_EVERYBODY), start)) || weak && BEGINS_WAY.has(text.charCodeAt(token.end)) && WAY.test(text.slice(token.end, token.end + LONGEST_WAY)) || isMeans(view, first, head) || LOOKING.in(view) && isLookedInto(text, start, end) || MANY.has(view.tokens[first] as Token) || token.text === '疗休养团' && JOINS.test(text.slice(token.end, token.end + LONGEST_JOINING)) || isKind(name, token.text, text.slice(token.end, token.end + 2))
}

/** 经过|3天105场比赛|: how long and how often they fought. */
const BOUTS = /^(?:\d{1,3}|[两三四五六七八九十]{1,2})(?:个?多?天|余?场|轮|局)/

/** 县总工会|送温暖|累计争取资金70多万元: what is summed up over weeks. */
const RELIEFS = ['送温暖', '送清凉', '慰问', '帮扶', '走访', '救助', '助学'], ENDS_RELIEF = CodeSet.lasts(RELIEFS), RELIEF = new RegExp(`(?:${RELIEFS.join('|')})$`), SUMMED = /^(?:已|共|全年)?(?:累计|合计|共计)/, LONGEST_SUM = 4
/** What all do is nothing that one ran: 全市各级工会开展|慰问活动. */
const EVERYBODY = /(?:各级|各地|各基层|各企业|各单位|有的企业|有的单位|有些企业)(?:工会)?(?:组织)?[^，。；“]{0,8}$/
const LONGEST_EVERYBODY = 16, ALL = new Sign(['各级', '各地', '各基层', '各企业', '各单位', '有的企业', '有的单位', '有些企业'])
/** A way of working is no activity: “互联网+”工作|模式. */
const WAYS = ['模式', '体系', '理念', '思路', '格局', '做法', '方法', '法(?![律治官院])', '要求', '原则', '能力', '水平', '质量', '标准'], WAY = new RegExp(`^(?:${WAYS.join('|')})`), BEGINS_WAY = CodeSet.firsts(WAYS), LONGEST_WAY = 3

/** Activities of many kinds are none in particular. */
const MANY = new WordGroup(['部分', '不同', '各种', '多种', '各类', '多样', '丰富多彩', '形式多样', '一系列', '诸多', '多彩', '各式', '各项', '多项', '多次', '数次', '几次', '多场', '数场', '历次', '每次'])

const MEANS = new CodeSet('、等形方环内渠途手功作理'), LONGEST_MEANS = 48
/** 以…为抓手, 以…为契机, …等形式: a means to something else. */
function isMeans(view: SentenceView, first: number, head: number): boolean {
  const { end } = view.tokens[head] as Token
  return prior(view.tokens, first)?.text === '以' && /^[^，。]{0,6}为/.test(view.text.slice(end, end + LONGEST_MEANS)) || MEANS.has(view.text.charCodeAt(end)) && /^(、[^，。]{0,40})?等?(形式|方式|环节|内容|渠道|途径|手段|功能|作用|理念)/.test(view.text.slice(end, end + LONGEST_MEANS))
}

/** 围绕|“劳模工匠进万企”专项行动|等工作开展调研: what others came to look into was not theirs. */
const isLookedInto = (text: string, start: number, end: number): boolean => OBJECT_OF.test(text.slice(Math.max(0, start - 24), start)) && LOOKED_INTO.test(text.slice(end, end + 60))
const OBJECT_OF = /(?:围绕|聚焦|针对|[，。：日]就|^就)[^，。；]{0,20}$/, LOOKED_INTO = /^[^。；]{0,50}(?:调研|考察|督导|检查指导)/
const LOOKING = new Sign(['调研', '考察', '督导', '检查指导'])

/** 某工会组织的疗休养团|等共250余人参加活动: those who go are no activity. */
const JOINS = /^(?:等[^，。；]{0,12})?(?:参加|参与|出席|到场)/, LONGEST_JOINING = 20

/** 外卖平台, 三个活动, 劳模|精神, 赛|道: kinds and numbers of things, and what is none. */
function isKind(name: string, head: string, after: string): boolean {
  const first = name.charCodeAt(0), last = name.charCodeAt(name.length - 1)
  return MANNERS.has(first) && MANNER.test(name) || after === '精神' || last === CONTEST && TRACK.has(after.charCodeAt(0)) && head.endsWith('赛') || NUMBERS.has(first) && COUNT.test(name) || (name[1] === '级' || name[2] === '级') && LEVELS.test(name) || first === QUOTE && RESOLVED.test(name) || head === '平台' && PLATFORM.test(name) || ENDS_FEAST.has(last) && FEAST.test(name) || head === '课程' && COURSES.test(name)
}
const CONTEST = '赛'.charCodeAt(0), TRACK = new CodeSet('道项制点程'), ENDS_FEAST = new CodeSet('节日')
const COUNT = /^\d+[余多]?[个场期次项堂班批门节类种](?!式)|^(?:[多数几]|[一二两三四五六七八九十]{1,3}余?)个/, NUMBERS = new CodeSet('0123456789多数几一二两三四五六七八九十'), QUOTE = '“'.charCodeAt(0)
/** 电商直播三门|课程: a list of what is taught. */
const COURSES = /[\d一二两三四五六七八九十]余?[门类项种]课程$/
/** 县、|乡两级比赛: those of every level. */
const LEVELS = /^[省市区县乡镇村]?[两二三四]级/
/** “六个行动”, “五大工程”: what a government has resolved. */
const RESOLVED = /^“[一二三四五六七八九十]+[个大项]?(?:行动|工程|计划|任务|提升)”$/
/** “三八”节: a day of the year. */
const FEAST = new RegExp(`^“?(?:${DAYS})”?(?:国际)?(?:劳动|妇女|劳动妇女|儿童|青年)?节日?$`)
const PLATFORM = /^(?:外卖|网约车|货运|物流|互联网|网络|电商|直播|短视频|快递|配送|出行|头部|大型|各大?|合作)+平台$/
/** How something is done, before its kind, names none in particular: 一对一|心理疏导. */
const MANNERS = new CodeSet('一面点手上免贴个生精深鲜')
const MANNER = /^(?:一对一|面对面|点对点|手把手|上门|免费|贴心|个性化|生动|精彩|深情|鲜活)[〇\u3400-\u9fff]{2,4}$/
