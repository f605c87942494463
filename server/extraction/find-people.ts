// A sentence's words and body names in, the people it names out, each with the posts and honours printed before the name.
import { CodeSet } from '#model/code-set.ts'
import { overlaps } from '#model/span.ts'
import { mayBeginName, measurePersonName, weighPersonName } from '#names/person-name.ts'
import { measureSpeltName } from '#names/spelt-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { Mention } from './mention.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'
import { isTitle, readTitles } from './read-titles.ts'
import { indexAt, tokenFrom } from './token-at.ts'

const SPEAKING = new Set(['表示', '说', '指出', '介绍', '强调', '告诉', '坦言', '谈到', '认为', '感慨', '带领', '领衔', '率队', '带队', '介绍说', '致辞', '讲话', '出席', '主持', '分享', '作', '获得', '荣获', '在'])
/** 六百职工游园: a number of people is followed by what they do. */
const CROWD = new Set(['职工', '工人', '学员', '代表', '职工代表', '选手', '志愿者'])
const DOING = ['award', 'attend', 'lead', 'perform']
const BETWEEN_NAMES = new Set(['、', '和', '与', '及', '以及'])
const LONGEST_BETWEEN = 2

/** Finds people by their titles (副主席张良), by what they do (张良表示), and by names listed beside a found one (邢宇航、徐金锁等). */
export function findPeople(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook): Mention[] {
  const found: Mention[] = []
  let end = 0
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token
    if (token.start < end || !mayBeginName(view.text, token.start, rulebook) && !UNCOMMON.has(view.text.charCodeAt(token.start))) continue
    const person = speltPerson(view, i, bodies, found, rulebook) ?? titledPerson(view, i, bodies, found, rulebook) ?? actingPerson(view, i, bodies, rulebook) ?? relatedPerson(view, i, bodies, found, rulebook) ?? listedPerson(view, i, found, rulebook) ?? likelyPerson(view, i, bodies, rulebook)
    if (!person) continue
    found.push(person)
    end = person.end
  }
  return found
}

/** The length of the name that begins at `start`, with a 和 at its end that joins nothing: 隋永和|端着餐盘. */
function measureName(view: SentenceView, start: number, rulebook: Rulebook): number {
  // 老师傅|留下: 傅 after 师 is seldom a surname.
  if (view.text[start] === '傅' && view.text[start - 1] === '师' && !/(?:律|医|教|工程|讲)师$/.test(view.text.slice(Math.max(0, start - 3), start))) return 0
  const length = measurePersonName(view.text, start, view.costs, rulebook) || measureUncommonName(view, start, rulebook)
  if (length !== 2 || view.text[start + 2] !== '和') return length
  const next = tokenFrom(view.tokens, start + 3)
  return next !== undefined && /^[vu]|^p$/.test(rulebook.lexicon.attribute(next.text, 'vocabulary')) && (next.mask & (BIT.noun | BIT.head)) === 0 ? 3 : length
}

/** Surnames that are words of grammar or only spell a sound: 和志强, 阿吉木. */
const UNCOMMON = new CodeSet('和阿岩排木玉扎依努吐艾帕沙央格索旺达桑')

/** Three single letters after a post, before a mark or a word of more letters, that read as a name with a surname of this kind. */
function measureUncommonName(view: SentenceView, start: number, rulebook: Rulebook): number {
  if (!UNCOMMON.has(view.text.charCodeAt(start))) return 0
  const at = indexAt(view.tokens, start), before = view.tokens[at - 1], [first, second, third, next] = view.tokens.slice(at, at + 4)
  if (!before || before.end !== start || !isTitle(before) || first?.start !== start || third === undefined || second === undefined || third.end !== start + 3) return 0
  const given = (token: Token): boolean => (rulebook.givenCharacters.get(token.text.charCodeAt(0)) ?? 0) > 100 || rulebook.transliteration.has(token.text.charCodeAt(0))
  if (!given(second) || !given(third) || (second.mask & BIT.surname) !== 0 && first.text === '和') return 0
  return !next || !/^\p{Script=Han}$/u.test(next.text) || /^[说在为带和与]$/.test(next.text) ? 3 : 0
}

const personAt = (view: SentenceView, start: number, length: number, rule: string): Mention => ({ kind: 'Person', start, end: start + length, name: view.text.slice(start, start + length), rule, form: 'full' })

/** Whether a word begins inside the name of a body. */
function isInBody(bodies: readonly Mention[], token: Token): boolean {
  for (const body of bodies) if (body.start <= token.start && token.start < body.end) return true
  return false
}

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
  const end = titlesEnd(view, at), before = view.tokens[end - 1], token = view.tokens[at] as Token
  if (!isTitle(before) || token.text.length > 1 && isTitle(token) || end === at && (before as Token).end !== token.start || rulebook.lexicon.attribute((before as Token).text, 'post') === 'nameless' && !(/^(?:主要)?负责人$/.test((before as Token).text) && measureName(view, token.start, rulebook) === 3 && weighPersonName(view.text, token.start, 3, view.costs, rulebook) < LIKELY)) return undefined
  if (touchesBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook)
  if (!length || !endsWell(view, token.start + length) || isQuotedWhole(view, token.start + length)) return undefined
  if (CROWD.has((before as Token).text) && ((view.tokens[end - 2]?.mask ?? 0) & (BIT.number | BIT.generic)) !== 0) return undefined
  if (length === 2 && (token.text.startsWith('傅') && (before as Token).text.endsWith('师') || MANY.test(view.text.slice(Math.max(0, (before as Token).start - 6), (before as Token).start)))) return undefined
  const weight = weighPersonName(view.text, token.start, length, view.costs, rulebook)
  if (length === 2 && !isOfficer(view, before as Token, token.start, rulebook) && (rulebook.lexicon.mask(view.text.slice(token.start, token.start + 2)) & (BIT.vocabulary | BIT.verb)) !== 0 && !(rulebook.lexicon.attribute(view.text.slice(token.start, token.start + 2), 'vocabulary').startsWith('nr') && !rulebook.lexicon.is(view.text.slice(token.start, token.start + 2), 'verb'))) return undefined
  if (token.text.length === 2 && length === 3 && !rulebook.lexicon.attribute(token.text, 'vocabulary').startsWith('nr') && weight > 200 && rulebook.lexicon.attribute((before as Token).text, 'post') === 'occupation') return undefined
  const weak = (before as Token).mask & BIT.honour || rulebook.lexicon.attribute((before as Token).text, 'post') === 'occupation'
  if (length === 2 && weight > (weak ? 250 : 1000)) return undefined
  if (length === 3 && weight > (weak ? 430 : 1500)) return undefined
  if (((before as Token).mask & BIT.honour) !== 0 && length === 2 && !/^(?:[、，。和等的“：（以在说把用为]|$)/.test(view.text.slice(token.start + 2))) return undefined
  const { titles, start } = readTitles(view, end, bodies, found.at(-1)?.end ?? 0)
  const trade = view.text[start - 1] === '、' && titles[0]?.honour ? tradeBefore(view, start - 1, bodies) : undefined
  return { ...personAt(view, token.start, length, 'person/after-title'), titles: [...(trade?.titles ?? []), ...titles], titlesStart: trade?.titlesStart ?? start }
}

/** 58名女|操作工|蒙眼: workers that are counted have no name. */
const MANY = /[\d一二三四五六七八九十百千余多几数两][名位个](?:\p{Script=Han}{1,2})?$/u

/** 副馆长严正，: after an office, and before a mark or a verb of saying, a word of the vocabulary can be a name, if it is no verb. */
function isOfficer(view: SentenceView, title: Token, start: number, rulebook: Rulebook): boolean {
  return /[长记任席]$/.test(title.text) && /^(?:[，、。；”]|说|表示|介绍|透露|认为|坦言)/.test(view.text.slice(start + 2)) && !/^[vdpcr]/.test(rulebook.lexicon.attribute(view.text.slice(start, start + 2), 'vocabulary'))
}

const OPENING = new CodeSet('”“：')

/** A name at the start of a clause, before a verb of speaking or leading. */
function actingPerson(view: SentenceView, at: number, bodies: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token
  const clauseStart = startsClause(view, token.start) || OPENING.has(view.text.charCodeAt(token.start - 1)) && view.tokens[at - 1]?.text.length === 1 || (view.tokens[at - 1]?.mask ?? 0) & BIT.time
  if (!clauseStart || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook)
  if (!length) return undefined
  const next = view.text.slice(token.start + length, token.start + length + 3)
  const speaks = next.length > 1 && (SPEAKING.has(next) || SPEAKING.has(next.slice(0, 2))) || next.startsWith('说')
  const doing = tokenFrom(view.tokens, token.start + length)
  const does = doing !== undefined && rulebook.lexicon.actsOf(doing).some(act => DOING.includes(act))
  if (!speaks && !does) return undefined
  if (weighPersonName(view.text, token.start, length, view.costs, rulebook) > (length === 2 ? 150 : speaks ? 450 : 200)) return undefined
  return personAt(view, token.start, length, 'person/speaks')
}

/** A name after a found one and 、 or 和. */
function listedPerson(view: SentenceView, at: number, found: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const last = found.at(-1), token = view.tokens[at] as Token
  if (!last || token.start - last.end > LONGEST_BETWEEN || !BETWEEN_NAMES.has(view.text.slice(last.end, token.start))) return undefined
  const length = measureName(view, token.start, rulebook)
  if (!length) return undefined
  if (!/^(?:[、，。和等及与]|$)/.test(view.text.slice(token.start + length)) && (length !== 3 || weighPersonName(view.text, token.start, length, view.costs, rulebook) > LIKELY)) return undefined
  if (isTitle(token) || weighPersonName(view.text, token.start, length, view.costs, rulebook) > 300) return undefined
  return personAt(view, token.start, length, 'person/in-list')
}

/** What follows a name begins a new word: never the rest of a word that the name cuts in two, nor the level of a place (庞各庄|镇). */
function endsWell(view: SentenceView, end: number): boolean {
  return end >= view.text.length || !/^(?:[人员者家镇乡]|街道|地区|社区|村委|村民)/.test(view.text.slice(end, end + 2))
}

/** A name spelt by sound needs no title: 热依汗·沙吾提 begins where no such character stands before it. */
function speltPerson(view: SentenceView, at: number, bodies: readonly Mention[], found: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token
  const length = measureSpeltName(view.text, token.start, rulebook)
  if (!length || isInBody(bodies, token) || rulebook.transliteration.has(view.text.charCodeAt(token.start - 1)) && !isTitle(view.tokens[at - 1])) return undefined
  const name = view.text.slice(token.start, token.start + length)
  if (!name.includes('·') && (token.mask & BIT.vocabulary) !== 0 && token.text.length >= length) return undefined
  const { titles, start } = readTitles(view, titlesEnd(view, at), bodies, found.at(-1)?.end ?? 0)
  return { ...personAt(view, token.start, length, 'person/spelt'), ...(titles.length && { titles, titlesStart: start }) }
}

/** Characters that stand in phrases after a trade, seldom in names: 女工占七成, 船员常年漂. */
const UNLIKE = /[二三四五六七八九十百千万年月日占学常均也]/

/** Whether a short quotation ends where the name would: “船员康养日” is a name of a thing. */
const isQuotedWhole = (view: SentenceView, end: number): boolean => view.quotations.some(quotation => quotation.end === end + 1 && quotation.end - quotation.start <= 14)

/** 来自某某公司的|苏小曼, 六连的|蒋小燕. */
const FROM = /来自[^，。；]{2,26}的$|(?:[连队班组村厂局段矿]|公司|集团|中心|车间|医院|学校|学院|大学|银行|支行)的$|\d岁的$/

const RELATED = /(妻子|丈夫|搭档|哥哥|弟弟|姐姐|妹妹|父亲|母亲|儿子|女儿|徒弟|师傅|队友|学员|同事|选手|主播|工友|老乡|[\u4e00-\u9fff]{2}[工员师手]|[\u4e00-\u9fff]老师)$/
const KIN = /(?:妻子|丈夫|搭档|哥哥|弟弟|姐姐|妹妹|父亲|母亲|儿子|女儿|徒弟|师傅|队友|同事|工友)$/
/** Words for people that end so stand before names: 炉长覃大桥, 民警…, 心理专家…, 卖伞姑娘…. The name must read very well. */
const WHO = /[\u4e00-\u9fff][工员师手长户警生匠厨徒家友伴队]$|(?:姑娘|小伙|诗人|作家|歌手|工人|夫人|爱人|老伙计|法官|教官)$/

/** What these words end in: most places are passed over by the character before them. */
const WORD_END = new CodeSet('子夫档哥弟姐妹亲儿徒傅友员事手播乡工师长户警生匠厨家伴队娘伙人计官的')

const mayBeRelated = (view: SentenceView, at: number, rulebook: Rulebook): boolean => WORD_END.has(view.text.charCodeAt((view.tokens[at] as Token).start - 1)) || hasCompoundSurname(view, view.tokens[at] as Token, rulebook)

function hasCompoundSurname(view: SentenceView, token: Token, rulebook: Rulebook): boolean {
  return rulebook.compoundSurnames.has(view.text.charCodeAt(token.start)) && rulebook.lexicon.attribute(view.text.slice(token.start, token.start + 2), 'surname') === 'compound' && token.text !== '东方'
}

/** A name after a trade or a tie that no list has: 装配工石维勇, 哥哥梁伟成. It must read well as a name. */
function relatedPerson(view: SentenceView, at: number, bodies: readonly Mention[], found: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token
  if (isTitle(token) || !mayBeRelated(view, at, rulebook)) return undefined
  const before = view.text.slice(Math.max(0, token.start - 4), token.start)
  const known = hasCompoundSurname(view, token, rulebook) || RELATED.test(before), who = known || WHO.test(before) && ((view.tokens[at - 1]?.mask ?? 0) & BIT.verb) === 0
  if (!who && !FROM.test(view.text.slice(Math.max(0, token.start - 30), token.start)) || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook)
  const rest = view.text.slice(token.start + length)
  // 经济学院的|普惠健|康保: after a mere 的 the name must end where a word does.
  if (!who && !view.tokens.some(word => word.end === token.start + length)) return undefined
  if (length < 2 || UNLIKE.test(view.text.slice(token.start, token.start + length)) && weighPersonName(view.text, token.start, length, view.costs, rulebook) > SURE || isQuotedWhole(view, token.start + length)) return undefined
  const most = length === 2 ? (KIN.test(before) ? 60 : -80) : !known ? 20 : /^([，。、：“”（]|说|表示|$)/.test(rest) ? 250 : 120
  if (weighPersonName(view.text, token.start, length, view.costs, rulebook) > most || !endsWell(view, token.start + length)) return undefined
  return { ...personAt(view, token.start, length, 'person/related'), ...titlesBefore(view, token.start, bodies, found.at(-1)?.end ?? 0) }
}

/** A name that reads much better than any words at the start of a clause or after 图为: 魏晓东|今年29岁. */
function likelyPerson(view: SentenceView, at: number, bodies: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token
  if (token.end - token.start > 1 || !(startsClause(view, token.start) || /^(图为|右为|左为|中为)$/.test(view.text.slice(Math.max(0, token.start - 2), token.start)))) return undefined
  if (isInBody(bodies, token) || isTitle(token)) return undefined
  const length = measureName(view, token.start, rulebook), end = token.start + length
  const name = view.text.slice(token.start, end)
  if (length !== 3 || name[1] === name[2] || view.text[end] === name[2] || rulebook.transliteration.has(view.text.charCodeAt(end)) && rulebook.transliteration.has(name.charCodeAt(2)) || isQuotedWhole(view, end)) return undefined
  if (!endsWell(view, end) || !view.tokens.some(word => word.end === end) || weighPersonName(view.text, token.start, length, view.costs, rulebook) > (UNLIKE.test(name) ? SURE : LIKELY)) return undefined
  return personAt(view, token.start, length, 'person/likely')
}

/** What a name by itself must weigh at most. */
const LIKELY = -60
/** Of one with a letter that seldom stands in names. */
const SURE = -110

/** The trade before a name with the honours that stand before it: 全国五一劳动奖章获得者、耿马南滇糖业公司|榨糖工|岩温胆. */
function titlesBefore(view: SentenceView, start: number, bodies: readonly Mention[], from: number): Pick<Mention, 'titles' | 'titlesStart'> | undefined {
  const own = indexAt(view.tokens, start)
  if (own > 0 && isTitle(view.tokens[own - 1]) && (view.tokens[own - 1] as Token).end === start) {
    const { titles, start: titlesStart } = readTitles(view, own, bodies, from)
    if (titles.length) return { titles, titlesStart }
  }
  const trade = tradeBefore(view, start, bodies), to = trade?.titlesStart ?? start
  const link = view.text.slice(Math.max(from, to - LONGEST_TRADE), to).lastIndexOf('、')
  const at = link < 0 ? -1 : view.tokens.findIndex(token => token.start === Math.max(from, to - LONGEST_TRADE) + link)
  if (at < 1 || !isTitle(view.tokens[at - 1]) || /[，。；：“”的]/.test(view.text.slice((view.tokens[at] as Token).end, to))) return trade
  const before = readTitles(view, at, bodies, from)
  return before.titles.some(title => title.honour) ? { titles: [...before.titles, ...(trade?.titles ?? [])], titlesStart: before.start } : trade
}

const LONGEST_TRADE = 8

/** 某某公司|调试工|田茂春: a trade between a body and the name is a post in it. */
function tradeBefore(view: SentenceView, start: number, bodies: readonly Mention[]): Pick<Mention, 'titles' | 'titlesStart'> | undefined {
  const body = bodies.findLast(candidate => candidate.end <= start && start - candidate.end <= 8)
  const trade = body && view.text.slice(body.end, start)
  if (!body || !trade || !/^(?:(?![的是在和与由为将被])\p{Script=Han}){2,8}$/u.test(trade) || !/[工员师手长家厨警医官授]$/.test(trade)) return undefined
  return { titles: [{ posts: [trade], body: { start: body.start, end: body.end } }], titlesStart: body.start }
}
