// A quotation of a sentence in, the initiative that it names out, if what stands around it says that it is one.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { ACT } from '#rulebook/act.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { OPENERS } from './initiative-start.ts'
import { isStage } from './is-stage.ts'
import { initiativeMention, type Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { indexFrom, tokenFrom, wordsBetween } from './token-at.ts'

/** A quoted name without a head outside of it that someone runs (开展“劳模工匠助企行”), that is a union's (总工会的“午间课堂”), or that ends in a head itself (“听漏夜校”). */
export function nameQuotation(view: SentenceView, quotation: { start: number; end: number }, bodies: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const { text } = view, inner = text.slice(quotation.start + 1, quotation.end - 1), left = text.charCodeAt(quotation.start - 1), right = text.charCodeAt(quotation.end)
  if (FEAST.has(text.charCodeAt(quotation.end - 2)) && FEASTED.test(text.slice(Math.max(0, quotation.start - LONGEST_FEASTED), quotation.start))) return undefined
  if (NUMBERS.has(text.charCodeAt(quotation.start + 1)) && RESOLVED.test(inner)) return undefined
  if (WINS.has(left) && WON.test(text.slice(Math.max(0, quotation.start - LONGEST_WINNING), quotation.start))) return undefined
  if (PRODUCTS.has(text.charCodeAt(quotation.end - 2)) && PRODUCT.test(inner) && MADE.test(text.slice(Math.max(0, quotation.start - LONGEST_MAKING), quotation.start))) return undefined
  // 为|“车间女校”|揭牌: a place or school is opened.
  if (FOR.has(left) && /^(?:揭牌|挂牌|授牌|揭幕)(?!仪式|活动)/.test(view.text.slice(quotation.end, quotation.end + 4))) return undefined
  const at = indexFrom(view.tokens, quotation.start), before = prior(view.tokens, at)
  const printed = view.text.slice(quotation.start, quotation.end), session = SESSIONS.has(left) ? SESSION.exec(text.slice(Math.max(0, quotation.start - 6), quotation.start))?.[0] ?? '' : ''
  const whole = { kind: 'Initiative' as const, start: quotation.start - session.length, end: quotation.end, name: session + printed, form: 'full' as const, aliases: session ? [printed] : undefined }
  const kindIn = text[quotation.end - 2] === '”' ? undefined : endsInHead(inner, rulebook), strong = kindIn && !/[。！？；]|举办|举行|开展|召开/.test(inner) ? kindIn : undefined
  if (inner.length >= 8 && inner.length <= 40 && strong) return asNamed(whole, 'initiative/quoted-whole', strong)
  const after = view.text.slice(quotation.end)
  if (isTurned(text, quotation.start, quotation.end)) return undefined
  if (text[quotation.end] === '，' && inner.length > 3 && inner.length < MOST_OF_SERVICE && FOR_A_DAY.test(inner) && TREATED.test(after) && SET_UP.test(view.text.slice(Math.max(0, quotation.start - LONGEST_OFFER), quotation.start))) return asNamed(whole, 'initiative/clinic', '')
  if (text[quotation.end] === '，' && inner.length > 2 && inner.length < MOST_OF_SERVICE && SERVED.test(after) && OFFERS.test(view.text.slice(Math.max(0, quotation.start - LONGEST_OFFER), quotation.start)) && !isIdea(inner)) return asNamed(whole, 'initiative/quoted-service', '')
  if (inner.length < 3 || isIdea(inner) || /[。！？；]|，.*，/.test(inner)) return undefined
  const isBody = endsInBody(inner, rulebook), isListed = LISTS.has(left) && LISTED.test(text.slice(Math.max(0, quotation.start - LONGEST_LISTING), quotation.start))
  if (isBody && !LIVE.test(after) && !isListed && !/[一首][场期堂]$/.test(text.slice(Math.max(0, quotation.start - 2), quotation.start)) || OPENS_NO_NAME.has(right) && NO_NAME.test(after) || ABBREVIATES.test(text.slice(Math.max(0, quotation.start - 4), quotation.start))) return undefined
  const next = view.tokens[indexFrom(view.tokens, quotation.end)]
  const isLesson = text[quotation.end - 2] === '课' && LESSON_RUN.test(view.text.slice(Math.max(0, quotation.start - LONGEST_OFFER), quotation.start)), run = isLesson || isRun(view, at, rulebook, inner)
  if (isListed && inner.length > 3 && (!next || CLOSED.has(next))) return asNamed(whole, 'initiative/quoted-listed', '')
  const lesson = lessonAfter(view, at, quotation.end, run)
  if (lesson) return { ...whole, end: lesson.end, name: whole.name + lesson.text, rule: 'initiative/quoted-lesson', head: lesson.text }
  if (inner.includes('，')) return undefined
  if (!isBody && isStage(view, quotation.start)) return asNamed(whole, 'initiative/quoted-stage', '')
  const kind = before && before.end === quotation.start && before.word.strength === 'strong' && LESSON.has(before) && /^[，。；、）]|^(?:就?由|开讲|开课|在)/.test(after) ? before : undefined
  if (kind) return { ...whole, start: kind.start, name: kind.text + whole.name, rule: 'initiative/kind-quoted', head: kind.text, aliases: [whole.name] }
  if (inner.length < 4) {
    const them = themServed(text, quotation.start)
    return ((run && SHORT_RUN.test(text.slice(Math.max(0, quotation.start - LONGEST_RUN), quotation.start)) || isLesson || them !== '') && (!next || CLOSED.has(next)) || opensDoing(view, next, quotation.end, rulebook)) && !SHORT_NO_DEED.test(inner) && !PLACE_LIKE.test(inner) ? asNamed(them ? withThem(whole, them) : whole, 'initiative/quoted-short', '') : undefined
  }
  const named = run ? nounsAfter(view, quotation.end, rulebook) : undefined
  if (named) return { ...whole, end: named, name: session + view.text.slice(quotation.start, named), rule: 'initiative/quoted-noun', head: view.text.slice(quotation.end, named) }
  if (run && WHICH_RAN.test(view.text.slice(Math.max(0, quotation.start - 6), quotation.start)) && !PLACE_LIKE.test(inner)) return asNamed(whole, 'initiative/quoted-run', '')
  const closed = !next || CLOSED.has(next) || OPENERS.has(next)
  if (strong && inner.length <= 14 && !isTitled(view, quotation.end) && before?.text !== '以') return asNamed(whole, 'initiative/quoted-strong', strong)
  if (run && closed || opensDoing(view, next, quotation.end, rulebook) && !(PLACE_LIKE.test(inner) && WITHIN.test(view.text.slice(Math.max(0, quotation.start - LONGEST_WITHIN), quotation.start))) || !isBody && isPointedAt(view, quotation.start) || isOneOf(inner, after) || !isBody && GOES_ON.test(after) && !PLACE_LIKE.test(inner)) return asNamed(whole, 'initiative/quoted', '')
  if (isOwnDay(view, quotation.start, inner, bodies) && closed || isUnions(view, quotation.start, bodies) && (closed || SET_OUT.has(next)) || isTaken(view, at, quotation.end)) return asNamed(whole, 'initiative/quoted-own', '')
  return undefined
}
/** What is named by a quotation, with what it is found by. */
const asNamed = ({ start, end, name, aliases }: Pick<Mention, 'start' | 'end' | 'name' | 'aliases'>, rule: string, head: string): Mention => initiativeMention(start, end, name, head, rule, 'full', aliases)

/** 研发出|“混流静态房式谷物干燥机”: what is made, and nothing that is held. */
const PRODUCTS = new CodeSet('机器仪置备人具料片统件'), PRODUCT = /(?:[〇\u3400-\u9fff]{2}[机器仪]|装置|设备|机器人|[夹工模刀]具|材料|芯片|软件|系统)$/, MADE = /(?:研发|研制|发明|设计|制造|试制|造)(?:[了出成]|成功)?[^，。；“]{0,4}$/, LONGEST_MAKING = 9
const SET_OUT = new WordGroup(/^(走进|进|在|于|已|今年|近日|日前|上线|自|到了?|来到|赴|开进|落地|启程|首站|首场)/)

/** 某某工会联手举办的|“港口开放周”从这里起锚: what is said to be held is named, whatever follows. */
const WHICH_RAN = /(?:举办|主办|承办|开办|合办|联办|组织开展)的$/
/** 为庆祝第七个|“中国农民丰收节”: the day of the year on which something is done. */
const FEAST = new CodeSet('节日月周'), FEASTED = /(?:庆祝|迎接|喜迎|纪念|正值|恰逢|适逢|时逢|值此)[^，。；“]{0,6}第[一二三四五六七八九十百\d]{1,4}个[^，。；“]{0,4}$/, LONGEST_FEASTED = 18
/** 以落实自治区|“六个行动”|为引领: what a government has resolved, by how many there are. */
const NUMBERS = new CodeSet('一二两三四五六七八九十'), RESOLVED = /^[一二两三四五六七八九十]+[个大项](?:行动|工程|计划|任务|攻坚|提升)$/
/** 还评上了|“三秦百佳工友”: what somebody is chosen as. */
const WINS = new CodeSet('上回为了'), WON = /(?:评上|当上|捧回|评为|选为)了?$/, LONGEST_WINNING = 3
/** Which of its kind it is: 第七次|“井下探亲日”. */
const FOR = new CodeSet('为给'), SESSIONS = new CodeSet('届次期季场站'), SESSION = /(?:第[一二三四五六七八九十百\d]{1,3}(?:[届次期季场]|站)|首届)$/
/** 让|“一场比赛”|变成|“一年练功”, 从|“一人会”|到|“众人行”: one figure of speech is turned into another. */
const isTurned = (text: string, start: number, end: number): boolean => TURN.has(text.charCodeAt(end)) && TURNS.test(text.slice(end, end + LONGEST_TURN))
  || ENDS_TURN.has(text.charCodeAt(start - 1)) && TURNED.test(text.slice(Math.max(0, start - LONGEST_TURN), start)) || text[start - 1] === '从' && text.startsWith('到“', end)
/** What the two begin and end with. */
const TURN = new CodeSet('变化转升换走延'), ENDS_TURN = new CodeSet('到变成为向换了')
const TURNS = /^(?:变成?|变为|化为|转[为变向]|转变为|转化为|升级[为成]|换成?|走向|延伸[为成])了?“/
const TURNED = /从“[^”]{2,14}”到$|”(?:变成?|变为|化为|转[为变向]|转变为|转化为|升级[为成]|换成?|走向|延伸[为成])了?$/
const LONGEST_TURN = 20
/** 推出|“护工静心舱”|，每月两次请中医师推拿: what is offered again and again is a service, whatever place it is called after. */
const OFFERS = /(?:推出|上线|启动|试行)了?$/, SERVED = /^，(?:每[周月天日季年逢晚]|定期|预约)/, LONGEST_OFFER = 4, MOST_OF_SERVICE = 11
/** 随行开设|“流动健康站”|，看诊213人次: what so many were treated at is a clinic held that day. */
const FOR_A_DAY = /流动|移动|临时|巡回|街头|帐篷|义诊|[摊台点]$/
const TREATED = /^，(?:共|累计|为[^，。；]{2,12})?(?:看诊|接诊|问诊|义诊|诊治|诊疗|巡诊)[近约]?\d/, SET_UP = /(?:开设|设立|摆起|摆出|支起|搭起|设|开)了?$/
/** What a quotation ends in that is an idea, and nothing done. */
const IDEAS = ['举措', '措施', '办法', '制度', '模式', '理念', '精神', '要求', '原则', '目标', '方针', '战略', '思路', '体系', '格局', '工作法', '任务', '实招', '口号', '承诺', '标准', '指数', '清单制', '处方', '药方', '良方', '答卷', '成绩单', '路线图', '时间表', '任务书', '施工图', '先手棋']
const isIdea = (inner: string): boolean => ENDS_IDEA.has(inner.charCodeAt(inner.length - 1)) && IDEAS.some(idea => inner.endsWith(idea)), ENDS_IDEA = new CodeSet(IDEAS.map(idea => idea.slice(-1)))
/** What follows a quotation that names an honour, a slogan or a kind of person, and no deed. */
const OPENS_NO_NAME = new CodeSet('名称荣证奖字的牌横标式型之们号二三四口精工能'), NO_NAME = /^(名单|称号|荣誉|证书|奖|字样|的牌子|牌子|横幅|标语|式|型|之[称誉]|们|号|二字|三字|四个|的口号|口号|精神|工匠|标兵|能手)/

/** （以下简称“椒东港务”） is short for a body. */
const ABBREVIATES = /简称[：:为]?$/

/** 开展|“劳模工匠助企行”, 推出的|“鸢都书袋”, 办起首场|“减压小课”: a verb of running not far before it, with nothing but small words between. */
function isRun(view: SentenceView, at: number, rulebook: Rulebook, inner: string): boolean {
  for (let i = at - 1; i >= 0 && i >= at - MOST_SMALL; i--) {
    const token = view.tokens[i] as Token
    if (MAKES.has(token) && (inner.length < 4 || SLOGAN.test(inner))) return false
    // 递上|“幸福船票”: what is put into somebody's hand.
    if (token.text === '上' && IN_HAND.has(view.text.charCodeAt(token.start - 1))) return false
    if ((rulebook.lexicon.actsOf(token) & (ACT.host | ACT.undertake)) !== 0 || RUNS.has(token)) return true
    if (!SMALL.has(token)) return false
  }
  return false
}

const IN_HAND = new CodeSet('递捧献奉端呈交戴贴挂写签系披佩换')
/** What stands behind a quoted name that a sentence is done with. */
const CLOSED = new WordGroup(/^[，。；、：—等（]/)
/** Verbs of making, whose objects may be figures of speech: 打造|“娘家人”. */
const MAKES = new WordGroup(['打造', '建立', '创新', '构建', '形成', '做实', '做强', '做优', '做细', '建设', '提供', '搭建', '推行', '实施', '创建', '开发', '研发', '当好', '擦亮', '倾力打造', '精心打造', '联合打造', '合力打造'])
const SLOGAN = /(?:[家贴知暖][〇\u3400-\u9fff]?人|服务圈|[心同]桥|港湾?|聚宝盆|金钥匙|样板|[生主]力军|顶梁柱|智囊团|先锋队|蓄水池|助推器|安全网|保护伞|定心丸|及时雨|组合拳|一盘棋|公里|距离|一米|同心圆|引擎|快车道|品质|底色|标杆|硬核|闭环|矩阵|堡垒|旗帜)$/
/** Lessons and shows, whose titles stand behind them: 开学第一课|“一根焊条的旅行”. */
const LESSON = new WordGroup(/(?:第一课|党课|公开课|讲座|讲堂|课堂|微课|夜课|话剧|音乐会|晚会|沙龙|论坛|演出|展)$/)
/** A short quotation is a name only where somebody opens it: 开办|“豆豆营”. */
const SHORT_RUN = /(?:开展|开办|举办|举行|推出|办起|办了|开设|开讲|讲授|启动|开起|购买|投保|承保|创办|发起|上线|开出|主办|承办|合办|联办|合开|续办|创设|开通|增设|新开)(?:了|的|起|首期|首个|首场|这个|一个|[〇\u3400-\u9fff]{1,3}年的)?$/, LONGEST_RUN = 8, LESSON_RUN = /(?:[开讲上补]|办)了?[一两]?[堂节]$|讲(?:的是|了|授)?$/
/** 开办职工|“夜学堂”, 办起工匠|“故事会”: for whom it is stands before it and belongs to its name. */
const THEM = /(?:职工|工匠|劳模|员工|青工|女工|青年|干部|教职工|农民工|职工子女)$/, LONGEST_THEM = 4
/** Empty where nobody runs what is quoted. */
function themServed(text: string, start: number): string {
  const them = THEM.exec(text.slice(Math.max(0, start - LONGEST_THEM), start))?.[0] ?? '', at = start - them.length
  return them && SHORT_RUN.test(text.slice(Math.max(0, at - LONGEST_RUN), at)) ? them : ''
}
const withThem = <Whole extends { readonly start: number; readonly name: string; readonly aliases: string[] | undefined }>(whole: Whole, them: string): Whole => ({ ...whole, start: whole.start - them.length, name: them + whole.name, aliases: [...whole.aliases ?? [], whole.name] })
/** Short quotations that say how, and name nothing. */
const SHORT_NO_DEED = /^(?:[一二三四五六七八九十零双多][^一二三四五六七八九十]|加油|加减|娘家|贴心|暖心|牛鼻|金钥|新引|大礼|国家|主力|生力|助推|及时|直通|回头|绿色|硬|软)|[+＋]|\d/
/** What short names of places end in. */
const PLACE_LIKE = /[驿屋站亭吧家室馆角园廊舱厅苑院坊铺棚]$/
/** 在某某产业园|“卡友之家”|开讲: where it is done. */
const WITHIN = /[在到进于][^，。；“”]{2,20}$/, LONGEST_WITHIN = 22
/** 两项内容：一项是|“井口诊室”，另一项是…. */
const LISTS = new CodeSet('是为叫'), LISTED = /(?:[一另]项|另外?一[项场]|[一另]场|其[一二三])(?:是|为|叫)$/, LONGEST_LISTING = 5
/** What a place does not do: “周末工坊”|，逢双周周六开讲. */
const LIVE = /^[^。；“]{0,12}(?:演到|开演|上演|第\d+[场期站讲]|开讲|开课|上线|开播|首播|带货|授课)/
/** 这堂|“急救五分钟”: a lesson or show pointed at. */
const isPointedAt = ({ text }: SentenceView, start: number): boolean => /^[这该此那][堂场期项]$/.test(text.slice(Math.max(0, start - 2), start))

/** “主席接待日”|的第18期, “海河托起·心灵季”|依托某医院: what comes in numbers, or what a series' part leans on. */
const isOneOf = (inner: string, after: string): boolean => NUMBERED.test(after) && !PLACE_LIKE.test(inner) || LASTS.test(inner) && LEANS.test(after)
/** “小小讲解员”|是联展的配套活动: what is a part of something else. */
const NUMBERED = /^(?:也|就|正)?是[^，。；“]{1,16}的(?:配套|子|系列|延伸|品牌|特色|重点|主题)(?:活动|项目)|^的?(?:第[一二三四五六七八九十百\d]+(?:[期场站讲次季届轮](?!车)|课堂)|首[场期站讲课]|头一[场期站回]|课堂，)/
/** “炉台夜话”|自去年开通以来, “田头课”|已坚持了六年, “安全剧场”|演了三场: what goes on or is told of in numbers. */
const GOES_ON = /^(?:自[^，。；]{2,14}(?:以来|起)|已?(?:连续|累计|整整)?(?:坚持|持续|连办|办|开办|举办|开展|演|讲|唱)了?(?:近|将近|整整|约)?[\d一二两三四五六七八九十]+[多余]?[年期场次届讲]|走进了?第|走进的第|24小时|全天候|迎来了?第?\d|收到(?:来稿|报名|投稿|作品)|已?接[听待了][^，。]{0,6}\d)/
const LASTS = /·|[季日节周课]$/
const LEANS = /^(?:依托|聚焦|面向|瞄准|围绕|每[周月]|逢)/

/** 名为“微光”的|行动, 上了一堂“冻伤不要搓”的|急救课: the kind of what is named, behind 的. */
function lessonAfter(view: SentenceView, at: number, end: number, run: boolean): Token | undefined {
  if (view.text[end] !== '的' || end - (view.tokens[at] as Token).start < 6 || !run && !/(?:名为|名叫|叫做?|题为|取名|代号|以|冠名|[堂场期次][^，。]{0,2})$/.test(view.text.slice(0, (view.tokens[at] as Token).start))) return undefined
  const kind = tokenFrom(view.tokens, end + 1)
  return kind && kind.word.strength === 'strong' ? kind : undefined
}

const MOST_SMALL = 8
const RUNS = new WordGroup(['主讲', '讲授', '上了', '上', '合办', '承保', '续办', '带出', '办了', '开了', '搞了', '开', '办', '搞', '创', '开讲', '办起', '开起', '推', '投保', '购买', '送上', '带来', '上演', '支起', '摆开', '摆起', '观摩'])
const SMALL = new WordGroup(/^(年|多年|连续|满|第[一二三四五六七八九十百\d]+|回|轮|名为|叫|叫做|一|的|了|起|出|过|这|首|首场|首期|首个|首批|首届|首堂|第|届|季度|一场|一期|一堂|一次|一个|多场|系列|[一二两三四五六七八九十百\d]+|期|场|堂|次|个|批|项|每月|每周|“|第[一二三四五六七八九十百\d]+[次届期场个批站讲堂]|[一二两三四五六七八九十百\d]+年)$/)

/** 兰山区总工会的|“午间茶座”, 洪山区总工会|“暖冬行动”: right behind a union's name. */
const isUnions = (view: SentenceView, start: number, bodies: readonly Mention[]): boolean =>
  bodies.some(body => body.kind === 'UnionBody' && body.form !== 'generic' && (body.end === start || body.end === start - 1 && view.text.charAt(start - 1) === '的'))

/** 每月15日是|某公司|的“厂务公开日”: a day on which a body does something again and again. */
const isOwnDay = (view: SentenceView, start: number, inner: string, bodies: readonly Mention[]): boolean =>
  OWN_DAY.test(inner) && bodies.some(body => body.kind !== 'Venue' && body.form === 'full' && body.end === start - 1 && view.text.charAt(start - 1) === '的' && view.text.charAt(body.start - 1) === '是')
const OWN_DAY = /[〇\u3400-\u9fff](?<!生|纪念|节|假|工作|休息|成立)[日周月季]$/

/** 把|“车轮普法夜市”|摆进…: taken somewhere, and not, like “冰爽礼包”, put into hands. */
function isTaken(view: SentenceView, at: number, end: number): boolean {
  const before = prior(view.tokens, at)?.text
  return (before === '把' || before === '将') && !/^送[到至上给进][^，。；]{0,14}(?:手[中里上]|职工|员工|工友|工人|劳动者)/.test(view.text.slice(end)) && /^(开|办|搬|送|摆|设|带|引|延伸)(进|到|在|入|上|至)/.test(view.text.slice(end))
}

/** “听漏夜校”|负责人, “暖新行动”|获得者: the beginning of something longer. */
const isTitled = (view: SentenceView, end: number): boolean => /^(?:负责人|获得者|志愿|服务队|工作|领导|办公室|品牌|项目|计划|模式|平台|基地|活动)/.test(view.text.slice(end))

/** The strong head that a quoted name ends in: “赓续荣耀——朝阳区工会系统工作成果展”. */
function endsInHead(inner: string, rulebook: Rulebook): string | undefined {
  for (let length = Math.min(5, inner.length - 2); length >= 2; length--) {
    if ((rulebook.lexicon.maskAt(inner, inner.length - length, inner.length) & BIT.initiative) === 0) continue
    const head = inner.slice(-length), strength = rulebook.lexicon.attribute(head, 'initiative')
    if (strength === 'strong' || strength === 'quoted' && length > 1 && !QUOTED_THING.test(head)) return head
  }
  return undefined
}

/** “雏燕专列”|由某某承办, “一刻钟工友圈”|宣告启动: what follows says that it is run or begins. */
function opensDoing(view: SentenceView, first: Token | undefined, end: number, rulebook: Rulebook): boolean {
  // 投出“第一票” 某某联合会成立: what stands behind a gap of a headline is told anew.
  if (!first || first.start !== end || view.text.charAt(end) === ' ') return false
  const small = STAGES.has(view.text.charCodeAt(end)) ? STAGE.exec(view.text.slice(end))?.[0].length ?? 0 : 0
  const skipped = WHENS.has(view.text.charCodeAt(end + small)) ? WHEN.exec(view.text.slice(end + small))?.[0].length ?? 0 : 0
  const next = small + skipped ? view.tokens[indexFrom(view.tokens, end + small + skipped)] : first
  if (!next) return false
  if (GOES.has(next)) return true
  const words = wordsBetween(view.tokens, next.start, next.start + 24)
  const mark = words.findIndex(token => CLAUSE_MARKS.has(token))
  const clause = mark < 0 ? words : words.slice(0, mark)
  const acts = clause.reduce((all, token) => all | rulebook.lexicon.actsOf(token), 0)
  if (next.text === '由') return (acts & (ACT.host | ACT.undertake | ACT.speak)) !== 0
  if (next.text === '自' || next.text === '是' && (acts & ACT.host) !== 0) return (acts & (ACT.happen | ACT.host)) !== 0
  return clause.length <= (next.text === '在' ? 11 : 7) && ((acts & ACT.happen) !== 0 || clause.some(token => GOES.has(token)))
}
const CLAUSE_MARKS = new WordGroup(/^[，。；：]$/)

const GOES = new WordGroup(/^(?:走进|开进|驶进|驶入|来到|开到|走到|搬进|搬到)$/)
/** Which of several it is: “工会来送戏”|首站|走进…. */
const WHENS = new CodeSet('0123456789近日昨今再正已又还也首'), WHEN = /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?|近日|日前|昨日|今天|再次|正式|已经?|又|还|也|首次)/
const STAGES = new CodeSet('首第'), STAGE = /^(?:首站|首场|首期|首讲|首季|首秀|第[一二三四五六七八九十百\d]+(?:站|场|期|讲|季|届|次))/

/** Heads that quoted names of things end in too. */
const QUOTED_THING = /^(保障|品牌|基地|工作|工程|机制|计划|项目|小程序|书箱|礼包|家书)$/

/** Whether a quoted name is that of a body or place: “海淀劳模合唱团”, “爱情基地”. */
function endsInBody(inner: string, rulebook: Rulebook): boolean {
  for (let length = Math.min(5, inner.length); length >= 2; length--) if ((rulebook.lexicon.maskAt(inner, inner.length - length, inner.length) & BIT.head) !== 0) return true
  return false
}

/** Ways of doing things, which are nothing done. */
const NO_DEED = /(模式|体系|理念|格局|思路|办法|做法|作用|精神|优势|名片|招牌|效应|服务圈|方案|方针|战略|目标)$/

/** The end of the nouns that follow a quoted name up to a mark: 发起“家属反探亲”|团聚月，. No more than 6 characters, and no body or place. */
function nounsAfter(view: SentenceView, from: number, rulebook: Rulebook): number | undefined {
  const words = wordsBetween(view.tokens, from, from + 8)
  const mark = words.findIndex(token => LIST_MARKS.has(token))
  const nouns = words.slice(0, Math.max(0, mark))
  if (!nouns.length || nouns.some(token => (token.mask & (BIT.verb | BIT.function | BIT.breaker | BIT.head)) !== 0 || DIGITS.test(token.text))) return undefined
  const end = (nouns.at(-1) as Token).end
  return end - from <= 6 && !NO_DEED.test(view.text.slice(from, end)) && !endsInBody(view.text.slice(from, end), rulebook) ? end : undefined
}
/** “金牌班组长”|10名: how many there are. */
const DIGITS = /^\d/
const LIST_MARKS = new WordGroup(/^[，。；、]$/)
