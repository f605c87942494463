// A sentence's words, bodies and people in, the initiatives it names out.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { overlaps, sortByStart } from '#model/span.ts'
import { ACT } from '#rulebook/act.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { nameQuotation } from './name-quotation.ts'
import { nameShow } from './name-show.ts'
import { OPENS_NAME } from './days-of-year.ts'
import { endWithRound, isRound, roundWords } from './initiative-round.ts'
import { isFoundedLeague } from './founded-league.ts'
import { findInitiativeStart } from './initiative-start.ts'
import { isJoined } from './join-heads.ts'
import { joinQuoted } from './join-quoted.ts'
import { listBefore } from './list-before.ts'
import { isLetter } from './letter.ts'
import type { Mention } from './mention.ts'
import { isNoneInParticular } from './none-in-particular.ts'
import { isUnreal } from './modality.ts'
import { isInBody } from './person-mention.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'
import { themeBefore } from './theme-before.ts'

const POINTERS = new WordGroup(['此次', '本次', '这次', '这场', '这期', '这堂', '这届', '这一', '该场', '该期', '此项', '该项', '上述', '该', '本届', '此', '本', '该次', '本期', '这项', '首次'])
/** 这场|阅读季专场: what points to a name is no part of it. */
const THIS = new WordGroup(/^[这此][场次期届堂项]$/)
const DOING = ACT.host | ACT.undertake | ACT.co_organize | ACT.attend | ACT.happen

/** Finds initiatives by their head nouns, by quoted names that someone runs, and in lists (A、B、C等交友活动). */
export function findInitiatives(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook, inHead: boolean): Mention[] {
  const found: Mention[] = [], stops = bodies.filter(({ rule }) => rule === 'place/stop')
  let limit = view.text.length
  // From the end; not at all where no word is the head of one.
  for (let i = (view.mask & BIT.initiative) === 0 ? -1 : view.tokens.length - 1; i >= 0; i--) {
    const token = view.tokens[i] as Token
    if (token.end > limit || (token.mask & BIT.initiative) === 0 || insideQuotation(view, token) || isVerbUse(view, i, rulebook) || isRound(view, i) || isStop(stops, token)) continue
    const mention = nameAt(view, i, bodies, rulebook, inHead)
    limit = mention.own.start
    if (!mention.listed.length) found.push(asTold(mention.own, view, bodies))
    for (const item of mention.listed) {
      found.push(asTold(item, view, bodies))
      limit = Math.min(limit, item.start)
    }
  }
  for (const quotation of view.quotations) {
    const show = quotation.mark === '《' ? nameShow(view, quotation) : undefined
    if (show) { const kind = found.findIndex(mention => overlaps(mention, show)); found.splice(kind < 0 ? found.length : kind, kind < 0 ? 0 : 1, show) }
    if (quotation.mark !== '“' || found.some(mention => mention.start <= quotation.start && quotation.end <= mention.end)) continue
    const named = nameQuotation(view, quotation, bodies, rulebook)
    if (!named) continue
    const kind = found.findIndex(mention => mention.end <= quotation.start && mention.end > named.start)
    if (kind >= 0 && found[kind]?.form !== 'full') found.splice(kind, 1)
    found.push(named)
  }
  return joinQuoted(sortByStart(found), view.text)
}

/** What is only wished for is none in particular. 四川|能投: a letter of a body's name wishes for nothing. */
const asTold = (mention: Mention, view: SentenceView, bodies: readonly Mention[]): Mention => mention.form === 'full' && isUnreal(view, mention.start, start => isInBody(bodies, { start })) ? { ...mention, form: 'generic' } : mention

const insideQuotation = (view: SentenceView, token: Token): boolean => view.quotations.some(quotation => quotation.start < token.start && token.end < quotation.end && quotation.end - quotation.start < 60)

/** 走进|某某局地铁1标项目: the works that are gone to. */
const isStop = (stops: readonly Mention[], { start, end }: Token): boolean => stops.some(stop => stop.start <= start && end <= stop.end)

/** 启动, 服务 and the like are heads only where they are nouns: before a mark, 的, 等, a place or a verb of happening. */
function isVerbUse(view: SentenceView, at: number, rulebook: Rulebook): boolean {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1]
  if (!next || next.start !== token.end) return false
  if ((next.mask & BIT.initiative) !== 0) return true
  // 到房山区|调研|建会工作: a verb, where what is looked into follows.
  if (LOOKS.has(token) && GONE_TO.test(view.text.slice(Math.max(0, token.start - LONGEST_WAY), token.start))) return !AFTER_NOUN.has(next)
  // 深入23家企业|宣讲|全会精神: what is preached follows.
  if (token.text === '宣讲' && SPIRIT.test(view.text.slice(token.end, token.end + LONGEST_SPIRIT))) return true
  const weak = rulebook.lexicon.attribute(token.text, 'initiative') === 'weak'
  return weak && (next.mask & (BIT.noun | BIT.head | BIT.audience | BIT.area | BIT.generic)) !== 0 && (next.mask & (BIT.verb | BIT.function | BIT.breaker)) === 0
}

const SPIRIT = /^(?:了)?[〇\u3400-\u9fff]{2,12}?精神(?!活动|报告|主题|专题|宣讲)/, LONGEST_SPIRIT = 20
const LOOKS = new WordGroup(['调研', '考察', '督查', '督导']), GONE_TO = /[到赴](?![〇\u3400-\u9fff]{0,8}[到赴])[〇\u3400-\u9fff、]{1,11}(?:[省市县州旗镇乡]|(?<!园)区)$/, LONGEST_WAY = 14, AFTER_NOUN = new WordGroup(/^(?:[的等中时后上期]|期间|之后|结束|[，。；：、）”])/)

function nameAt(view: SentenceView, head: number, bodies: readonly Mention[], rulebook: Rulebook, inHead: boolean): { own: Mention; listed: Mention[] } {
  const token = view.tokens[head] as Token
  const from = findInitiativeStart(view, head, bodies, rulebook.lexicon), isHere = (view.tokens[from] as Token).text === '此' && /[来到赴]$/.test(view.text.slice(0, (view.tokens[from] as Token).start)), first = from < head && (isHere || THIS.has(view.tokens[from] as Token) || SO_MANY.has(view.tokens[from] as Token)) ? from + 1 : from
  const start = (view.tokens[first] as Token).start
  // 参加|此期|培训班: cut into 此|期.
  const isThisTerm = first === from && first < head && THIS_TERM.test(view.text.slice(start, start + 2))
  // 带队来|此|调研: comes here, and not to this.
  const pointer = isHere ? undefined : prior(view.tokens, first)
  // 单身职工联谊|会, 亲子采摘|活动: a head and what it is make one head.
  const left = prior(view.tokens, head), compound = left && left.end === token.start && token.text.length <= 2 && rulebook.lexicon.attribute(left.text, 'initiative') === 'strong' ? left : undefined
  const bracketed = token.text === '会' ? BRACKETED.exec(view.text.slice(Math.max(0, token.start - LONGEST_BRACKET), token.end)) : null
  const kind = bracketed ? `${bracketed[1]}${token.text}` : (compound?.text ?? '') + token.text
  const strength = compound || bracketed || isJoined(token) || token.text === '赛项' && OF_CONTEST.test(view.text.slice(start, token.end)) ? 'strong' : rulebook.lexicon.attribute(token.text, 'initiative'), weak = strength !== 'strong'
  // 以“甲”为主题的|“乙”宣讲: what has a name of its own goes by it.
  const themed = view.text[start] === '“' ? undefined : themeBefore(view, first)
  const end = endWithRound(view.text, start, token.end)
  const name = (themed?.theme ?? '') + view.text.slice(start, end)
  // 这场|“潮汐有约”青年联谊会: what has a name is named.
  const isWhich = name === `届${kind}` && WHICH.has(pointer)
  if (isThisTerm) return { own: { kind: 'Initiative', start, end: token.end, name: view.text.slice(start + 2, token.end), head: kind, rule: 'initiative/pointer', form: 'short' }, listed: [] }
  if (pointer && (isWhich || POINTERS.has(pointer) && pointer.end === start && !themed && !/^“[^”]{3}/.test(name))) return { own: { kind: 'Initiative', start: pointer.start, end: token.end, name: isWhich ? kind : name, head: kind, rule: 'initiative/pointer', form: 'short' }, listed: [] }
  const listed = (strength === 'quoted' ? [] : listBefore(view, first, rulebook)).map(item => ({ kind: 'Initiative' as const, ...item, name: (item.name.length < 6 && !item.name.includes('“') || TRAINED.test(item.name)) && strength === 'strong' ? item.name + kind : item.name, head: kind, rule: 'initiative/listed', form: 'full' as const })).filter(item => !COURSES.test(name) || item.name.includes('“'))
  // 《我家的“人世间”》喜获|征文类优秀奖: the end of a title.
  if (name.includes('》') && TITLE_ENDS.test(name)) return { own: { kind: 'Initiative', start, end: token.end, name, head: kind, rule: 'initiative/head', form: 'generic' }, listed: [] }
  const quoted = (name.includes('“') || name.includes('《')) && QUOTED.test(name)
  const bare = (first === head || compound !== undefined && first === head - 1) && !themed
  const length = token.start - start
  const done = doneTo(view, first, head, rulebook) || happens(view, head, rulebook) || length > 3 && BEFORE_RUNNER.has(view.text.charCodeAt(token.end)) && RUN_BY.test(view.text.slice(token.end)) || !weak && isEnrolled(view.text, start, token.end) || view.text.charAt(start - 1) === '是' && PART_OF_IT.test(view.text.slice(token.end)) || view.text.charAt(start - 1) === '是' && ONE_IS.test(view.text.slice(Math.max(0, start - LONGEST_ONE), start)) || !weak && isFirstGiven(view.text, start) || !weak && GIVEN.test(view.text.slice(Math.max(0, start - LONGEST_GIVEN), start))
  // 某某工会联合会|成立大会: what founds or unveils a body is told apart by its name alone.
  const founded = bare && FOUNDING.test(kind) ? bodies.findLast(body => (body.end === start || body.end < start && HOLDS_IT.test(view.text.slice(body.end, start))) && (body.kind === 'UnionBody' || isFoundedLeague(body.name)) && body.form === 'full') : undefined
  if (founded) return { own: { kind: 'Initiative', start, end: token.end, name: founded.name + kind, head: kind, rule: 'initiative/founding', form: 'full' }, listed: [] }
  const joint = name.includes('暨') && JOINT.test(name) ? bodies.find(body => body.end === start && body.kind === 'UnionBody' && body.form === 'full') : undefined
  if (joint) return { own: { kind: 'Initiative', start, end, name: joint.name + name, head: kind, rule: 'initiative/founding', form: 'full' }, listed: [] }
  // 某医院的6名医生在驿站|义诊: what they do there has the place for its name.
  if (CLINIC.test(name) && STAFFED.test(view.text.slice(Math.max(0, start - LONGEST_STAFF), start))) return { own: { kind: 'Initiative', start: token.start, end: token.end, name, head: kind, rule: 'initiative/clinic', form: 'full' }, listed: [] }
  const none = isNoneInParticular(view, first, head, { start, end, name, quoted, weak })
  const form = none ? 'generic'
    : OF_WHAT.test(name) && !themed ? 'short'
    : bare ? (strength === 'strong' && (kind.length > 2 || startsClause(view, token.start) || SPOKEN_OF.test(view.text.slice(token.end))) && view.tokens[head + 1]?.text !== '、' && pointer?.text !== '、' ? 'short' : 'generic')
    : quoted || themed !== undefined || strength !== 'quoted' && (/\d{4}年|届/.test(name) || (done && length >= 2) || (!weak && length >= 6 && /^([上中](?!的)|期间|的(?:结业|结课|开班|首[场期课讲]|课堂|赛场|总决赛|颁奖|压轴)|侧记|[^，。]{0,6}(落幕|收官|落下帷幕))/.test(view.text.slice(token.end))) || (inHead && !weak)) ? 'full' : 'generic'
  return { own: { kind: 'Initiative', start, end, name, head: kind, rule: quoted ? 'initiative/quoted-head' : 'initiative/head', form }, listed }
}

/** 某省职工技能大赛|焊工赛项: the part of a contest that is told with the whole; 焊工赛项 by itself is one of many. */
const OF_CONTEST = /(?:大赛|竞赛|比武|锦标赛|擂台赛|运动会|技能节)[”》]?(?![大竞]赛)[〇\u3400-\u9fffA-Za-z（）()+—]{2,16}赛项$/
/** What is quoted tells it from others, but for days of the year: “六一”亲子日 is what is named in full below. */
const QUOTED = new RegExp(`${OPENS_NAME}[^”]{2}|《`)

const THIS_TERM = /^[此本该这][期届批轮]/
/** 举办了三期|急救取证班: how many there were. */
const SO_MANY = new WordGroup(/^[一二两三四五六七八九十]{1,2}[期场堂次轮]$/)
/** 那|届大赛: the one spoken of. */
const WHICH = new WordGroup(['那', '这', '该', '本'])
/** 为职工补上一堂|空气呼吸器实操课: a lesson that somebody gives. */
const GIVEN = /(?:[讲补奉送带教上]|带来)了?一[堂场节]$/, LONGEST_GIVEN = 5
/** 主持了|首场减压沙龙. */
const isFirstGiven = (text: string, start: number): boolean => FIRST.test(text.slice(start, start + 2)) && LEADS.test(text.slice(Math.max(0, start - 3), start))
const FIRST = /^首[场期堂节]/, LEADS = /(?:主持|主讲|讲授|开讲)了?$/
const FOUNDING = /^(?:成立|揭牌|挂牌|成立揭牌|授牌|换届|换届选举)(?:大会|仪式)$/
/** 某某工会联合会|在食堂里开了|成立大会. */
const HOLDS_IT = /^(?:[^，。；的为]{0,16})?(?:召开|举行|举办|开)了?$/
/** 某某工会联合会成立|暨第一次会员代表大会: what the congress is held for. */
const JOINT = /^(?:成立|揭牌|挂牌|换届)(?:大会|仪式)?暨/
/** 出席|活动启动仪式: that of the activity spoken of. */
const OF_WHAT = /^(?:首|第[一二三四五六七八九十\d]{1,3})[站场期次批]活动$|^(?:活动|大赛|比赛|竞赛|会议|培训|展览|论坛)(?:启动|开幕|开班|闭幕|结业|颁奖|揭牌|开营|开赛)(?:仪式|式|典礼)$/
const CLINIC = /^(?:驿站|小站|书屋|小屋|服务站|[工司骑卡][友机手]之家)(?:义诊|巡诊|坐诊|义剪)$/, STAFFED = /(?:医生|大夫|医师|医护人员|医务人员|护士|专家|医疗队|志愿者|理发师)们?在$/, LONGEST_STAFF = 8
/** 开出印染、维修等|26门课程: what is taught. */
const COURSES = /^\d+余?(?:门|节|类|种)/
/** 劳动保护干部、应急救护等|培训: whom it is for says not what it is. */
const TRAINED = /(?:干部|人员|职工|主席|委员|教师|骨干|员工)$/

/** 受理|教职工子女暑期托管班|报名: what people put their names down for. */
const isEnrolled = (text: string, start: number, end: number): boolean => ENROLS.test(text.slice(end, end + LONGEST_ENROLLING)) && TAKES_IN.test(text.slice(Math.max(0, start - LONGEST_ENROLLING), start))
const ENROLS = /^(?:的)?(?:报名|招生|招募|预约)/, TAKES_IN = /(?:受理|接受|启动|开启|开始|开放)(?:了)?$/, LONGEST_ENROLLING = 4

/** 某市职工足球联赛|由某某主办: an activity that somebody is said to run is one in particular. */
const BEFORE_RUNNER = new CodeSet('系是由'), RUN_BY = /^(?:系|是)?由[^，。；“]{3,40}(?:主办|承办|举办|协办|牵头|发起|操办|操持|接棒|布展|策展|组织实施|负责)(?![的人])/

/** 一项是|“夜归灯”护送行动, 第二步是|“田头说法”宣讲活动: one of several that somebody runs. */
const ONE_IS = /(?:[一二三四两][项场个步期]|其[一二三]|首场|首期|首站)(?:则|就)?是$/
const LONGEST_ONE = 6

/** What a title of something else ends in. */
const TITLE_ENDS = /^[^《]*》/
/** 座谈交流（评估）|会, 工作推进（视频）|会: what is in brackets tells more of the meeting. */
const BRACKETED = /(座谈|交流|推进|部署|动员|总结|表彰|培训|工作|现场|调度|约谈|研讨)[（(][^（）()，。]{1,8}[）)]会$/
const LONGEST_BRACKET = 14

/** What follows an activity that was named before: 这场比了3天的大赛|由…主办. */
const SPOKEN_OF = /^(?:由|在|于|以|设|自|将|共|历时|为期|分|吸引|汇聚|紧扣|围绕|旨在)/

const MARKS = new CodeSet('，。；：、'), CLOSING = new CodeSet('，。；：')
const WHEN = new WordGroup(/^(?:\d+|[年月日号至起—-]|上午|下午|晚|日前|近日|昨日|今天|已|已经|于|也|将|正式|再次|又)$/)

/** Whether the name is said to take place: 座谈会|召开, 艺术展|在…开幕. */
function happens(view: SentenceView, head: number, rulebook: Rulebook): boolean {
  const after = view.text.slice((view.tokens[head] as Token).end, (view.tokens[head] as Token).end + LONGEST_LASTING)
  if (LASTS.test(after) || HELD_AT.test(after) || STANDS.test(after) && (view.tokens[head] as Token).text.endsWith('展')) return true
  const last = head + roundWords(view, head)
  for (let i = last + 1; i <= last + 14; i++) {
    const token = view.tokens[i]
    if (!token || isLetter(token, MARKS)) return false
    if ((rulebook.lexicon.actsOf(token) & ACT.happen) !== 0) return i === last + 1 || view.tokens.slice(last + 1, i).find(between => !WHEN.has(between))?.text === '在' || view.tokens.slice(last + 1, i).filter(between => !BETWEEN.has(between)).length <= 2
    if (i === last + 1 && token.text === '的') return false
  }
  return false
}
/** 在区职工之家|开了四个钟头: how long it was. */
const LASTS = /^(?:在[^，。；]{2,16})?(?:整整|一连|足足)?[开办谈比演]了(?:整整|近|约)?[\d一二两三四五六七八九十半]+个?(?:多?钟头|多?小时|天|晚上|上午|下午)/, LONGEST_LASTING = 40
/** 某提升班|在某学院开办, 演练|在园区上演. */
const HELD_AT = /^(?:在[^，。；]{2,30}?)(?:开办|举办|举行|开设|上演|打响|收官|落槌)(?![的了]?[〇\u3400-\u9fff]{0,4}“)/
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
