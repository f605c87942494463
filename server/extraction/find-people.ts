// A sentence's words and body names in, the people it names out, each with the posts and honours printed before the name.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { overlaps } from '#model/span.ts'
import { weighPersonName } from '#names/person-name.ts'
import { measureSpeltName, speltLengths } from '#names/spelt-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { isLetter } from './letter.ts'
import { countedPerson, electedList, electedPerson } from './listed-people.ts'
import { measureName, nameBeginnings } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'
import { isNamedByWord } from './named-by-word.ts'
import { endsWell, isInBody, isQuotedWhole, LIKELY, personAt } from './person-mention.ts'
import { isTitle, readTitles } from './read-titles.ts'
import { addressedPerson, calledPerson, likelyPerson, memberPerson, relatedPerson } from './related-people.ts'
import { readsAsDoing } from './doing-words.ts'
import { tradeBefore } from './trade-before.ts'
import { tokenFrom } from './token-at.ts'

const SPEAKING = new Set(['表示', '说', '指出', '介绍', '强调', '告诉', '坦言', '谈到', '认为', '感慨', '带领', '领衔', '率队', '带队', '介绍说', '致辞', '讲话', '出席', '主持', '分享', '作', '获得', '荣获', '在'])
/** 六百职工游园: a number of people is followed by what they do. */
const CROWD = new Set(['职工', '工人', '学员', '代表', '职工代表', '选手', '志愿者'])
const DOING = ['award', 'attend', 'lead', 'perform']
const BETWEEN_NAMES = new Set(['、', '和', '与', '及', '以及'])
const LONGEST_BETWEEN = 2

/** Finds people by their titles (副主席张良), by what they do (张良表示), and by names listed beside a found one (邢宇航、徐金锁等). */
export function findPeople(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook): Mention[] {
  const found: Mention[] = []
  const beginnings = nameBeginnings(rulebook)
  let end = 0
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token
    if (token.start < end || !beginnings.has(view.text.charCodeAt(token.start))) continue
    const person = speltPerson(view, i, bodies, found, rulebook) ?? titledPerson(view, i, bodies, found, rulebook) ?? actingPerson(view, i, bodies, rulebook) ?? relatedPerson(view, i, bodies, found, rulebook) ?? officeHolder(view, i, bodies, rulebook) ?? calledPerson(view, i, bodies, rulebook) ?? listedPerson(view, i, found, rulebook) ?? addressedPerson(view, i, bodies, rulebook) ?? memberPerson(view, i, bodies, rulebook) ?? countedPerson(view, i, bodies, rulebook) ?? electedPerson(view, i, bodies, rulebook) ?? electedList(view, i, bodies, rulebook) ?? likelyPerson(view, i, bodies, rulebook)
    if (!person || isWithinTitle(view, person)) continue
    found.push(person)
    end = person.end
  }
  return found
}

/** “职工云畅听”: letters in the middle of a short title are no name. */
const isWithinTitle = ({ quotations, text }: SentenceView, { start, end }: Mention): boolean => quotations.some(quotation => quotation.end - quotation.start <= LONGEST_TITLE && quotation.start + 1 < start && end < quotation.end - 1 && !MARKED.test(text.slice(quotation.start + 1, quotation.end - 1)))
const LONGEST_TITLE = 12, MARKED = /[，。：、！？；\s·“‘《]/

/** Whether a word shares a character with the name of a body. */
function touchesBody(bodies: readonly Mention[], token: Token): boolean {
  for (const body of bodies) if (overlaps(body, token)) return true
  return false
}

/** What a bracket between a post and a name adds to the post: 主席（兼）许曼青, 副主席（挂职）李明. */
const ASIDE = /[（(](?:兼|兼职|挂职|代|正职|不驻会|主持工作|[正副]?[部厅局处科]级)[）)]$/
const LONGEST_ASIDE = 6
const CLOSING = new CodeSet('）)')

/** The index after the last title before a name: the name's own, or that of the bracket before it. */
function titlesEnd(view: SentenceView, at: number): number {
  const start = (view.tokens[at] as Token).start
  const aside = CLOSING.has(view.text.charCodeAt(start - 1)) ? ASIDE.exec(view.text.slice(Math.max(0, start - LONGEST_ASIDE), start)) : null
  if (!aside) return at
  let end = at
  while (end > 0 && (view.tokens[end - 1] as Token).start >= start - aside[0].length) end--
  return end
}

/** A name after a post or honour: 区总工会主席张爱冬, 全国劳动模范龚双情. */
function titledPerson(view: SentenceView, at: number, bodies: readonly Mention[], found: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const end = titlesEnd(view, at), before = prior(view.tokens, end), token = view.tokens[at] as Token
  if (!isTitle(before) || token.text.length > 1 && isTitle(token) || end === at && (before as Token).end !== token.start || rulebook.lexicon.attribute((before as Token).text, 'post') === 'nameless' && !(/^(?:主要)?负责人$|^(?:领导|干部)$/.test((before as Token).text) && measureName(view, token.start, rulebook) === 3 && weighPersonName(view.text, token.start, 3, view.costs, rulebook) < LIKELY)) return undefined
  if (touchesBody(bodies, token)) return undefined
  // 受邀|教授|贝雕: somebody teaches.
  if ((before as Token).text === '教授' && TEACHES.test(view.text.slice(0, (before as Token).start))) return undefined
  const length = measureName(view, token.start, rulebook)
  if (!length || !endsWell(view, token.start + length) || isQuotedWhole(view, token.start + length)) return undefined
  // 职工|龙窑|音乐节: what it is named after.
  if (CROWD.has((before as Token).text) && (((tokenFrom(view.tokens, token.start + length)?.mask ?? 0) & BIT.initiative) !== 0 || CRAFTED.test(view.text.slice(token.start + length)))) return undefined
  if (CROWD.has((before as Token).text) && ((prior(view.tokens, end - 1)?.mask ?? 0) & (BIT.number | BIT.generic)) !== 0) return undefined
  const isCounted = MANY.test(view.text.slice(Math.max(0, (before as Token).start - 6), (before as Token).start))
  if (length === 2 && (isCounted || token.text.startsWith('傅') && (before as Token).text.endsWith('师'))) return undefined
  const weight = weighPersonName(view.text, token.start, length, view.costs, rulebook)
  if (isCounted && weight > LIKELY && !/^[、，。等和]/.test(view.text.slice(token.start + length))) return undefined
  const isPaired = isSecondOf(view, before as Token, token.start + length, found)
  if (length === 2 && !isNamedByWord(view, before as Token, token.start, bodies, rulebook) && !isPaired && (rulebook.lexicon.mask(view.text.slice(token.start, token.start + 2)) & (BIT.vocabulary | BIT.verb)) !== 0 && !(rulebook.lexicon.attribute(view.text.slice(token.start, token.start + 2), 'vocabulary').startsWith('nr') && !rulebook.lexicon.is(view.text.slice(token.start, token.start + 2), 'verb'))) return undefined
  if (!isPaired && token.text.length === 2 && length === 3 && !rulebook.lexicon.attribute(token.text, 'vocabulary').startsWith('nr') && weight > ((token.mask & BIT.time) !== 0 ? 200 : 300) && rulebook.lexicon.attribute((before as Token).text, 'post') === 'occupation') return undefined
  // 劳动模范|明年|来听课: when, and nobody's name.
  if (token.text.length === 2 && (token.mask & BIT.time) !== 0 && ((before as Token).mask & BIT.honour) !== 0) return undefined
  const weak = (before as Token).mask & BIT.honour || rulebook.lexicon.attribute((before as Token).text, 'post') === 'occupation'
  if (weak && readsAsDoing(view, token.start, length, weight)) return undefined
  if (length === 2 && weight > (weak ? 250 : 1000)) return undefined
  if (length === 3 && weight > (weak && !isPaired ? 430 : 1500)) return undefined
  if (((before as Token).mask & BIT.honour) !== 0 && length === 2 && !AFTER_HONOURED.test(view.text.slice(token.start + 2))) return undefined
  const { titles, start } = readTitles(view, end, bodies, found.at(-1)?.end ?? 0)
  const trade = view.text.charAt(start - 1) === '、' && titles[0] && !titles[0].body ? tradeBefore(view, start - 1, bodies) : undefined
  return { ...personAt(view, token.start, length, 'person/after-title'), titles: [...(trade?.titles ?? []), ...titles], titlesStart: trade?.titlesStart ?? start }
}

/** 职工|毛猴|制作体验活动, 职工|团扇|彩绘大赛: what is made there. */
const CRAFTED = /^(?:制作|体验|彩绘|编织|手作|技艺|品鉴|烘焙|创作){1,2}(?:活动|课|沙龙|培训|大赛|比赛|工坊|班)/
const TEACHES = /(?:受邀|应邀|前来|现场|免费|轮流|分别|专门)$/

/** 技师韦春兰和焊工|杜鹃|参加…: the second of two who do something together. */
function isSecondOf({ text }: SentenceView, title: Token, end: number, found: readonly Mention[]): boolean {
  const last = found.at(-1)
  return last !== undefined && last.end + 1 === title.start && AND.has(text.charCodeAt(last.end)) && TOGETHER.test(text.slice(end))
}
const AND = new CodeSet('和与'), TOGETHER = /^(?:参加|参赛|出席|到场|登台|上台|分获|分别|一[起同道]|先后|结对|搭档|当选|获得?[^得])/

/** What follows a name of two letters after an honour: 绵阳市劳动模范李婷|先后作阅读分享. */
const AFTER_HONOURED = /^(?:[、，。和等的“：（以在说把用为作讲带与向也还都均]|先后|分别|现场|头一|曾|代表|围绕|结合|登台|走|$)/

/** 58名女|操作工|蒙眼: workers that are counted have no name. */
const MANY = /[\d一二三四五六七八九十百千余多几数两][名位个](?:\p{Script=Han}{1,2})?$/u

const OPENING = new CodeSet('”“：')

/** 张良|一边|观看展览: how somebody does it. */
const ADVERBS = new Set(['一边', '一路', '一同', '一起', '一道', '随后', '先后', '现场', '专程', '带头'])

/** A name at the start of a clause, before a verb of speaking or leading. */
function actingPerson(view: SentenceView, at: number, bodies: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token
  const clauseStart = startsClause(view, token.start) || OPENING.has(view.text.charCodeAt(token.start - 1)) && prior(view.tokens, at)?.text.length === 1 || (prior(view.tokens, at)?.mask ?? 0) & BIT.time
  if (!clauseStart || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook)
  if (!length) return undefined
  const next = view.text.slice(token.start + length, token.start + length + 3)
  const speaks = next.length > 1 && (SPEAKING.has(next) || SPEAKING.has(next.slice(0, 2))) || /^说(?![法理事唱书课话])/.test(next)
  const first = tokenFrom(view.tokens, token.start + length), doing = first && ADVERBS.has(first.text) ? tokenFrom(view.tokens, first.end) : first
  const does = doing !== undefined && rulebook.lexicon.actsOf(doing).some(act => DOING.includes(act))
  if (!speaks && !does) return undefined
  if (weighPersonName(view.text, token.start, length, view.costs, rulebook) > (length === 2 ? 150 : speaks ? 450 : 200)) return undefined
  return personAt(view, token.start, length, 'person/speaks')
}

const TAUGHT = /^(?:讲授|主讲|授课|执教|领读|领诵|主持|执笔|绘制|创作)/

const SAYS_WHO = new CodeSet('为是由')

/** A name told of an office, or of what is taught: 校长为|乔松年。, 主席由|丁一鸣|兼任. */
function officeHolder(view: SentenceView, at: number, bodies: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token
  const before = prior(view.tokens, at)
  if (!isLetter(before, SAYS_WHO) || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook), rest = view.text.slice(token.start + length)
  // 首课由|樊永昌|讲授.
  const teaches = before?.text === '由' && TAUGHT.test(rest)
  if (length < 2 || !teaches && !(isTitle(prior(view.tokens, at - 1)) && /^(?:[。，；、]|担任|兼任|出任)/.test(rest)) || weighPersonName(view.text, token.start, length, view.costs, rulebook) > (length === 2 ? LIKELY : teaches ? 120 : 20)) return undefined
  return personAt(view, token.start, length, 'person/office')
}

/** What follows the last of a list of names, so that it is one: marks, and words that tell what they all do (张良、王东明|作了宣讲). */
const AFTER_LIST = /^(?:[、，。和等及与“]|当选|担任|出席|参加|分别|$)/
const TOLD_OF = /^(?:作[了题专典主报]|到[场会]|在[^，。]|为[^，。]|向|[获夺摘][得奖]?|荣获|登台|上台|现场|共同|一[同起道]|先后|围绕|结合|讲述|分享|宣讲|交流|发言|致辞|介绍|主讲|授课|展示|演唱|表演|朗诵|陪同|带队|走进|来到|深入|前往|颁奖|揭牌|参与|代表|手把手|以[^，。]|也|还|均|都|则|曾|被|受[聘邀]|结对|签[订下约]|并列|领[取奖])/
const LONGEST_REST = 6
/** How unlikely a name may be that stands in a list. */
const LISTED = 150

/** A name after a found one and 、 or 和. */
function listedPerson(view: SentenceView, at: number, found: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const last = found.at(-1), token = view.tokens[at] as Token
  if (!last || token.start - last.end > LONGEST_BETWEEN || !BETWEEN_NAMES.has(view.text.slice(last.end, token.start))) return undefined
  const length = measureName(view, token.start, rulebook)
  if (!length) return undefined
  const rest = view.text.slice(token.start + length, token.start + length + LONGEST_REST), weight = weighPersonName(view.text, token.start, length, view.costs, rulebook)
  if (!AFTER_LIST.test(rest) && (length === 3 ? weight > LIKELY && !(weight <= LISTED && TOLD_OF.test(rest)) : !(length === 2 && weight <= LISTED && TOLD_OF.test(rest)))) return undefined
  // 凌志坚、|康顺家|居有限公司打磨工…: the name of a firm.
  if (isTitle(token) || OF_FIRM.test(view.text.slice(token.start + length)) || weight > 300) return undefined
  return personAt(view, token.start, length, 'person/in-list')
}

const OF_FIRM = /^[^、，。；“”（]{0,6}(?:有限公司|有限责任公司|股份公司|集团公司|分公司)/

/** A name spelt by sound needs no title: 热依汗·沙吾提 begins where no such character stands before it. */
function speltPerson(view: SentenceView, at: number, bodies: readonly Mention[], found: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token
  const length = measureSpeltName(view.text, token.start, rulebook) || speltAfterTitle(view, at, rulebook)
  if (!length || isInBody(bodies, token) || rulebook.transliteration.has(view.text.charCodeAt(token.start - 1)) && !isTitle(prior(view.tokens, at))) return undefined
  const name = view.text.slice(token.start, token.start + length)
  if (!name.includes('·') && (token.mask & BIT.vocabulary) !== 0 && token.text.length >= length) return undefined
  const { titles, start } = readTitles(view, titlesEnd(view, at), bodies, found.at(-1)?.end ?? 0)
  return { ...personAt(view, token.start, length, 'person/spelt'), ...(titles.length ? { titles, titlesStart: start } : tradeBefore(view, token.start, bodies)) }
}

/** Words for people that no list of posts has: 实验|师, 挡车|工. */
const TRADE = /(?:[员师手工长]|选手|职工|同学|队友|徒弟|师傅|妻子|丈夫|爸爸|妈妈)$/

/** The length of a name of four sounds and more that a post stands before, up to where a word ends: 实验师|米尔扎提|的作品. */
function speltAfterTitle(view: SentenceView, at: number, rulebook: Rulebook): number {
  const token = view.tokens[at] as Token, before = prior(view.tokens, at)
  if (!rulebook.transliteration.has(view.text.charCodeAt(token.start)) || before?.end !== token.start || !isTitle(before) && !TRADE.test(before.text)) return 0
  return speltLengths(view.text, token.start, rulebook).find(length => tokenFrom(view.tokens, token.start + length)?.start === token.start + length || token.start + length === view.text.length) ?? 0
}
