// A word behind a post or honour in, the person out whose name begins there, with the whole chain of posts: 区总工会主席|张爱冬.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { overlaps } from '#model/span.ts'
import { weighPersonName } from '#names/person-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { readsAsDoing } from './doing-words.ts'
import { AS_WORD, isGivenAsWord } from './given-as-word.ts'
import { measureName } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { isNamedByWord } from './named-by-word.ts'
import { endsWell, isQuotedWhole, LIKELY, personAt } from './person-mention.ts'
import { isTitle, readTitles } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { titlesEnd } from './titles-end.ts'
import { tokenFrom } from './token-at.ts'
import { tradeBefore } from './trade-before.ts'

/** 六百职工游园: a number of people is followed by what they do. */
const CROWD = new WordGroup(['职工', '工人', '学员', '代表', '职工代表', '选手', '志愿者'])

/** Whether a word shares a character with the name of a body. */
function touchesBody(bodies: readonly Mention[], token: Token): boolean {
  for (const body of bodies) if (overlaps(body, token)) return true
  return false
}

/** A name after a post or honour: 区总工会主席张爱冬, 全国劳动模范龚双情. */
export function titledPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const end = titlesEnd(view, at), before = prior(view.tokens, end), token = view.tokens[at] as Token
  if (!isTitle(before) || token.text.length > 1 && isTitle(token) || end === at && (before as Token).end !== token.start || rulebook.lexicon.attribute((before as Token).text, 'post') === 'nameless' && !isOfficer(view, before as Token, token.start, bodies, rulebook)) return undefined
  if (touchesBody(bodies, token)) return undefined
  // 受邀|教授|贝雕: somebody teaches.
  if ((before as Token).text === '教授' && TEACHES.test(view.text.slice(0, (before as Token).start))) return undefined
  const length = measureName(view, token.start, rulebook)
  if (!length || !endsWell(view, token.start + length) || isQuotedWhole(view, token.start + length)) return undefined
  // 职工|龙窑|音乐节: what it is named after.
  if (CROWD.has(before as Token) && (((tokenFrom(view.tokens, token.start + length)?.mask ?? 0) & BIT.initiative) !== 0 || CRAFTED.test(view.text.slice(token.start + length)))) return undefined
  // 为|环卫工人|盛粥: what is done for them.
  if (length === 2 && SERVED.test(view.text.slice(Math.max(0, (before as Token).start - LONGEST_SERVED), (before as Token).start)) && rulebook.lexicon.attribute((before as Token).text, 'post') === 'occupation' && ENDS.test(view.text.slice(token.start + 2, token.start + 3))) return undefined
  if (CROWD.has(before as Token) && ((prior(view.tokens, end - 1)?.mask ?? 0) & (BIT.number | BIT.generic)) !== 0) return undefined
  const isCounted = MANY.test(view.text.slice(Math.max(0, (before as Token).start - 6), (before as Token).start))
  if (length === 2 && (isCounted || token.text.startsWith('傅') && (before as Token).text.endsWith('师'))) return undefined
  const weight = weighPersonName(view.text, token.start, length, view.costs, rulebook)
  if (isCounted && weight > LIKELY && !/^[、，。等和]/.test(view.text.slice(token.start + length))) return undefined
  const isPaired = isSecondOf(view, before as Token, token.start + length, found)
  const isWord = length === 2 && isNamedByWord(view, before as Token, token.start, bodies, rulebook)
  if (length === 2 && !isWord && !isPaired && (rulebook.lexicon.mask(view.text.slice(token.start, token.start + 2)) & (BIT.vocabulary | BIT.verb)) !== 0 && !(rulebook.lexicon.isName(view.text.slice(token.start, token.start + 2)) && !rulebook.lexicon.is(view.text.slice(token.start, token.start + 2), 'verb'))) return undefined
  if (!isPaired && token.text.length === 2 && length === 3 && !rulebook.lexicon.isName(token.text) && weight > ((token.mask & BIT.time) !== 0 ? 200 : 300) && rulebook.lexicon.attribute((before as Token).text, 'post') === 'occupation') return undefined
  // 劳动模范|明年|来听课: when, and nobody's name.
  if (token.text.length === 2 && (token.mask & BIT.time) !== 0 && ((before as Token).mask & BIT.honour) !== 0) return undefined
  const weak = (before as Token).mask & BIT.honour || rulebook.lexicon.attribute((before as Token).text, 'post') === 'occupation'
  if (weak && readsAsDoing(view, token.start, length, weight)) return undefined
  if (length === 2 && !isWord && weight > (weak ? 250 : 1000)) return undefined
  if (length === 3 && weight > (weak && !isPaired ? isGivenAsWord(view, at, rulebook) ? AS_WORD : 430 : 1500)) return undefined
  if (((before as Token).mask & BIT.honour) !== 0 && length === 2 && !AFTER_HONOURED.test(view.text.slice(token.start + 2))) return undefined
  const { titles, start } = readTitles(view, end, bodies, found.at(-1)?.end ?? 0)
  const trade = view.text.charAt(start - 1) === '、' && titles[0] && !titles[0].body ? tradeBefore(view, start - 1, bodies) : undefined
  return personAt(view, token.start, length, 'person/after-title', trade?.titles ? [...trade.titles, ...titles] : titles, trade?.titlesStart ?? start)
}
/** Clauses of this kind end in a verb and what it does, which may look like a name. */
const SERVED = /[为给替帮](?:\d+[余多]?[名位])?(?:[一广]线|广大|辖区|过往|全体|在岗)?$/, LONGEST_SERVED = 8, ENDS = /^[。，；]?$/
const OFFICERS = new WordGroup(/^(?:主要)?负责人$|^(?:领导|干部)$/)

/** Whether what stands behind 干部 or 负责人 is a likely name (揽投部负责人|张倩), or at least one behind a body (县税务局|干部|傅红). */
function isOfficer(view: SentenceView, officer: Token, at: number, bodies: readonly Mention[], rulebook: Rulebook): boolean {
  const length = OFFICERS.has(officer) ? measureName(view, at, rulebook) : 0, ofBody = bodies.some(body => body.end === officer.start && body.form !== 'generic')
  return (length === 2 || length === 3) && weighPersonName(view.text, at, length, view.costs, rulebook) < (!ofBody ? LIKELY : length === 2 ? SHORT_LIKELY : LONG_LIKELY)
}
const SHORT_LIKELY = 250, LONG_LIKELY = 430


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
const MANY = /[\d一二三四五六七八九十百千余多几数两][名位个](?:[〇\u3400-\u9fff]{1,2})?$/
