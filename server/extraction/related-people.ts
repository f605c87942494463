// A sentence's words in, the people it names without a title out: after a tie or a trade that no list has (哥哥|梁伟成), or a name that reads much better than any words.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { weighPersonName } from '#names/person-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { readsAsDoing } from './doing-words.ts'
import { AS_WORD, isGivenAsWord } from './given-as-word.ts'
import { measureName } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { endsWell, isInBody, isQuotedWhole, LIKELY, personAt } from './person-mention.ts'
import { isTitle, readTitles } from './read-titles.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'
import { endsWord, indexAt, tokenFrom } from './token-at.ts'
import { tradeBefore } from './trade-before.ts'

/** Characters that stand in phrases after a trade, seldom in names: 女工占七成, 船员常年漂. */
const UNLIKE = /[二三四五六七八九十百千万年月日占学常均也]/


/** 来自某某公司的|苏小曼, 六连的|蒋小燕, 跑了12年山路的|蒋小燕. */
const HONOURS = ['称号', '奖', '奖章', '奖杯', '奖状', '奖牌', '证书'], WORKPLACES = ['连', '队', '班', '组', '村', '厂', '局', '段', '矿', '公司', '集团', '中心', '车间', '医院', '学校', '学院', '大学', '银行', '支行'], SINCE = '(?:[干跑开当做守教打][了过]?|(?:从[业医教艺警]|坚守|扎根|驻守|服务)[^，。；]{0,10}?)\\d+[余多]?年[^，。；]{0,10}'
const FROM = new RegExp(`(?:来自[^，。；]{2,26}|[”’](?:荣誉)?(?:${HONOURS.join('|')})|${WORKPLACES.join('|')}|退休|\\d岁|${SINCE})的$`)
/** What stands right before 的, or far off: one of them does. */
const FROM_ENDS = CodeSet.lasts([...HONOURS, ...WORKPLACES, '退休', '岁']), AFAR = new Sign(['来自', ...['年', '余年', '多年'].flatMap(years => Array.from('0123456789', figure => figure + years))])

/** 在某某公司上班的|杨秀英|说: who works somewhere and says something. */
const WORKING = ['上班', '工作', '打工', '干活', '就职', '任职', '务工', '跑车', '开货车', '开出租', '送外卖', '送快递', '做工', '做保洁'], WORKS = new RegExp(`在[^，。；“”]{2,20}(?:${WORKING.join('|')})的$`), WORK_ENDS = CodeSet.lasts(WORKING)
/** 做了40多年维权工作的|胡源桂|给工友上了第一课: who has long done something tells others of it. */
const TEACHES = /^(?:说|表示|坦言|介绍|告诉|(?:拿[^，。；]{2,8})?[给为向][^，。；]{2,12}(?:上了|讲了?|传授|示范|作了?|演示))/
const SAYS = /^(?:说|表示|坦言|介绍|告诉|感[慨叹言]|笑[着道言]|[〇\u3400-\u9fff]{1,3}[地]?(?:说|道)[，。：“])/
const KINSMEN = ['爸爸', '妈妈', '爷爷', '奶奶', '老伴', '女婿', '儿媳', '妻子', '丈夫', '搭档', '哥哥', '弟弟', '姐姐', '妹妹', '父亲', '母亲', '儿子', '女儿', '孙女', '孙子', '外孙', '徒弟', '师傅', '队友', '同事', '工友'], OTHERS_TIED = ['学员', '选手', '主播', '老乡', '作者'], AT_WORK = '工员师手'
const KIN = new RegExp(`(?:${KINSMEN.join('|')})$`), RELATED = new RegExp(`(?:${[...KINSMEN, ...OTHERS_TIED].join('|')}|[\u4e00-\u9fff]{2}[${AT_WORK}]|[\u4e00-\u9fff]老师|第[一二三四五六七八九十]名)$`)
/** Words for people that end so stand before names: 炉长覃大桥, 民警…, 心理专家…, 卖伞姑娘…. The name must read very well. 自家|种菜 is at home. */
const TRADES = '工员师手长户警生匠厨徒友伴队', CALLINGS = ['姑娘', '小伙', '诗人', '作家', '歌手', '工人', '夫人', '爱人', '艺人', '匠人', '创业者', '经营者', '老板', '店主', '掌柜', '车主', '村民', '牧民', '渔民', '农民', '居民', '市民', '户主', '老伙计', '法官', '教官', '白领', '小哥', '骑手']
const WHO = new RegExp(`[\u4e00-\u9fff][${TRADES}]$|[^自大全回在到离老]家$|(?:${CALLINGS.join('|')})$`)

/** What these words end in: most places are passed over by the character before them. */
const RELATED_END = [...KINSMEN, ...OTHERS_TIED, ...AT_WORK, '老师', '名'], WHO_END = [...TRADES, '家', ...CALLINGS], RELATED_ENDS = CodeSet.lasts(RELATED_END), WHO_ENDS = CodeSet.lasts(WHO_END)
export const TIES_END = [...RELATED_END, ...WHO_END, '的'].map(word => word.charAt(word.length - 1))

/** Whether a surname of two letters begins with a word, which is as good as a tie. */
export function hasCompoundSurname(view: SentenceView, token: Token, rulebook: Rulebook): boolean {
  return rulebook.compoundSurnames.has(token.word.first) && (rulebook.lexicon.maskAt(view.text, token.start, token.start + 2) & BIT.surname) !== 0 && rulebook.lexicon.attribute(view.text.slice(token.start, token.start + 2), 'surname') === 'compound' && token.text !== '东方'
}

const LONGEST_FAR = 30, OF = '的'.charCodeAt(0)
/** Whether somebody may be told of before 的 by where he is from or works, or by what he won. */
const isOfSome = (view: SentenceView, start: number): boolean => AFAR.in(view) || WINNING.in(view) || start > 1 && mayEndSo(view.text.charCodeAt(start - 2))
const mayEndSo = (code: number): boolean => FROM_ENDS.has(code) || WORK_ENDS.has(code)

/** A name after a trade or a tie that no list has: 装配工石维勇, 哥哥梁伟成. It must read well as a name. */
export function relatedPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token
  if (isTitle(token)) return undefined
  const last = token.start > 0 ? view.text.charCodeAt(token.start - 1) : NaN, isOf = last === OF
  // Nothing that stands before 的 is looked into where nobody is from somewhere and nobody wins.
  if (isOf && !isOfSome(view, token.start) && !hasCompoundSurname(view, token, rulebook)) return undefined
  const before = view.text.slice(Math.max(0, token.start - 4), token.start)
  // No tie and no trade ends in 的, and whom somebody is of, or where somebody is from, always does.
  const known = hasCompoundSurname(view, token, rulebook) || !isOf && RELATED_ENDS.has(last) && RELATED.test(before), who = known || !isOf && WHO_ENDS.has(last) && WHO.test(before) && ((prior(view.tokens, at)?.mask ?? 0) & BIT.verb) === 0
  if (!who && !isOf || isInBody(bodies, token)) return undefined
  const far = who ? '' : view.text.slice(Math.max(0, token.start - LONGEST_FAR), token.start), of = far.charCodeAt(far.length - 2), isFrom = !who && (FROM_ENDS.has(of) || AFAR.in(view)) && FROM.test(far), works = !who && WORK_ENDS.has(of) && WORKS.test(far)
  if (!who && !isFrom && !works && !WINNING.in(view)) return undefined
  const length = measureName(view, token.start, rulebook)
  if (length < 2) return undefined
  const rest = view.text.slice(token.start + length), weight = weighPersonName(view.text, token.start, length, view.costs, rulebook)
  // 恒裕纺织的|杨彩霞|夺得第一名: of whom it is told by what he won.
  if (!who && !isFrom && !WON.test(rest) && !(works && SAYS.test(rest))) return undefined
  if (readsAsDoing(view, token.start, length, weight)) return undefined
  // 经济学院的|普惠健|康保: after a mere 的 the name must end where a word does.
  if (!who && (!endsWord(view.tokens, token.start + length) || isOfWord(view, token.start + length, rulebook))) return undefined
  if (weight > SURE && !works && UNLIKE.test(view.text.slice(token.start, token.start + length)) || isQuotedWhole(view, token.start + length)) return undefined
  const given = length === 3 ? tokenFrom(view.tokens, token.start + 1) : undefined, isWord = given?.end === token.start + 3
  const most = length === 2 ? (KIN.test(before) || /\d岁的$/.test(before) ? 60 : /^(?:说|表示|坦言|介绍)(?:[，。：“]|$)/.test(rest) ? 0 : -80) : /\d岁的$/.test(before) ? (isWord || rulebook.lexicon.isName(token.text) ? 330 : 250) : known && isWord && WON.test(rest) ? 350 : who && GOES_ON.test(rest) && isGivenAsWord(view, at, rulebook) ? AS_WORD : !known ? (WON.test(rest) || works || isFrom && TEACHES.test(rest) ? WINNER : 20) : /^([，。、：“”（]|说|表示|$)/.test(rest) || WON.test(rest) || known && IS.test(rest) ? 250 : 120
  if (weight > most || !endsWell(view, token.start + length)) return undefined
  const held = titlesBefore(view, token.start, bodies, found.at(-1)?.end ?? 0)
  return personAt(view, token.start, length, 'person/related', held?.titles, held?.titlesStart)
}

/** 普惠|健康|保: whether a town's name behind what reads as a person's (健|康保) shares a word with its last letter. */
const isOfWord = ({ text, tokens }: SentenceView, end: number, { lexicon }: Rulebook): boolean => ((tokenFrom(tokens, end)?.mask ?? 0) & (BIT.area | BIT.vocabulary)) === BIT.area && (lexicon.maskAt(text, end - 1, end + 1) & BIT.vocabulary) !== 0

/** 妻子|钱小雨|是…: what a relative is. */
const IS = /^(?:[是在](?![的了])|也[是在])/

/** What clauses go on with behind a name. */
const GOES_ON = /^(?:[，。、：“（]|说|表示|介绍|告诉|现场|义务|免费|讲[授解述]|授课|主讲|教|作[了专]|为(?![了主])|给|向(?![上前])|[获夺]|领[取到奖]|登台|演示|示范|传授|参[加赛]|参与|出席|到场|当选|等|$)/

const WINNER = 200
/** What somebody is told of who has won: 女职工龙美兰|获“最佳新人”称号. */
const WINS_SO = ['获', '荣获', '夺得', '夺冠', '摘得', '当选', '被授予', '被评为', '斩获', '捧得', '捧回', '捧走', '登台', '上台', '领奖', '登顶', '问鼎', '折桂', '拔得头筹', '紧随其后', '分获', '分列']
const WON = new RegExp(`^(?:${WINS_SO.join('|')}|[以凭][^，。；]{2,12}(?:的成绩|拔得头筹|夺冠|折桂)|凭[^，。；]{2,6}《|、[〇\\u3400-\\u9fff]{3,14}的[〇\\u3400-\\u9fff]{2,3}(?:紧随其后|分[获列]|分别))`)
/** What sentences have in which somebody has won. */
const WINNING = new Sign([...WINS_SO, '的成绩', '凭', '分别'])

/** A name right behind that of a company or school, in a list or before what its bearer won: 某某局集团有限公司|陆炜康、. */
export function memberPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token
  if (!isEmployed(bodies, token.start, view.text) || isTitle(token) || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook), end = token.start + length
  if (!length) return undefined
  // 依次是|甲公司栗志远、乙公司卫小红、丙厂|师建伟；: where others are listed so.
  const isListed = isEmployed(bodies, found.at(-1)?.start ?? -1) || isPrized(view, bodies, token.start), isAmongOthers = view.text[end] === '、' && bodies.some(body => body.start === end + 1) || isListed && AND_OTHERS.test(view.text.slice(end))
  if (!(isListed ? LISTED : WINS).test(view.text.slice(end)) || weighPersonName(view.text, token.start, length, view.costs, rulebook) > (length === 2 ? (isAmongOthers && !isDeed(view.text.slice(token.start, end), rulebook) || view.text.startsWith('代表队', token.start - 3) && rulebook.lexicon.mask(view.text.slice(token.start, end)) === 0 ? SHORT_WEIGHT : LIKELY) : isListed || view.text[end] === '、' && bodies.some(body => body.start === end + 1) ? LISTED_WEIGHT : view.text[end] === '等' ? COUNTED_WEIGHT : WINNER_WEIGHT)) return undefined
  return personAt(view, token.start, length, 'person/of-body')
}

/** Whether the name of an organization, or of its team, ends at an offset. */
function isEmployed(bodies: readonly Mention[], offset: number, text = ''): boolean {
  const end = text.startsWith('代表队', offset - 3) ? offset - 3 : offset
  for (const body of bodies) if ((body.end === offset || body.end === end) && body.kind === 'Organization' && (body.form === 'full' || OF_LEVEL.test(body.name))) return true
  return false
}

/** 两项冠军分别归了|甲公司|吕甜甜和|乙公司|康静: whose people got the prizes. */
function isPrized({ text }: SentenceView, bodies: readonly Mention[], offset: number): boolean {
  const body = bodies.findLast(other => other.end === offset)
  return body !== undefined && GONE_TO.test(text.slice(Math.max(0, body.start - LONGEST_GOING), body.start))
}
const GONE_TO = /(?:[冠亚季]军|第[一二三]名|头名|桂冠|[金银铜][奖牌]|[一二三]等奖|奖杯|头把交椅)[^，。；]{0,5}(?:归了?|属于|由|被)(?:[^，。；]{0,16}[和、与])?$/, LONGEST_GOING = 30

/** How unlikely the name of somebody may be who won, and of the first of a number of people. */
/** 县税务局|余晓: a body of the area that the page is about. */
const OF_LEVEL = /^[省市区县州旗镇乡][〇\u3400-\u9fff]{2,}$/
/** 甲公司|安装、乙公司|调试: what is done there. */
const isDeed = (word: string, { lexicon }: Rulebook): boolean => (lexicon.mask(word) & (BIT.verb | BIT.verbal)) !== 0
const SHORT_WEIGHT = 300, WINNER_WEIGHT = 60, COUNTED_WEIGHT = 200, LISTED_WEIGHT = 400
/** What stands behind a name in a list of winners. */
const OTHERS = '等[\\d一二三四五六七八九十]{1,4}[余多]?[名位人]|等(?:作者|选手|代表|获奖|歌手|书[画法]家|画家|摄影|评委|队员|职工|教师|劳模|工匠|青年|同志|师傅)|的作品'
const PLACED = '得了?(?:第|[^，。；]{1,8}第一|[一二三]等奖|[冠亚季]军)|拿了?第[一二三四五六]名|拿[到下]|捧[得回走]|被(?:评为|授予|评选为)|分获|分别|获得?|荣获|夺得?|摘得|斩获|位[居列]|名列|并列|分列|列第|勇夺'
const LISTED = new RegExp(`^(?:[、，和；。]|${PLACED}|包揽|囊括|折桂|登顶|${OTHERS})`), AND_OTHERS = new RegExp(`^(?:${OTHERS})`)
const WINS = new RegExp(`^(?:[、，和]|${PLACED}|以|等[\\d一二三四五六七八九十]{1,4}[余多]?[名位人])`)

/** Who says what he is called: 他叫|李志强|，是…. */
export function calledPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const { start } = view.tokens[at] as Token
  if (!CALLED.test(view.text.slice(Math.max(0, start - LONGEST_CALL), start)) || isInBody(bodies, { start })) return undefined
  const length = measureName(view, start, rulebook), end = start + length
  return length > 1 && /^[，。；、”]/.test(view.text.slice(end)) && weighPersonName(view.text, start, length, view.costs, rulebook) <= CALLED_WEIGHT ? personAt(view, start, length, 'person/called') : undefined
}
const CALLED = /(?:^|[，。；：“])(?:[他她我]|这[位名]?[〇\u3400-\u9fff]{0,4}|[〇\u3400-\u9fff]{0,4}的?名字)名?叫$/, LONGEST_CALL = 10
const CALLED_WEIGHT = 200

/** A name that reads much better than any words at the start of a clause or after 图为: 魏晓东|今年29岁. */
export function likelyPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token
  if (token.end - token.start > 1 || !(startsClause(view, token.start) || isPictured(view.text, token.start))) return undefined
  if (isInBody(bodies, token) || isTitle(token)) return undefined
  const length = measureName(view, token.start, rulebook), end = token.start + length, isShown = length > 1 && isPictured(view.text, token.start)
  if (length !== 3 && !isShown) return undefined
  // 东方网|记者: a newspaper.
  if (view.text.startsWith('记者', end) || view.text.startsWith('讯', end)) return undefined
  const name = view.text.slice(token.start, end)
  // 盛泽镇|纺织行业: a town; 胡桃树|下: where something was.
  if (TOWN.test(name) || LANDMARK.test(view.text.slice(end - 1, end + 1))) return undefined
  // 图为孙艳|（左一）: who is shown where is somebody.
  if (isShown && SHOWN_AT.test(view.text.slice(end, end + 4)) && weighPersonName(view.text, token.start, length, view.costs, rulebook) <= SHOWN) return personAt(view, token.start, length, 'person/likely')
  if (length !== 3 || name[1] === name[2] || view.text[end] === name[2] || rulebook.transliteration.has(view.text.charCodeAt(end)) && rulebook.transliteration.has(name.charCodeAt(2)) || isQuotedWhole(view, end)) return undefined
  if (!endsWell(view, end) || !endsWord(view.tokens, end) || weighPersonName(view.text, token.start, length, view.costs, rulebook) > (UNLIKE.test(name) ? SURE : isEmployee(view, bodies, end) ? EMPLOYED_WEIGHT : LIKELY)) return undefined
  return personAt(view, token.start, length, 'person/likely')
}

/** 徐大山|是某水泥厂的退休职工，: what a clause says of somebody's work. */
function isEmployee({ text }: SentenceView, bodies: readonly Mention[], end: number): boolean {
  const body = text.charCodeAt(end) === IS_SO ? bodies.find(({ start, kind, form }) => start === end + 1 && kind === 'Organization' && form !== 'generic') : undefined
  return body !== undefined && WORKS_AS.test(text.slice(body.end, body.end + LONGEST_WORK))
}
const IS_SO = '是'.charCodeAt(0), WORKS_AS = /^的?(?:(?![的在和])[〇\u3400-\u9fff]){0,8}(?:职工|工人|[工员师匠长])[，。；、]/, LONGEST_WORK = 14, EMPLOYED_WEIGHT = 250

const TOWN = /[镇乡村县]$/, LANDMARK = /^[树桥塔河街巷墙山井][下上旁边畔头里]/

const SHOWN_AT = /^（[左右中前后居]/, SHOWN = 300
const AS = '为'.charCodeAt(0), SIDES = new CodeSet('图右左中')
/** 图为|某某, 右为|某某. */
const isPictured = (text: string, start: number): boolean => text.charCodeAt(start - 1) === AS && SIDES.has(text.charCodeAt(start - 2))

/** Of one with a letter that seldom stands in names. */
const SURE = -110

/** 全国劳动模范、|88岁的|孙德厚: how old the holder is. */
const AGED = /[、，]?(?:现年|今年)?\d{1,3}岁的$/, LONGEST_AGE = 9

/** The trade before a name with the honours that stand before it: 全国五一劳动奖章获得者、耿马南滇糖业公司|榨糖工|岩温胆. */
function titlesBefore(view: SentenceView, start: number, bodies: readonly Mention[], from: number): Pick<Mention, 'titles' | 'titlesStart'> | undefined {
  const aged = AGED.exec(view.text.slice(Math.max(0, start - LONGEST_AGE), start)), to = start - (aged?.[0].length ?? 0), own = indexAt(view.tokens, to)
  if (own > 0 && isTitle(prior(view.tokens, own)) && (view.tokens[own - 1] as Token).end === to) {
    const { titles, start: titlesStart } = readTitles(view, own, bodies, from)
    if (titles.length) return { titles, titlesStart }
  }
  const trade = tradeBefore(view, start, bodies) ?? listedTrade(view, start, from), traded = trade?.titlesStart ?? start
  const link = view.text.slice(Math.max(from, traded - LONGEST_TRADE), traded).lastIndexOf('、')
  const at = link < 0 ? -1 : view.tokens.findIndex(token => token.start === Math.max(from, traded - LONGEST_TRADE) + link)
  if (at < 1 || !isTitle(prior(view.tokens, at)) || /[，。；：“”的]/.test(view.text.slice((view.tokens[at] as Token).end, traded))) return trade
  const before = readTitles(view, at, bodies, from)
  return before.titles.some(title => title.honour) ? { titles: [...before.titles, ...(trade?.titles ?? [])], titlesStart: before.start } : trade
}

/** 焊工丛德利、|管工|肇丽娜: what stands between two names of a list is the second one's trade, in no body. */
function listedTrade(view: SentenceView, start: number, from: number): Pick<Mention, 'titles' | 'titlesStart'> | undefined {
  const between = view.text.slice(from, start)
  return from > 0 && LISTED_TRADE.test(between) ? { titlesStart: from + 1 } : undefined
}
const LISTED_TRADE = /^[、和与](?:(?![的在是为将被])[〇\u3400-\u9fff]){2,8}$/

const LONGEST_TRADE = 8
