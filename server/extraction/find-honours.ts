// A sentence's words in, the honours it names out (those before a name are read with the person).
import { CodeSet } from '#model/code-set.ts'
import { ACT } from '#rulebook/act.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { honourEndingAt } from './honour-before.ts'
import { isFigure, isLetter } from './letter.ts'
import { honourMention, type Mention } from './mention.ts'
import type { Quotation, SentenceView, Token } from './sentence-view.ts'
import { indexAt } from './token-at.ts'

/** An honour's name reaches back to the verb that awards it, at most this far: 评为|兵团工会法律援助先进集体. */
const REACH = 20
/** 邀来|省级非遗代表性传承人, 聘请|全国劳动模范: an honour begins after the verb that asks its holder in, or sends him. */
const INVITES = new WordGroup(['聘请', '特聘', '聘任', '邀请', '邀来', '请来', '请到', '派来', '组织', '安排', '选派']), UNITS = new CodeSet('名位')
const END_OF_NAME = new WordGroup('，。；、：“”）的 \u3000')

export function findHonours(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook): Mention[] {
  const found = (view.mask & BIT.honour) === 0 ? [] : namedHonours(view, bodies, rulebook)
  if (!view.quotations.length) return found
  const quoted = quotedHonours(view, rulebook)
  return !quoted.length ? found : [...quoted, ...found.filter(honour => quoted.every(other => other.end <= honour.start || honour.end <= other.start))]
}

function namedHonours(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token
    if ((token.mask & BIT.honour) === 0 || isSought(view.text, token.end)) continue
    const { start, end } = honourEndingAt(view, i)
    // 授予某厂焊工覃伟明|广东省|五一劳动奖章: an honour that its area begins begins there.
    const awarded = token.text.length > 3 && start < token.start && (view.tokens[indexAt(view.tokens, start)]?.mask ?? 0) & BIT.area ? start : awardBefore(view, i, bodies, rulebook) ?? start
    const reached = Math.min(start, awarded), from = reached + Number(reached < start && /[由为给向被把是]/.test(view.text[reached] as string))
    const prize = RANKED.has(token) && from === token.start ? PRIZE.exec(view.text.slice(Math.max(0, from - REACH), from))?.[1] : undefined
    const name = (prize ?? '') + view.text.slice(from, end)
    found.push(honourMention(from - (prize?.length ?? 0), end, name, 'name/honour', !prize && rulebook.lexicon.attribute(token.text, 'honour') === 'generic' && name === token.text ? 'generic' : 'full'))
  }
  return found
}

/** 工匠|候选人, 工匠|评选: what nobody has yet. */
const isSought = (text: string, at: number): boolean => SEEKS.has(text.charCodeAt(at)) && SOUGHT.test(text.slice(at, at + LONGEST_SEEKING))
const SEEKING = ['培育对象', '候选', '提名', '评选', '推荐', '公示', '申报', '评审'], SEEKS = CodeSet.firsts(SEEKING), SOUGHT = new RegExp(`^(?:${SEEKING.join('|')})`), LONGEST_SEEKING = 4

/** A class of a prize that has a name: 广东省职工文学奖|三等奖. */
const RANKED = new WordGroup(/^(?:[特一二三]等奖|[金银铜]奖|优秀奖|提名奖)$/)
const PRIZE = /(?:^|[，。、；：“的了得获])((?!\d)[〇\u3400-\u9fff]{3,14}奖)$/

function awardBefore(view: SentenceView, at: number, bodies: readonly Mention[], rulebook: Rulebook): number | undefined {
  const end = view.tokens[at]?.end ?? 0
  for (let i = at - 1; i >= 0; i--) {
    const token = view.tokens[i]
    if (!token || end - token.end > REACH || END_OF_NAME.has(token)) return undefined
    const acts = rulebook.lexicon.actsOf(token)
    if ((acts & ACT.award) !== 0) return token.end
    // 某总工会|在|县文化宫|召开|劳模座谈会: what is held somewhere is no award.
    if ((acts & ACT.happen) !== 0 || token.text === '在') return undefined
    const body = bodies.find(other => other.end === token.end)
    if (body) return body.form === 'full' ? token.end : undefined
    if ((token.mask & (BIT.post | BIT.number)) !== 0 && token.text.length > 1) return undefined
    // 组织|30名|劳模: whoever is counted or sent somewhere holds no honour by that.
    if (INVITES.has(token) || isLetter(token, UNITS) && isFigure(view.text.charCodeAt(token.start - 1))) return undefined
  }
  return undefined
}

/** 命名首批|“灶台能人”: what is bestowed on the first ones, and called after people, is an honour. */
const ENTITLES = /(?:命名|认定|评定|选树|评出|选出|公布|发布|揭晓|表彰)了?(?:首批|首届|第[一二三四五六七八九十\d]{1,3}[批届]|一批|\d{1,3}[名位])$/
/** “最美环卫人”|评选结果揭晓: what people are chosen for. */
const CHOSEN = /^(?:评选|选树|推选|寻访|命名)?(?:活动)?(?:获得者|当选者|获评者|入选者)?(?:名单|结果)/
/** 还评上了|“三秦百佳工友”. */
const WON = /(?:评上|当上|捧回|拿到|得了|得到|成为|评为|选为|当选为?)了?$/, LONGEST_WINNING = 4
const HOLDERS = ['人', '友', '匠', '护士', '战士', '教师', '之星', '先锋', '尖兵', '楷模', '巧手', '人物', '卫士', '榜样', '骄傲', '师', '员', '工', '者', '手', '长'], HELD = new RegExp(`(?:${HOLDERS.join('|')})$`)
/** What is an honour by its own name. */
const PRIZES = ['奖', '工匠', '名匠', '巧匠', '匠人', '标兵', '能手', '状元', '奖章', '奖状'], PRIZED = new RegExp(`(?:${PRIZES.join('|')})$`)
/** What a quotation is said to be behind it. */
const TITLES = ['称号', '证书', '奖牌', '牌匾', '奖杯'], ENTITLED = new RegExp(`^的?(?:荣誉)?(?:${TITLES.join('|')})`), ENTITLING = CodeSet.firsts(['的', '荣誉', ...TITLES]), LONGEST_TITLE = 5
/** 荣获|“某某杯”大赛: no honour, but where it was won. */
const EVENT = /(?:大赛|比赛|竞赛|活动|行动|课堂)$/
const LONGEST_ENTITLING = 10
/** 表彰了李海等10名|“安全卫士”: what people are counted as who are praised or chosen. */
const COUNTED_AS = /[\d一二三四五六七八九十][余多]?[名位]$/, LONGEST_COUNT = 3, PRAISED = /表彰|表扬|颁奖|颁发|评选|评出|选树|选出|授予|揭晓|榜上有名|受奖/
/** 命名10个班组为|“柳林县十佳班组”: what groups are named as. */
const NAMED_AS = /(?:命名|认定|评定|表彰|选树)了?[^，。；：“”]{2,20}为$/, LONGEST_NAMING = 28
const NAMED_GROUPS = ['班组', '集体', '单位', '企业', '示范岗', '标兵岗', '文明岗', '先锋岗', '先锋号', '团队', '家庭', '窗口'], GROUPS = new RegExp(`(?:${NAMED_GROUPS.join('|')})$`)
/** Where a quotation ends in none of these, nothing need be asked of what it says. */
const ENDINGS = CodeSet.lasts([...HOLDERS, ...PRIZES, ...NAMED_GROUPS])
/** With its marks. */
const LONGEST_QUOTED = 26

/** Which of its kind an honour is: 获评|2022年度|“最受欢迎的教师”, 荣获|市级|“优秀读者”. */
const WHICH = /(?:\d{4}年度?|年度|首批|首届|第[一二三四五六七八九十\d]{1,3}[批届]|全[国省市区县]|[国省市区县]级)+$/, LONGEST_WHICH = 12, WHICH_ENDS = new CodeSet('年度批届国省市区县级')

/** 被授予“打顶状元”称号, 捧得“狮王”称号. */
function quotedHonours(view: SentenceView, rulebook: Rulebook): Mention[] {
  const found: Mention[] = [], { text } = view
  for (const quotation of view.quotations) {
    const { start, end } = quotation
    if (quotation.mark !== '“' || end - start > LONGEST_QUOTED) continue
    const isTitle = ENTITLING.has(text.charCodeAt(end)) && ENTITLED.test(text.slice(end, end + LONGEST_TITLE)), name = text.slice(start + 1, end - 1)
    if (isTitle || ENDINGS.has(text.charCodeAt(end - 2)) && isBestowed(view, quotation, name) || isAwarded(view, start, rulebook) && !EVENT.test(name)) found.push(honourMention(start, end, name, 'name/honour-quoted', 'full'))
  }
  return found
}

/** Whether a word that awards stands before a quotation and what says which of its kind it is. */
function isAwarded(view: SentenceView, start: number, { lexicon }: Rulebook): boolean {
  const since = sinceWhich(view.text, start), verb = since > 0 ? view.tokens[indexAt(view.tokens, since - 1)] : undefined
  return verb?.end === since && (lexicon.actsOf(verb) & ACT.award) !== 0
}

const sinceWhich = (text: string, start: number): number => WHICH_ENDS.has(text.charCodeAt(start - 1)) ? start - (WHICH.exec(before(text, start, LONGEST_WHICH))?.[0].length ?? 0) : start
const before = (text: string, at: number, most: number): string => text.slice(Math.max(0, at - most), at)

/** Whether a quotation is an honour by its name, or by what its name is and what is said around it. */
function isBestowed({ text }: SentenceView, { start, end }: Quotation, name: string): boolean {
  if (PRIZED.test(name)) return true
  const isHeld = HELD.test(name)
  if (isHeld && (ENTITLES.test(before(text, start, LONGEST_ENTITLING)) || CHOSEN.test(text.slice(end, end + LONGEST_ENTITLING)) || COUNTED_AS.test(before(text, start, LONGEST_COUNT)) && PRAISED.test(text) || WON.test(before(text, sinceWhich(text, start), LONGEST_WINNING)))) return true
  return (isHeld || GROUPS.test(name)) && NAMED_AS.test(before(text, start, LONGEST_NAMING))
}
