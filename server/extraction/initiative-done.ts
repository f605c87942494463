// A name of an activity in its sentence in, whether what stands around it says that it is done out: by a verb that runs it, that it happens, lasts or is given.
import { CodeSet } from '#model/code-set.ts'
import { ACT } from '#rulebook/act.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { roundWords } from './initiative-round.ts'
import { isLetter } from './letter.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const DOING = ACT.host | ACT.undertake | ACT.co_organize | ACT.attend | ACT.happen

/** `first` and `head`: the words that the name begins and ends with; `weak`: the head can be other things than an activity. */
export function isDone(view: SentenceView, first: number, head: number, weak: boolean, rulebook: Rulebook): boolean {
  const { text } = view, { start } = view.tokens[first] as Token, token = view.tokens[head] as Token
  if (doneTo(view, first, head, rulebook) || happens(view, head, rulebook) || token.start - start > 3 && BEFORE_RUNNER.has(text.charCodeAt(token.end)) && RUN_BY.test(text.slice(token.end))) return true
  if (text[start - 1] === '是' && (PART_OF_IT.test(text.slice(token.end)) || ONE_IS.test(text.slice(Math.max(0, start - LONGEST_ONE), start)))) return true
  return !weak && (isEnrolled(text, start, token.end) || isFirstGiven(text, start) || TIMES.has(text.charCodeAt(start - 1)) && GIVEN.test(text.slice(Math.max(0, start - LONGEST_GIVEN), start)))
}

/** 为职工补上一堂|空气呼吸器实操课: a lesson that somebody gives. */
const GIVEN = /(?:[讲补奉送带教上]|带来)了?一[堂场节]$/, LONGEST_GIVEN = 5, TIMES = new CodeSet('堂场节')
/** 主持了|首场减压沙龙. */
const isFirstGiven = (text: string, start: number): boolean => text[start] === '首' && FIRST.test(text.slice(start, start + 2)) && LEADS.test(text.slice(Math.max(0, start - 3), start))
const FIRST = /^首[场期堂节]/, LEADS = /(?:主持|主讲|讲授|开讲)了?$/

/** 受理|教职工子女暑期托管班|报名: what people put their names down for. */
const isEnrolled = (text: string, start: number, end: number): boolean => OPENS_ENROLLING.has(text.charCodeAt(end)) && ENROLS.test(text.slice(end, end + LONGEST_ENROLLING)) && TAKES_IN.test(text.slice(Math.max(0, start - LONGEST_ENROLLING), start))
const OPENS_ENROLLING = new CodeSet('的报招预'), ENROLS = /^(?:的)?(?:报名|招生|招募|预约)/, TAKES_IN = /(?:受理|接受|启动|开启|开始|开放)(?:了)?$/, LONGEST_ENROLLING = 4

/** 某市职工足球联赛|由某某主办: an activity that somebody is said to run is one in particular. */
const BEFORE_RUNNER = new CodeSet('系是由'), RUN_BY = /^(?:系|是)?由[^，。；“]{3,40}(?:主办|承办|举办|协办|牵头|发起|操办|操持|接棒|布展|策展|组织实施|负责)(?![的人])/

/** 一项是|“夜归灯”护送行动, 第二步是|“田头说法”宣讲活动: one of several that somebody runs. */
const ONE_IS = /(?:[一二三四两][项场个步期]|其[一二三]|首场|首期|首站)(?:则|就)?是$/
const LONGEST_ONE = 6

const MARKS = new CodeSet('，。；：、'), CLOSING = new CodeSet('，。；：')
const WHEN = new WordGroup(/^(?:\d+|[年月日号至起—-]|上午|下午|晚|日前|近日|昨日|今天|已|已经|于|也|将|正式|再次|又)$/)

/** Whether the name is said to take place: 座谈会|召开, 艺术展|在…开幕. */
export function happens(view: SentenceView, head: number, rulebook: Rulebook): boolean {
  if (HAPPENS.has(view.text.charCodeAt((view.tokens[head] as Token).end)) && goesOn(view, view.tokens[head] as Token)) return true
  const last = head + roundWords(view, head)
  for (let i = last + 1; i <= last + 14; i++) {
    const token = view.tokens[i]
    if (!token || isLetter(token, MARKS)) return false
    if ((rulebook.lexicon.actsOf(token) & ACT.happen) !== 0) return i === last + 1 || view.tokens.slice(last + 1, i).find(between => !WHEN.has(between))?.text === '在' || view.tokens.slice(last + 1, i).filter(between => !BETWEEN.has(between)).length <= 2
    if (i === last + 1 && token.text === '的') return false
  }
  return false
}
/** Whether it is told where it was held or how long it was. */
function goesOn({ text }: SentenceView, { text: kind, end }: Token): boolean {
  const after = text.slice(end, end + LONGEST_LASTING)
  return LASTS.test(after) || HELD_AT.test(after) || MOVES_TO.test(after) || SHOWN.test(kind) && GOES_TO.test(after) || kind.endsWith('展') && STANDS.test(after)
}
/** What the three begin with. */
const HAPPENS = new CodeSet('在整一足开办谈比演举上打收落也则就还都同布设摆搬首直再走来把将送深登')
/** 在区职工之家|开了四个钟头: how long it was. */
const LASTS = /^(?:在[^，。；]{2,16})?(?:整整|一连|足足)?[开办谈比演]了(?:整整|近|约)?[\d一二两三四五六七八九十半]+个?(?:多?钟头|多?小时|天|晚上|上午|下午)/, LONGEST_LASTING = 40
/** 某提升班|在某学院开办, 演练|在园区上演. */
const HELD_AT = /^(?:在[^，。；]{2,30}?)(?:开办|举办|举行|开设|上演|登台|登场|开演|亮相|启幕|打响|收官|落槌)(?![的了]?[〇\u3400-\u9fff]{0,4}“)/
/** 首场招聘会|摆进了宝山镇, 宣讲会|开到田间地头. */
const MOVES_TO = /^(?:[也则就还都]|首次|直接|再次){0,2}(?:摆|开|搬|办)(?:进了?|到了)(?!的)[〇\u3400-\u9fff]{2}/
/** 慰问演出|走进柳林机械厂, 巡演|把头一站放在制梁场: what is shown or told goes to those for whom it is. */
const SHOWN = /(?:演出|[汇展巡]演|宣[讲传]|巡讲|巡展|义诊|招聘会|大集|专场)$/, GOES_TO = /^(?:首[站场]|第一站|今年|再次|又|也|已){0,2}(?:走进了?|来到了?|送[到进]了?|深入|登陆)[〇\u3400-\u9fff“]{2}|^[把将](?:头一|第一|首)[站场](?:放|设|定|选)在/
/** 绝活展|设在会展中心二楼. */
const STANDS = /^(?:[也则就还都]|同步|同期)?(?:布?设|办|开|摆)[在到进于](?![的了])/
/** 这是某某提升班|的结业课. */
const PART_OF_IT = /^(?:[〇\u3400-\u9fff]{2,4}(?:赛区|赛点))?的(?:预赛|初赛|复赛|选拔赛|分站赛|首项赛事|结业|首[场期课讲]|第|开[班课营讲幕]|最后|压轴|收官|一[堂课场期])/
const BETWEEN = new WordGroup(/^(\d+|[年月日]|上午|下午|晚|日前|近日|昨日|正式|圆满|隆重|顺利)$/)

const PUTS = new CodeSet('设开办搬放摆送'), MEETS = new WordGroup(/(?:[会班课]|讲座)$/)
/** Whether a verb of running, attending or happening governs the name that begins at `first`. */
function doneTo(view: SentenceView, first: number, head: number, rulebook: Rulebook): boolean {
  if (PUTS.has(view.text.charCodeAt((view.tokens[head] as Token).end)) && /^.[在到进]/.test(view.text.slice((view.tokens[head] as Token).end)) && /[把将][^，。；：“]{0,14}$/.test(view.text.slice(Math.max(0, (view.tokens[first] as Token).start - 16), (view.tokens[first] as Token).start))) return true
  // 把代表请到某厂|开|民主管理现场会, and not 怎样开|好一次职代会.
  if (view.tokens[first - 1]?.text === '开' && !/^[好成]/.test((view.tokens[first] as Token).text) && MEETS.has(view.tokens[head] as Token)) return true
  for (let i = first - 1; i >= 0 && i > first - 14; i--) {
    const token = view.tokens[i] as Token
    if (isLetter(token, CLOSING)) return false
    if (token.text === '提供' && (view.tokens[head] as Token).text === '服务') return false
    if ((rulebook.lexicon.actsOf(token) & DOING) !== 0) return true
  }
  return false
}
