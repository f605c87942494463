// A sentence's words, bodies and people in, the initiatives it names out.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { overlaps, sortByStart } from '#model/span.ts'
import { BIT as CLASSES } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { nameQuotation } from './name-quotation.ts'
import { nameShow } from './name-show.ts'
import { OPENS_NAME } from './days-of-year.ts'
import { happens, isDone } from './initiative-done.ts'
import { endWithRound, isRound } from './initiative-round.ts'
import { isFoundedLeague } from './founded-league.ts'
import { isContestOf, isMeetingOf, pairBefore } from './held-by.ts'
import { findInitiativeStart } from './initiative-start.ts'
import { isJoined } from './join-heads.ts'
import { joinQuoted } from './join-quoted.ts'
import { listBefore } from './list-before.ts'
import { initiativeMention, type Mention } from './mention.ts'
import { isNoneInParticular } from './none-in-particular.ts'
import { isUnreal } from './modality.ts'
import { isInBody } from './person-mention.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'
import { themeBefore } from './theme-before.ts'

/** By a name of this file's own the engine knows each as the number that it is. */
const BIT = CLASSES

const POINTS_BACK = ['此次', '本次', '这次', '这场', '这期', '这堂', '这届', '这一', '该场', '该期', '此项', '该项', '上述', '该', '本届', '此', '本', '该次', '本期', '这项', '首次'], POINTERS = new WordGroup(POINTS_BACK)
/** 这场|阅读季专场, 举办了三期|急救取证班: what points to a name, or says how many there were, is no part of it. */
const THIS_OR_SO_MANY = new WordGroup(/^[这此][场次期届堂项]$|^[一二两三四五六七八九十]{1,2}[期场堂次轮]$/)

/** Finds initiatives by their head nouns, whose indices are given, by quoted names that someone runs, and in lists (A、B、C等交友活动). */
export function findInitiatives(view: SentenceView, kinds: readonly number[], bodies: readonly Mention[], rulebook: Rulebook, inHead: boolean): readonly Mention[] {
  if (!kinds.length && !view.quotations.length) return NONE
  const found: Mention[] = []
  let limit = view.text.length
  for (let k = kinds.length - 1; k >= 0; k--) {
    const i = kinds[k] as number, token = view.tokens[i] as Token
    if (token.end > limit || insideQuotation(view, token) || isVerbUse(view, i) || isRound(view, i) || isStop(bodies, token)) continue
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
  return found.length > 1 ? joinQuoted(sortByStart(found), view.text) : found
}
const NONE: readonly Mention[] = []

/** What is only wished for is none in particular. 四川|能投: a letter of a body's name wishes for nothing. */
const asTold = (mention: Mention, view: SentenceView, bodies: readonly Mention[]): Mention => mention.form === 'full' && isUnreal(view, mention.start, start => isInBody(bodies, { start })) ? initiativeMention(mention.start, mention.end, mention.name, mention.head, mention.rule, 'generic', mention.aliases) : mention

function insideQuotation({ quotations }: SentenceView, token: Token): boolean {
  for (const { start, end } of quotations) if (start < token.start && token.end < end && end - start < 60) return true
  return false
}

/** 走进|某某局地铁1标项目: the works that are gone to. */
function isStop(bodies: readonly Mention[], { start, end }: Token): boolean {
  for (const body of bodies) if (body.start <= start && end <= body.end && body.rule === 'place/stop') return true
  return false
}

/** 启动, 服务 and the like are heads only where they are nouns: before a mark, 的, 等, a place or a verb of happening. */
function isVerbUse(view: SentenceView, at: number): boolean {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1]
  if (!next || next.start !== token.end) return false
  if ((next.mask & BIT.initiative) !== 0) return true
  // 到房山区|调研|建会工作: a verb, where what is looked into follows.
  if (LOOKS.has(token) && GONE_TO.test(view.text.slice(Math.max(0, token.start - LONGEST_WAY), token.start))) return !AFTER_NOUN.has(next)
  // 深入23家企业|宣讲|全会精神: what is preached follows.
  if (token.text === '宣讲' && SPIRIT.test(view.text.slice(token.end, token.end + LONGEST_SPIRIT))) return true
  const weak = token.word.strength === 'weak'
  return weak && (next.mask & (BIT.noun | BIT.head | BIT.audience | BIT.area | BIT.generic)) !== 0 && (next.mask & (BIT.verb | BIT.function | BIT.breaker)) === 0
}

const SPIRIT = /^(?:了)?[〇\u3400-\u9fff]{2,12}?精神(?!活动|报告|主题|专题|宣讲)/, LONGEST_SPIRIT = 20
const LOOKS = new WordGroup(['调研', '考察', '督查', '督导']), GONE_TO = /[到赴](?![〇\u3400-\u9fff]{0,8}[到赴])[〇\u3400-\u9fff、]{1,11}(?:[省市县州旗镇乡]|(?<!园)区)$/, LONGEST_WAY = 14, AFTER_NOUN = new WordGroup(/^(?:[的等中时后上期]|期间|之后|结束|[，。；：、）”])/)

function nameAt(view: SentenceView, head: number, bodies: readonly Mention[], rulebook: Rulebook, inHead: boolean): { own: Mention; listed: readonly Mention[] } {
  const token = view.tokens[head] as Token
  const from = findInitiativeStart(view, head, bodies, rulebook.lexicon), isHere = (view.tokens[from] as Token).text === '此' && /[来到赴]$/.test(view.text.slice(0, (view.tokens[from] as Token).start)), first = from < head && (isHere || THIS_OR_SO_MANY.has(view.tokens[from])) ? from + 1 : from
  const start = (view.tokens[first] as Token).start
  // 参加|此期|培训班: cut into 此|期.
  const isThisTerm = first === from && first < head && POINTS.has(view.text.charCodeAt(start)) && THIS_TERM.test(view.text.slice(start, start + 2))
  // 带队来|此|调研: comes here, and not to this.
  const pointer = isHere ? undefined : prior(view.tokens, first), points = MAY_POINT.has(pointer)
  // 单身职工联谊|会, 亲子采摘|活动: a head and what it is make one head.
  const left = prior(view.tokens, head), compound = left && left.end === token.start && token.text.length <= 2 && left.word.strength === 'strong' ? left : undefined
  const bracketed = token.text === '会' ? BRACKETED.exec(view.text.slice(Math.max(0, token.start - LONGEST_BRACKET), token.end)) : null
  const kind = bracketed ? `${bracketed[1]}${token.text}` : (compound?.text ?? '') + token.text
  const strength = compound || bracketed || isJoined(token) || token.text === '赛项' && OF_CONTEST.test(view.text.slice(start, token.end)) ? 'strong' : token.word.strength, weak = strength !== 'strong'
  // 以“甲”为主题的|“乙”宣讲: what has a name of its own goes by it.
  const themed = view.text[start] === '“' ? undefined : themeBefore(view, first)
  const end = endWithRound(view.text, start, token.end)
  const name = (themed?.theme ?? '') + view.text.slice(start, end)
  // 这场|“潮汐有约”青年联谊会: what has a name is named.
  const isWhich = points && WHICH.has(pointer) && name === `届${kind}`
  if (isThisTerm) return { own: initiativeMention(start, token.end, view.text.slice(start + 2, token.end), kind, 'initiative/pointer', 'short'), listed: NONE }
  if (pointer && points && (isWhich || POINTERS.has(pointer) && pointer.end === start && !themed && !/^“[^”]{3}/.test(name))) return { own: initiativeMention(pointer.start, token.end, isWhich ? kind : name, kind, 'initiative/pointer', 'short'), listed: NONE }
  const listed = strength === 'quoted' || prior(view.tokens, first)?.text !== '等' ? NONE : listedBefore(view, first, name, kind, strength, rulebook)
  // 《我家的“人世间”》喜获|征文类优秀奖: the end of a title.
  const isMarked = QUOTES.in(view)
  if (isMarked && name.includes('》') && TITLE_ENDS.test(name)) return { own: initiativeMention(start, token.end, name, kind, 'initiative/head', 'generic'), listed: NONE }
  const quoted = isMarked && QUOTED.test(name)
  const bare = (first === head || compound !== undefined && first === head - 1) && !themed
  // 某某工会联合会|成立大会: what founds or unveils a body is told apart by its name alone.
  const founded = bare && ENDS_FOUNDING.has(kind.charCodeAt(kind.length - 1)) && FOUNDING.test(kind) ? bodies.findLast(body => (body.end === start || body.end < start && HOLDS_IT.test(view.text.slice(body.end, start))) && (body.kind === 'UnionBody' || isFoundedLeague(body.name)) && body.form === 'full') : undefined
  if (founded) return { own: initiativeMention(start, token.end, founded.name + kind, kind, 'initiative/founding', 'full'), listed: NONE }
  const pair = pairBefore(view, start, kind, bodies)
  if (pair) return { own: initiativeMention(pair.start, end, view.text.slice(pair.start, end), kind, 'initiative/founding', 'full', [name]), listed: NONE }
  const owner = bodies.find(body => body.end === start && body.kind === 'UnionBody' && body.form === 'full')
  // 某区总工会|慰问演出|在某剧院举行: whose it is tells it apart.
  if (owner && bare && !weak && GATHERING.test(kind) && happens(view, head, rulebook)) return { own: initiativeMention(start, token.end, owner.name + kind, kind, 'initiative/founding', 'full', [kind]), listed: NONE }
  if (owner && JOINS.in(view) && JOINT.test(name)) return { own: initiativeMention(start, end, owner.name + name, kind, 'initiative/founding', 'full'), listed: NONE }
  // 某医院的6名医生在驿站|义诊: what they do there has the place for its name.
  if (CURES.has(token) && CLINIC.test(name) && STAFFED.test(view.text.slice(Math.max(0, start - LONGEST_STAFF), start))) return { own: initiativeMention(token.start, token.end, name, kind, 'initiative/clinic', 'full'), listed: NONE }
  const form = !themed && ENDS_STEP.has(name.charCodeAt(name.length - 1)) && OF_WHAT.test(name) ? 'short'
    : !weak && isMeetingOf(view.text, start, token.end, name, bodies) ? 'full'
    : bare && isContestOf(view.text, start, kind, bodies) ? 'full'
    : bare ? (strength === 'strong' && (kind.length > 2 || startsClause(view, token.start) || SPEAKS.has(view.text.charCodeAt(token.end)) && SPOKEN_OF.test(view.text.slice(token.end, token.end + LONGEST_SPEAKING))) && view.tokens[head + 1]?.text !== '、' && pointer?.text !== '、' ? 'short' : 'generic')
    : quoted || themed !== undefined || strength !== 'quoted' && (IS_DATED.in(view) && DATED.test(name) || token.start - start >= 2 && isDone(view, first, head, weak, rulebook) || (!weak && token.start - start >= 6 && IN_COURSE.test(view.text.slice(token.end))) || (inHead && !weak)) ? 'full' : 'generic'
  const isNone = form !== 'generic' && isNoneInParticular(view, first, head, { start, end, name, quoted, weak })
  return { own: initiativeMention(start, end, name, kind, quoted ? 'initiative/quoted-head' : 'initiative/head', isNone ? 'generic' : form), listed }
}

/** The items of the list that 等 closes before a name, each named with its kind where it does not say it. */
function listedBefore(view: SentenceView, first: number, name: string, kind: string, strength: string, rulebook: Rulebook): readonly Mention[] {
  const items = listBefore(view, first, rulebook).map(({ start, end, name: own }) => initiativeMention(start, end, (own.length < 6 && !own.includes('“') || TRAINED.test(own)) && strength === 'strong' ? own + kind : own, kind, 'initiative/listed', 'full'))
  return COURSES.test(name) ? items.filter(item => item.name.includes('“')) : items
}
/** 某省职工技能大赛|焊工赛项: the part of a contest that is told with the whole; 焊工赛项 by itself is one of many. */
const OF_CONTEST = /(?:大赛|竞赛|比武|锦标赛|擂台赛|运动会|技能节)[”》]?(?![大竞]赛)[〇\u3400-\u9fffA-Za-z（）()+—]{2,16}赛项$/

/** What nothing tells apart but whose it is: a day's care of children has a name of its own. */
const GATHERING = /(?:演出|汇演|晚会|座谈会|表彰会|表彰大会|茶话会|推进会|总结会|动员会)$/

/** What is quoted tells it from others, but for days of the year: “六一”亲子日 is what is named in full below. */
const QUOTED = new RegExp(`${OPENS_NAME}[^”]{2}|《`), QUOTES = new Sign('“《》'), JOINS = new Sign(['暨']), DATED = /\d{4}年|届/, IS_DATED = new Sign(['届', ...Array.from('0123456789', figure => figure + '年')])

const POINTS = new CodeSet('此本该这'), THIS_TERM = /^[此本该这][期届批轮]/
/** 那|届大赛: the one spoken of. */
const WHICHES = ['那', '这', '该', '本'], WHICH = new WordGroup(WHICHES), MAY_POINT = new WordGroup([...POINTS_BACK, ...WHICHES])
const ENDS_FOUNDING = new CodeSet('会式'), FOUNDING = /^(?:成立|揭牌|挂牌|成立揭牌|授牌|换届|换届选举)(?:大会|仪式)$/
/** 某某工会联合会|在食堂里开了|成立大会. */
const HOLDS_IT = /^(?:[^，。；的为]{0,16})?(?:召开|举行|举办|开)了?$/
/** 某某工会联合会成立|暨第一次会员代表大会: what the congress is held for. */
const JOINT = /^(?:成立|揭牌|挂牌|换届)(?:大会|仪式)?暨/
/** 出席|活动启动仪式: that of the activity spoken of. */
const ENDS_STEP = new CodeSet('动式礼'), OF_WHAT = /^(?:首|第[一二三四五六七八九十\d]{1,3})[站场期次批]活动$|^(?:活动|大赛|比赛|竞赛|会议|培训|展览|论坛)(?:启动|开幕|开班|闭幕|结业|颁奖|揭牌|开营|开赛)(?:仪式|式|典礼)$/
const CURES = new WordGroup(/[诊剪]$/), CLINIC = /^(?:驿站|小站|书屋|小屋|服务站|[工司骑卡][友机手]之家)(?:义诊|巡诊|坐诊|义剪)$/, STAFFED = /(?:医生|大夫|医师|医护人员|医务人员|护士|专家|医疗队|志愿者|理发师)们?在$/, LONGEST_STAFF = 8
/** 开出印染、维修等|26门课程: what is taught. */
const COURSES = /^\d+余?(?:门|节|类|种)/
/** 劳动保护干部、应急救护等|培训: whom it is for says not what it is. */
const TRAINED = /(?:干部|人员|职工|主席|委员|教师|骨干|员工)$/

/** What a title of something else ends in. */
const TITLE_ENDS = /^[^《]*》/
/** 座谈交流（评估）|会, 工作推进（视频）|会: what is in brackets tells more of the meeting. */
const BRACKETED = /(座谈|交流|推进|部署|动员|总结|表彰|培训|工作|现场|调度|约谈|研讨)[（(][^（）()，。]{1,8}[）)]会$/
const LONGEST_BRACKET = 14

/** 技能大赛|期间, 培训班|的结业典礼: what is in its course, or over. */
const IN_COURSE = /^(?:[上中](?!的)|期间|的(?:结业|结课|开班|首[场期课讲]|课堂|赛场|总决赛|颁奖|压轴)|侧记|[^，。]{0,6}(?:落幕|收官|落下帷幕))/

/** What follows an activity that was named before: 这场比了3天的大赛|由…主办. */
const TOLD = ['由', '在', '于', '以', '设', '自', '将', '共', '历时', '为期', '分', '吸引', '汇聚', '紧扣', '围绕', '旨在'], SPEAKS = CodeSet.firsts(TOLD), SPOKEN_OF = new RegExp(`^(?:${TOLD.join('|')})`), LONGEST_SPEAKING = 2
