// The head noun of an initiative (托管班) in, the place where its name begins out.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { BIT as CLASSES, type Lexicon } from '#rulebook/lexicon.ts'
import { bits } from '#rulebook/rulebook.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isFoundedLeague } from './founded-league.ts'
import { jointStart } from './joint-start.ts'
import { isLearnt } from './learnt-craft.ts'
import { isLetter } from './letter.ts'
import { MARK, trimStart } from './loose-start.ts'
import type { Mention } from './mention.ts'
import type { Quotation, SentenceView, Token } from './sentence-view.ts'
import { kindsBefore } from './kinds-listed.ts'
import { indexAt, indexFrom } from './token-at.ts'

/** By a name of this file's own the engine knows each as the number that it is. */
const BIT = CLASSES

const LONGEST_NAME = 80, OCCASION_OPENERS = new WordGroup(['庆祝', '纪念', '喜迎', '迎接'])
/** Verbs that open a name and are part of it: 庆祝…大会, 关爱…服务活动. */
export const OPENERS = new WordGroup(['庆祝', '纪念', '喜迎', '迎接', '迎', '庆', '欢度', '献礼', '学习', '学习贯彻', '学习宣传', '学习宣传贯彻', '宣传', '宣传贯彻', '关爱', '慰问', '走进', '致敬', '弘扬', '体验', '服务', '守护', '感受', '探秘', '读懂', '互助', '志愿', '保障', '救助', '帮扶'])
/** Openers that a quotation may follow: 庆祝“五一”…大会. */
const GREETINGS = new WordGroup(['庆祝', '纪念', '喜迎', '迎接', '迎', '庆', '欢度', '献礼'])
const RUNNING = new WordGroup(['搭建', '举办', '举行', '开展', '组织', '打造', '做实', '做强', '建立', '启动', '召开', '创新', '推出', '提供', '参加', '参与', '助力', '推动', '共建', '携手', '联合', '送', '设立', '开设', '开通', '设置', '上线', '发布', '推广'])
/** Words of doing inside names, after a noun: 改革|现场|推进会, 阵地|建设|工作推进会. */
const INNER = new WordGroup(['现场', '建设', '授牌', '挂牌', '命名', '创建', '提升', '交流', '展示', '推进', '促进', '指导', '关爱', '培训', '创新', '体验', '分享', '监督', '检查', '调研', '帮扶', '改造', '检修', '生产', '开发', '保护', '救援', '建功', '抢修', '维修', '焊接', '养护', '护理', '维护', '运维', '操作', '驾驶', '装配', '安装', '调试', '施工', '测量', '烹饪', '理货', '分拣', '配送', '救护', '急救', '照护', '保育', '保洁', '制作', '直播', '销售', '设计', '巡检', '装卸', '运输', '吊装', '起重', '冶炼', '铸造', '锻造', '切割', '打磨', '缝纫', '化验', '检测', '检验', '监测', '勘探', '掘进', '测绘', '处置', '诊断', '种植', '养殖', '服务', '履约', '要约', '监督', '教学', '发放', '集中', '协商', '结对', '试点', '总结', '阅读', '颁奖', '表彰', '汇报', '观摩', '评审', '答谢', '抽查', '复查', '验收', '入会', '建会', '建家'])
const OCCASIONS = new WordGroup(['揭牌', '启动', '开幕', '签约', '授牌', '授旗', '颁奖', '成立', '开班', '开营', '表彰', '总结', '展示', '发布', '交流', '推介', '动员', '宣讲'])
const JOINS = new WordGroup(['暨', '·', '—', '–', '-', '——'])
const CLOSING = new CodeSet('，。；：！？'), ON = new CodeSet('上中')
/** A day, an hour or part of a day. */
const isTimed = (token: Token | undefined): boolean => token !== undefined && ((token.mask & BIT.time) !== 0 || TIMED.has(token))
const TIMED = new WordGroup(['日', '月', '年', '时', '晚', '号', '上午', '下午', '当天', '当晚'])
const HOW_OFTEN = /(?:头[一两三]?[回次]|首[回次度]|第[一二三四五六七八九十\d]{1,2}[回次]|[再又]次?|年年|每年|一起|共同|合力)$/, LONGEST_OFTEN = 4
const AND = new WordGroup(['、', '和', '及', '与', '以及'])
const NOUNS = bits('noun', 'audience', 'initiative')
const NAMES_RUN_OVER = bits('follower', 'area', 'honour', 'noun', 'audience', 'head', 'initiative', 'post', 'trade')

/** Words at which it is looked what stands before them; any other only belongs to a name, or does not. */
const isTurning = (text: string): boolean => TURNS.test(text) || ANNIVERSARY.hasText(text) || AND.hasText(text) || OPENERS.hasText(text), TURNS = /^[开办”》’）—]$/
const passes = new WordFlag((text, lexicon: Lexicon) => !isTurning(text) && belongsTo(text, lexicon))
const GIVEN_TOO = new WordGroup(/(?:奖|奖章|奖状|先锋号)$/)
/** Adverbs that are things too. */
const BETWEEN = new WordGroup(['自然', '科学', '健康', '安全', '规范', '绿色', '阳光', '生态', '精准', '暖心', '贴心', '快乐', '幸福', '平安', '初心', '同心', '专业', '特色'])
const FOUNDING = /^(?:成立|揭牌|授牌)/, ANNIVERSARY = new WordGroup(/周年$/)

/** Where the name that ends with the head at `tokens[head]` begins, as an index of `tokens`. */
export function findInitiativeStart(view: SentenceView, head: number, bodies: readonly Mention[], lexicon: Lexicon): number {
  const { tokens } = view
  const anchor = quotedAnchor(view, head)
  let first = anchor ?? head
  if (anchor !== undefined && !continuesBefore(view, anchor, lexicon) && !isCarried(view, anchor, lexicon)) return jointStart(view, anchor, namedBefore(bodies, (tokens[anchor] as Token).start))
  for (let i = (anchor ?? head) - 1; i >= 0; i--) {
    const token = tokens[i] as Token
    if ((tokens[head] as Token).end - token.start > LONGEST_NAME) break
    // Most words belong to the name, and are nothing more.
    if (passes.has(token, lexicon) && !namedBefore(bodies, token.end)) { first = i; continue }
    // 返修台边|开|夜课, 请到某厂|开|民主管理现场会: whatever stands before what is opened.
    if (token.text === '开') break
    // 9月13日至15日|办|网上培训班, 头一回|办|运动会: so does what is held, behind when and how often.
    if (token.text === '办' && (isTimed(prior(tokens, i)) || HOW_OFTEN.test(view.text.slice(Math.max(0, token.start - LONGEST_OFTEN), token.start)))) break
    if (token.text === '”' || token.text === '》' || token.text === '’') {
      const quotation = view.quotations.find(candidate => candidate.end === token.end)
      // “…，职工一致好评。”|签约仪式: what somebody said.
      if (!quotation || SPEECH.test(view.text.slice(quotation.start, quotation.end))) break
      i = indexAt(tokens, quotation.start)
      first = i
      if (quotation.mark !== '《' && !continuesBefore(view, i, lexicon) && !isCarried(view, i, lexicon)) break
      continue
    }
    const body = namedBefore(bodies, token.end)
    if (body?.kind === 'UnionBody' && body.form !== 'generic' && SESSION.test(view.text.slice(body.end, body.end + 3)) && OF_TERM.test(view.text.slice(body.start, body.end))) return indexAt(tokens, body.start)
    if (body && (body.kind === 'UnionBody' && body.rule !== 'name/union-congress' && !/[省市区县州]工会$/.test(body.name) || isFoundedLeague(body.name) && FOUNDING.test(view.text.slice(body.end, body.end + 2)))) {
      const start = indexAt(tokens, body.start), opener = openerWithin(tokens, start - 1)
      if (opener < 0) break
      first = i = opener
      continue
    }
    // 在|浙江省港口|职工技能竞赛上: what one takes part in, and no place, is what 在 is about.
    if (body && first === i + 1 && !ON.has(view.text.charCodeAt((tokens[head] as Token).end)) && /(?:[到赴在往达]|走进|来到)$/.test(view.text.slice(Math.max(0, body.start - 2), body.start))) {
      // 组织文艺队|到|某某风电场|慰问演出: what is performed there has no other name.
      if (first === head && PERFORMED.has(tokens[head] as Token)) first = indexAt(tokens, body.start)
      break
    }
    // “听竹”|自然|课堂: between a quoted name and its kind stands a part of it, whatever else it may say.
    if (first === i + 1 && first === head && token.text.length === 2 && BETWEEN.has(token) && prior(tokens, i)?.text === '”' && prior(tokens, i)?.end === token.start && tokens[head]?.start === token.end) { first = i; continue }
    if (AND.has(token)) {
      const left = prior(tokens, i), opener = openerWithin(tokens, i - 1)
      if (opener >= 0) { first = i = opener; continue }
      const listed = kindsBefore(view.text, token.start, token.end, (tokens[head] as Token).end)
      if (listed !== undefined) { first = i = indexAt(tokens, listed); continue }
      // 兵团劳动奖|和|兵团工人先锋号|表彰大会: honours that are given together.
      if (left && ((left.mask & BIT.honour) !== 0 || GIVEN_TOO.has(left))) { first = i; continue }
      break
    }
    const opening = token.text === '）' && first === i + 1 && (tokens[head] as Token).text.length > 1 ? tokens.findLastIndex((other, at) => at < i && at > i - MOST_IN_BRACKETS && other.text === '（') : -1
    if (opening > 0) { first = i = opening; continue }
    // 某某集团（以下简称“某钢”）|五届三次职工代表大会: what a body is called for short begins no name.
    if (token.text === '）' && ABBREVIATED.test(view.text.slice(Math.max(0, token.end - LONGEST_SHORT), token.end))) break
    if (token.text === '通讯员' && first === i + 1) { first = i; continue }
    if (ANNIVERSARY.has(token)) {
      const opener = openerWithin(tokens, i - 1)
      if (opener >= 0) { first = i = opener; continue }
    }
    if (OPENERS.has(token)) {
      const before = prior(tokens, i)
      first = i
      if (!before || !isPrefix.has(before, lexicon) && !JOINS.has(before) && before.text !== '”' && !((before.mask & (BIT.noun | BIT.audience)) !== 0 && belongs.has(before, lexicon))) break
      continue
    }
    if (token.text === '—' && prior(tokens, i)?.text === '—') { first = i = beforeDash(view, i - 1); continue }
    if (first === i + 1 && INNER.has(token) && (isNamed(prior(tokens, i), lexicon) || INNER.has(prior(tokens, i)) && isNamed(prior(tokens, i - 1), lexicon))) { first = i; continue }
    // 分析|工|技能提升培训班: a trade that no list has.
    if (first === i + 1 && first < head && token.text.length === 2 && tokens[first]?.text === '工' && tokens[first]?.start === token.end) { first = i; continue }
    if (first === head && i + 1 === head && isLearnt(token, tokens[head] as Token)) { first = i; continue }
    // 培训中心|揭牌|暨|首届书画展: what begins on the same occasion.
    if (tokens[i + 1]?.text === '暨' && first === i + 1 && OCCASIONS.has(token)) { first = i; continue }
    if (!belongs.has(token, lexicon) && !isWedged(tokens, i, lexicon) && !(token.text === '创新' && first === i + 1 && NOVEL.test(view.text.slice(token.end)))) break
    first = i
  }
  const trimmed = trimStart(tokens, first, head, lexicon), start = (tokens[trimmed] as Token).text === '暨' && trimmed < head ? trimmed + 1 : trimmed, from = (tokens[start] as Token).start
  // A name does not begin in the middle of a body's: 中国劳动关系|学院|2021级劳模本科班毕业典礼.
  const cut = cutBy(bodies, from, (tokens[head] as Token).start)
  return cut && cut.kind !== 'UnionBody' && ((tokens[start - 1] as Token).mask & BIT.noun) !== 0 && !(tokens[start - 1] as Token).text.endsWith('由') ? indexAt(tokens, cut.start) : start
}

/** 柳林市总工会第七届委员会|第三次全体会议: a committee's meeting is told by whose it is. */
const OF_TERM = /届(?:工会)?委员会$/, SESSION = /^第[一二三四五六七八九十\d]/

/** The first body in the middle of whose name a name would begin. */
function cutBy(bodies: readonly Mention[], from: number, to: number): Mention | undefined {
  for (const body of bodies) if (body.start < from && from < body.end && body.end <= to && body.form === 'full') return body
  return undefined
}

/** The first body, named in particular, whose name ends at an offset. */
function namedBefore(bodies: readonly Mention[], offset: number): Mention | undefined {
  for (const body of bodies) if (body.end === offset && body.form !== 'generic') return body
  return undefined
}

/** A quoted name at most 26 characters before the head with nothing but words between: “工会伴您 益路同行”全省货车司机入会和服务专项工作推进活动. */
function quotedAnchor(view: SentenceView, head: number): number | undefined {
  if (!view.quotations.length) return undefined
  const start = (view.tokens[head] as Token).start
  const quotation = lastBefore(view.quotations, start)
  if (!quotation || start - quotation.end > 26 || quotation.end - quotation.start < 5 || quotation.end - quotation.start > 44) return undefined
  for (let i = quotation.end; i < start; i++) if (PARTS.has(view.text.charCodeAt(i))) return undefined
  const between = view.text.slice(quotation.end, start)
  if (between !== '' && /、|^[和与及]|[班营课校堂坊会赛节站]为|[队团社](?:到|赴|来到|深入)|主题|^为题|进行|交到|送到|通过|采取|吸引|帮助|邀请/.test(between.replace(KINDS, '')) || /[。！？]/.test(view.text.slice(quotation.start, quotation.end))) return undefined
  for (let i = indexFrom(view.tokens, quotation.end); i < head; i++) {
    const token = view.tokens[i] as Token
    if (TOLD.has(token) || RUNNING.has(token) && !(token.text === '创新' && NOVEL.test(view.text.slice(token.end))) && !(token.text === '送' && /^[教学课法医药戏书文岗]/.test(view.text.slice(token.end)))) return undefined
  }
  return indexAt(view.tokens, quotation.start)
}
function lastBefore(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  for (let i = quotations.length - 1; i >= 0; i--) { const quotation = quotations[i] as Quotation; if (quotation.end <= offset && quotation.mark === '“') return quotation }
  return undefined
}
/** What parts a quotation from the kind of an activity that it names. */
const PARTS = new CodeSet('，。；：的在由等这给是）)')
/** “创城杯”|征文、美术、书法、|摄影比赛: in what it is. */
const ART = '(?:征文|书法|美术|绘画|书画|摄影|演讲|朗诵|诵读|诗歌|散文|文学|剪纸|手工|刺绣|篆刻|国画|漫画|歌咏|舞蹈|声乐|器乐|合唱|戏曲|曲艺|短视频|微视频|微电影|篮球|足球|排球|气排球|乒乓球|羽毛球|门球|象棋|围棋|棋牌|扑克|拔河|跳绳|钓鱼|健步走)', KINDS = new RegExp(`^(?:[全我][省市区县])?(?:职工|青年|女职工|教职工|职工子女|工会)?${ART}(?:、${ART}){0,7}(?:[、和及](?:${ART})?)`)
const TOLD = new WordGroup(/^(当天|当日|当晚|就|也|已|已经|将|于|了|近日|日前|今天|昨天)$|[\u4e00-\u9fff]了$/)

/** An opener at most 12 words back with no mark or verb of doing between: 庆祝中华全国总工会成立100周年暨… */
function openerWithin(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= 0 && i > from - 14; i--) {
    const token = tokens[i] as Token
    if (OCCASION_OPENERS.has(token)) return i
    if (isLetter(token, CLOSING)) return -1
  }
  return -1
}

/** What is named by where it is performed. */
const PERFORMED = new WordGroup(/^(?:慰问演出|专场演出|义演)$/)
/** 创新|创优劳动竞赛: what is new there is part of the name. */
const NOVEL = /^(?:观摩|人才|工作室|创优|创业|创效|创造|成果|案例|技能|论坛|大赛|竞赛)/
/** What a body is called for short. */
const ABBREVIATED = /（(?:以下)?简称[^（）]{1,20}）$/, LONGEST_SHORT = 26
/** 工会主席（干部）|能力提升培训班: brackets in a name hold few words. */
const MOST_IN_BRACKETS = 7

/** A short quotation or a cup stands within a name as often as before it: 职工心理健康服务|“六进”活动, 云南省首届新就业形态劳动者|“同心杯”篮球赛. */
function isCarried(view: SentenceView, at: number, lexicon: Lexicon): boolean {
  const start = (view.tokens[at] as Token).start, quotation = view.quotations.find(candidate => candidate.start === start), before = prior(view.tokens, at)
  if (!quotation || !before || before.end !== start || quotation.end - start > 5 && view.text[quotation.end - 2] !== '杯') return false
  return belongs.has(before, lexicon) && (before.mask & (BIT.noun | BIT.audience | BIT.initiative)) !== 0 && (before.mask & BIT.head) === 0 && !OPENERS.has(before)
}

/** Whether a name runs on to the left of a quotation: 庆祝“五一”, 暨“五月的鲜花”, 第三届“海淀工匠杯”. */
function continuesBefore(view: SentenceView, at: number, lexicon: Lexicon): boolean {
  const before = prior(view.tokens, at)
  return before !== undefined && (JOINS.has(before) || GREETINGS.has(before) || isPrefix.has(before, lexicon) || before.text === '”' && view.text[before.end] === '“')
}

/** A title before a dash is part of the name, verbs and all: 星火不灭·精神永续|——纪念…艺术展. */
function beforeDash({ tokens, quotations }: SentenceView, dash: number): number {
  let first = dash
  // 《光荣岁月》——职工摄影作品展: a title in its marks is taken whole.
  const title = quotations.find(({ end, mark }) => mark === '《' && end === (tokens[dash] as Token).start)
  if (title) return indexAt(tokens, title.start)
  while (first > 0 && (tokens[dash] as Token).start - (tokens[first - 1] as Token).start <= 24) {
    const before = tokens[first - 1] as Token
    if (NO_TITLE.has(before) || (before.mask & BIT.time) !== 0 || RUNNING.has(before)) return first
    // 它和另外128件老物件一道亮相…——: a sentence is no title.
    if (before.text.length === 1 && (before.mask & BIT.function) !== 0 && /[把将了也还就都被让它他她这那]/.test(before.text)) return dash
    first--
  }
  return first === 0 ? 0 : dash
}
const NO_TITLE = new WordGroup(/^[，。；：！？、的在由]$/)

const SPEECH = /[。；]/
const PREFIX = /^(?:第?[一二三四五六七八九十百\d]+(?:届|期|季|批|年|周年|年度|次)|首届|首次|年|届|期|年度|秋季|春季|夏季|冬季|暑期|\d{4}|国际|全国|全省|全市|全区)$/
const isPrefix = new WordFlag((text, lexicon: Lexicon) => lexicon.is(text, 'area') || PREFIX.test(text))

/** A verb of no list of ours between an area, a year, a number of its session or another noun and the rest of a name: 惠州市|外卖|配送行业集体协商会议, 细纱|接头|比武. */
const isWedged = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const { mask, text } = tokens[at] as Token, before = prior(tokens, at)
  return (mask & BIT.verbal) !== 0 && (mask & (BIT.verb | BIT.breaker | BIT.function)) === 0 && text.length > 1 && before !== undefined && (isPrefix.has(before, lexicon) || isNoun(before) && belongs.has(before, lexicon) && ((tokens[at + 1]?.mask ?? 0) & (BIT.area | BIT.generic)) === 0)
}
/** Bodies that a meeting may be about: 工匠学院|建设|座谈会. */
const PART_ITSELF = new WordGroup(/(?:学院|中心|学校|园区|队伍|协会|书屋|工作室|基地|联盟|驿站)$/)
/** A noun that a name may have before a word of doing. */
const isNamed = (token: Token | undefined, lexicon: Lexicon): boolean => token !== undefined && ((token.mask & NOUNS) !== 0 || PART_ITSELF.has(token)) && belongs.has(token, lexicon)

const isNoun = ({ mask }: Token): boolean => (mask & (BIT.noun | BIT.head | BIT.trade | BIT.audience)) !== 0 && (mask & (BIT.verb | BIT.verbal)) === 0

/** Whether a word may stand inside a name. */
const belongs = new WordFlag(belongsTo)
function belongsTo(text: string, lexicon: Lexicon): boolean {
  if (JOINS.hasText(text) || isPrefix.has({ text, word: undefined }, lexicon)) return true
  // “技能成就梦想”|为题|作宣讲: what somebody speaks about is no name.
  if (text === '为题') return false
  if (MARK.test(text)) return IN_NAMES.test(text)
  const mask = lexicon.mask(text)
  return (mask & BIT.breaker) === 0 && ((mask & DOING) === 0 || (mask & NAMES_RUN_OVER) !== 0)
}
const IN_NAMES = /[（）()·“”+＋×]/, DOING = bits('verb', 'verbal', 'function')
