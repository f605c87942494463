// A place in a sentence at which a name may begin in, what stands around it out, a bit each: nearly all finders of people want one of these, and at most places there is none.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { goesOnSpelt, speltBeginnings } from '#names/spelt-name.ts'
import { Cue } from '#rulebook/cue.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { CALLS_END, mayBeCalledOn } from './called-on-person.ts'
import type { Mention } from './mention.ts'
import { CALLING } from './learned-person.ts'
import { ELECTION } from './listed-people.ts'
import { isTitle } from './read-titles.ts'
import { RECEIVING } from './receiving-person.ts'
import { hasCompoundSurname, TIES_END } from './related-people.ts'
import { CLAUSE_MARKS } from './sentence-reader.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'
import { BRACKETS } from './titles-end.ts'

/** `spelt`: the letter there and the next one may be of a name spelt by sound. `paused`: behind a quotation mark, a colon or a time. `listed`: close behind a found name. `made`: 为 or 任 stands where a name would end, in a sentence of an election, `counted`: 、 does, in a clause that begins here. `given`: behind 授予. `asked`: behind 邀请 or 在, 向. `staff`: behind the last letter of a department, where people are said to be chosen. `home`: where somebody is called on. */
export const SETTING = { spelt: 1, title: 2, clause: 4, paused: 8, tie: 16, said: 32, called: 64, listed: 128, body: 256, counted: 512, made: 1024, given: 2048, asked: 4096, staff: 8192, home: 16384 } as const

/** By a name of this file's own the engine knows them as the numbers that they are. */
const SAYS = SETTING

const PAUSING = '”“：', WHO_IS = '为是由', CALLS = '叫', PAUSES = new CodeSet(PAUSING), COUNTING = '、等', COUNTS = new CodeSet(COUNTING), COUNTED = new Sign(COUNTING), MAKES = new CodeSet('为任')
/** What departments end in, and what is said of the people chosen in them. */
const STAFF = '科室部组班队站所处间院段厂区', STAFFED = new CodeSet(STAFF), CHOOSES = new Sign(['榜', '选', '列', '殊荣', '荣誉', '称号', '表彰'])
/** 另有|陈立峰、傅海英2人: words that a list of people may stand behind. */
const LIST_OPENERS = ['另有', '还有', '包括', '分别是', '分别为', '有', '他们是', '与', '和', '收', '带'], OPENS_LIST = new WordGroup(LIST_OPENERS)
/** 选举|周国庆、李敏为委员, 产生了由|周国庆、李敏等5人组成的…: a list of those chosen stands behind these, where people are. */
const CHOOSES_LIST = new WordGroup(['选举', '选举产生', '产生', '选出', '推选', '推举', '由', '了', '是', '为'])
const LONGEST_BETWEEN = 2, NONE = 0, PAUSE = '、'.charCodeAt(0)
/** 青河市总工会张斌|常务副主席、|李芳副主席: how far off a colleague's name may end. */
const LONGEST_OFFICE = 6
/** Every letter that says something of a name behind it: at most places none of them stands. */
const TELLING = new CodeSet([...CLAUSE_MARKS + BRACKETS + PAUSING + WHO_IS + CALLS + STAFF + CALLS_END, ...TIES_END])
/** The bits that a letter says by itself, at its code. */
const SAID = new Uint8Array(65536)
for (const [letters, bit] of [[BRACKETS, SAYS.title], [TIES_END, SAYS.tie], [WHO_IS, SAYS.said], [CALLS, SAYS.called]] as const) for (const letter of letters) SAID[letter.charCodeAt(0)] = (SAID[letter.charCodeAt(0)] as number) | bit
/** Verbs behind which whoever is honoured stands. */
const GIVERS = ['授予', '追授', '表彰', '表扬', '颁给', '评选', '评出', '选出', '选树', '推选', '评选出'], GIVES = new WordGroup(GIVERS), GIVEN = new Sign(GIVERS), DONE = new WordGroup(['了', '出'])
/** Words behind which somebody who knows more than others stands. */
const ASKS = new WordGroup(['邀请', '特邀', '约请', '请来', '邀来', '请到', '聘请', '聘任', '特聘', '聘', '命名', '认定', '评定', '追认', '收', '请', '在', '向', '听', '跟', '跟着', '跟随', '和', '与', '对', '的', '、'])
/** All words that say anything of a name behind them, by themselves or by their last letters: at most places none of them stands. */
const TELLS = new Cue((text, classes) => TELLING.has(text.charCodeAt(text.length - 1)) || classes.is(text, 'post') || classes.is(text, 'honour') || classes.is(text, 'time') || GIVES.hasText(text) || DONE.hasText(text) || ASKS.hasText(text) || OPENS_LIST.hasText(text))

/** What is the same wherever a name may begin in a sentence. */
export interface Surroundings {
  readonly bodies: readonly Mention[]
  /** Where names of bodies, and of their teams (某某公司|代表队), end: a bit each, of which places share some, so that most places are seen at once to be none. */
  readonly ends: number
  /** Whether people may be listed or counted, and whether somebody is given something, asked or elected. */
  readonly counts: boolean
  readonly gives: boolean
  readonly asks: boolean
  readonly elects: boolean
  /** What names begin with that are spelt by sound, and surnames of two letters. */
  readonly spelt: CodeSet
  readonly compound: CodeSet
}

export function surroundingsOf(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook): Surroundings {
  let ends = 0
  for (const { end } of bodies) ends |= 1 << end | 1 << end + TEAM.length
  return { bodies, ends, counts: COUNTED.in(view), gives: GIVEN.in(view), asks: CALLING.in(view) || RECEIVING.in(view), elects: ELECTION.in(view), spelt: speltBeginnings(rulebook), compound: rulebook.compoundSurnames }
}
const TEAM = '代表队'

/** The bits of what stands around the word at an index, behind the last person that was found. */
export function settingOf(view: SentenceView, at: number, rulebook: Rulebook, around: Surroundings, last: Mention | undefined): number {
  const { text, tokens } = view, token = tokens[at] as Token, { start } = token, { first } = token.word, before = prior(tokens, at), tells = before === undefined || TELLS.has(before)
  let setting = tells ? behind(view, at, start, before, around) : 0
  if (around.spelt.has(first) && start + 1 < text.length && goesOnSpelt(text.charCodeAt(start + 1), rulebook)) setting |= SAYS.spelt
  if (around.compound.has(first) && hasCompoundSurname(view, token, rulebook)) setting |= SAYS.tie
  if (last && start - last.end <= LONGEST_OFFICE) {
    if (start - last.end <= LONGEST_BETWEEN) setting |= SAYS.listed
    if (last.rule === 'person/addressed' && text.charCodeAt(start - 1) === PAUSE) setting |= SAYS.body
  }
  if ((around.ends & 1 << start) !== 0) for (const { end } of around.bodies) if (end === start || end === start - TEAM.length && text.startsWith(TEAM, end)) setting |= SAYS.body
  const opens = tells && around.counts && ((setting & SAYS.clause) !== 0 || OPENS_LIST.has(before)) || around.elects && CHOOSES_LIST.has(before), makes = around.elects
  return opens || makes ? setting | beforeEnd(text, start, opens, makes) : setting
}

/** What the letter and the word before a name say. */
function behind(view: SentenceView, at: number, start: number, before: Token | undefined, around: Surroundings): number {
  // Engines are slow where a text is asked for what stands outside of it.
  const code = start > 0 ? view.text.charCodeAt(start - 1) : NONE, setting = start === 0 || TELLING.has(code) ? behindLetter(view, start, code, before) : 0
  return before === undefined ? setting : setting | behindWord(view.tokens, at, before, around)
}

/** What the letter before a name says; asked only where it is one of those that say anything. */
function behindLetter(view: SentenceView, start: number, code: number, before: Token | undefined): number {
  let setting = SAID[code] as number
  if (startsClause(view, start)) setting |= SAYS.clause
  if (PAUSES.has(code) && before !== undefined && before.end - before.start === 1) setting |= SAYS.paused
  if (STAFFED.has(code) && CHOOSES.in(view)) setting |= SAYS.staff
  if (mayBeCalledOn(view, start, code)) setting |= SAYS.home
  return setting
}

/** What the word before a name says. */
function behindWord(tokens: readonly Token[], at: number, before: Token, { gives, asks }: Surroundings): number {
  let setting = 0
  if (isTitle(before) && before.end === (tokens[at] as Token).start) setting |= SAYS.title
  if ((before.mask & BIT.time) !== 0) setting |= SAYS.paused
  if (gives && (GIVES.has(before) || DONE.has(before) && GIVES.has(prior(tokens, at - 1)))) setting |= SAYS.given
  if (asks && ASKS.has(before)) setting |= SAYS.asked
  return setting
}

/** What stands where a name that begins at `start` may end: it has two or three letters, however many code units those have. */
function beforeEnd(text: string, start: number, opens: boolean, makes: boolean): number {
  let setting = 0
  for (let i = start + 2, end = Math.min(start + 6, text.length - 1); i <= end; i++) {
    const near = text.charCodeAt(i)
    if (opens && COUNTS.has(near)) setting |= SAYS.counted
    else if (makes && MAKES.has(near)) setting |= SAYS.made
  }
  return setting
}
