// A text and a place in it in, the length of the person's name that begins there out.
import { CodeSet } from '#model/code-set.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { PerRulebook } from '#rulebook/per-rulebook.ts'
import { bits, type Rulebook } from '#rulebook/rulebook.ts'
import { mayBeginSpelt, measureSpeltName } from './spelt-name.ts'

/** Characters that are in no given name: particles, marks of grammar, digits of speech. */
const NEVER_GIVEN = new CodeSet('某的了着过在是和与及或等为被将把对从由到说个们这那该此并也还都而且但因则所办我你他她它吗呢吧啊给让往以很又更最带率告表指介要谈算看做吃站坐拿送蹲赶跑拉递接捧摘夺获扛各')
/** Characters that begin what follows a name more often than they end one. */
const NEVER_LAST = new CodeSet('受飘下先有教端听说叫抱就也又还走去让讲记再围网')
/** 皇甫春|答得妙, 佟佳慧|可申报: behind three letters that are a whole name with a compound surname. */
const BEGINS_REST = new CodeSet('答头可也都将已能会正则')
/** Verbs that a name ends in only where no office follows: 吴昊|任主席, 尹燕|当主持人. */
const TAKES_OFFICE = new CodeSet('任当兼')
/** 第五|期, 第一批: how many times, though 第五 is a surname. */
const NTH = '第'.charCodeAt(0), ORDINAL = /^第[一二三四五六七八九十]{1,2}[期届次批季站场轮名位版天年个]/
/** Words of grammar that are given before another letter: any one (胡从柱, 林以恒), one of worth (贺为民, 李和平), or one that no place or time goes on with (李在明, but 在明|天). */
const GRAMMAR_GIVEN = new CodeSet('从以为和在更要又到过'), BEFORE_ANY = new CodeSet('从以')
const GIVEN_TOGETHER = /^(?:为[民国君]|和(?:[平顺生贵清兴祥庆玉荣春昌泰友亮]|胜(?!利)|义(?!务)|民(?![警众间族])|华(?![侨为]))|(?:在[田明军福林民元德山]|更[生新]|要武|又新|到明|过江|为群)(?![民队营区里间头边天亮年场政警的众上下顶坡脚村]))/
const PEACE = '和'.charCodeAt(0), ENDS_NAME = new CodeSet('，、。；）')
const LAUGH = '笑'.charCodeAt(0), LAUGHS = new CodeSet('言称道说着'), PART = '分'.charCodeAt(0), SHARED = new CodeSet('获列别居')
/** 张刚|得98分, 李明|得票最多: what somebody gains is no part of the name. */
const GAIN = '得'.charCodeAt(0), GAINED = new CodeSet('0123456789了到知分票满第冠金银铜')
const ENDS_LIST = new CodeSet('、，）)'), IS_HELD = new CodeSet('起上过选着'), GOING_ON = '着'.charCodeAt(0)
/** 吴昊|领奖, 吴昊|作报告, 吴昊|作健康讲座, 吴昊|还给…, 吴昊|向工友问起: a letter and those behind it that begin what somebody does. */
const BEGINS_DOING = /^(?:成了|领[到取走回了奖做跳唱读诵操舞跑]|作(?:[了题报典专主经动致讲点分交发总辅示演表介宣指推说部解开工书会现代培授启即]|[〇\u3400-\u9fff]{1,6}(?:讲座|报告|讲话|发言|辅导|讲解|介绍|致辞|宣讲|授课|解读|分享|表态|点评|总结|示范|培训))|[先再还便即均又正][给为把对向将到让是在]|向(?:工友|大家|在场|现场|全[体市县场区省]|各位|参[会赛训]|记者|一线|职工|员工|工人|学员|青年|师生|观众|来宾|嘉宾|群众))/
const LONGEST_DOING = 9
const BEGINS_DOINGS = new CodeSet('成领作先再还便即均又正向')
const RARE_GIVEN_COST = 560
const GIVEN_COST = 500
/** One given character is rarer than two. */
const SHORT_NAME_COST = 130

/** What the likeliest reading of a text costs from each place of it to its end: at `list[from + i]` that from `i` on. The texts of a page share a list. */
export interface Costs {
  readonly list: Int32Array
  readonly from: number
}

/** The characters that a person's name can begin with, put together once for all texts: at most places none does. */
export const beginningsIn = new PerRulebook(rulebook => CodeSet.of(code => rulebook.surnames.has(code) || mayBeginSpelt(code, rulebook)))

/**
 * The length in UTF-16 code units of the person's name that begins at `start`: 2 to 4, more with ·; 0 where none does.
 * Of several lengths the one that leaves the likelier reading of what follows is taken (张良|一边观看, not 张良一|边观看).
 */
export function measurePersonName(text: string, start: number, { list, from }: Costs, rulebook: Rulebook): number {
  const spelt = measureSpeltName(text, start, rulebook)
  if (spelt) return spelt
  if (text.charCodeAt(start) === NTH && ORDINAL.test(text.slice(start, start + 4))) return 0
  if (text.charCodeAt(start) === PEACE) return isAnd(text, start, rulebook) ? 0 : 3
  const first = text.charCodeAt(start), costOf = givenCosts.of(rulebook)
  let bestLength = 0, bestCost = Infinity
  for (let surname = 2; surname > 0; surname--) {
    if (!(surname === 2 ? rulebook.compoundSurnames : rulebook.surnames).has(first) || !isSurname(text, start, surname, rulebook)) continue
    let cost = surname === 2 ? -200 : 0
    for (let length = surname + 1; length <= surname + 2 && start + length <= text.length; length++) {
      const character = text.charCodeAt(start + length - 1)
      // Nobody is called by a surname alone: whatever 在 or 和 may say, here it is given.
      if (length === surname + 1 && isGivenBefore(text, start + surname)) { cost += costOf[character] as number; continue }
      // 郭永和，: no list goes on behind a mark.
      const isPeace = character === PEACE && length === surname + 2 && ENDS_NAME.has(text.charCodeAt(start + length))
      if (NEVER_GIVEN.has(character) && !isPeace && !isDeedOfWorth(text, start, surname, length) || !isHan(character) || character === LAUGH && LAUGHS.has(text.charCodeAt(start + length))) break
      cost += costOf[character] as number
      if (length === surname + 2 && isOfRest(text, start + length)) continue
      if (length === surname + 2 && (NEVER_LAST.has(character) && !isHaving(text, start + length) && !ENDS_LIST.has(text.charCodeAt(start + length)) || character === PART && SHARED.has(text.charCodeAt(start + length)) || character === GAIN && GAINED.has(text.charCodeAt(start + length)))) continue
      // 选手|修枝|时的落刀: when somebody does it.
      if (isWhen(text, start + length) || length === surname + 2 && isWhen(text, start + length - 1)) continue
      if (surname === 2 && length === 4 && BEGINS_REST.has(character) && isHan(text.charCodeAt(start + length))) continue
      if (length === surname + 1 && text.charCodeAt(start + length) === NEWLY && text.startsWith('新任', start + length) && officeAt(text, start + length + 2, rulebook)) continue
      if (TAKES_OFFICE.has(character) && (officeAt(text, start + length, rulebook) || IS_HELD.has(text.charCodeAt(start + length)))) continue
      const whole = cost + (length === surname + 1 ? SHORT_NAME_COST : 0) + (list[from + start + length] as number)
      if (whole <= bestCost) [bestCost, bestLength] = [whole, length]
    }
  }
  return bestLength
}

const isWhen = (text: string, at: number): boolean => text.charCodeAt(at) === TIME && text.startsWith('时的', at)
const TIME = '时'.charCodeAt(0), NEWLY = '新'.charCodeAt(0)

/** Whether a word of grammar at an offset is given, with the letter behind it. */
const isGivenBefore = (text: string, at: number): boolean => GRAMMAR_GIVEN.has(text.charCodeAt(at)) && (BEFORE_ANY.has(text.charCodeAt(at)) ? isHan(text.charCodeAt(at + 1)) : GIVEN_TOGETHER.test(text.slice(at, at + 3)))

/** 冯长有|拉起家常, 王大有|说: 有 is given behind these, where nothing stands that one could have, and wherever somebody speaks or leads (郑贵有|说). */
const isHaving = (text: string, end: number): boolean => text[end - 1] === '有' && (HAVE.has(text.charCodeAt(end - 2)) ? !HAD.has(text.charCodeAt(end)) : SPEAKS.test(text.slice(end, end + 2)))
const SPEAKS = /^(?:说|表示|介绍|告诉|坦言|感慨|回忆|笑[着说]|认为|带领|主持|出席|参加|致辞|讲话)/
const HAVE = new CodeSet('长大永万德福天金富保占'), HAD = new CodeSet('一二两三四五六七八九十几多些个过着了很经所什这那点位名无')

/** 工会主席|和建平、: 和 is a surname where a post stands before it and behind it two letters that are given ones and no word, the first of which is no surname. */
function isAnd(text: string, start: number, rulebook: Rulebook): boolean {
  if (!CALLED_HE.test(text.slice(start, start + 6)) || rulebook.surnames.has(text.charCodeAt(start + 1)) || !rulebook.givenCharacters.has(text.charCodeAt(start + 1)) || !rulebook.givenCharacters.has(text.charCodeAt(start + 2))) return true
  const word = rulebook.lexicon.maskAt(text, start + 1, start + 3)
  return word !== 0 && (word & BIT.area) === 0 && !/^(?:nr|d)/.test(rulebook.lexicon.attribute(text.slice(start + 1, start + 3), 'vocabulary')) || ![2, 3, 4].some(length => rulebook.lexicon.is(text.slice(Math.max(0, start - length), start), 'post'))
}
const CALLED_HE = /^和[〇\u3400-\u9fff]{2}(?:[、，。）]|出席|到场|参加|观看|宣布|介绍|表示|致辞|主持|等|说|为)/

/** Whether the letter before `end` belongs to what follows a name. */
const isOfRest = (text: string, end: number): boolean => text.charCodeAt(end) === GOING_ON || BEGINS_DOINGS.has(text.charCodeAt(end - 1)) && BEGINS_DOING.test(text.slice(end - 1, end + LONGEST_DOING))

/** What it costs, against the likeliest other reading, to read the text there as a name: below 0, the name is likelier. */
export function weighPersonName(text: string, start: number, length: number, { list, from }: Costs, rulebook: Rulebook): number {
  const compound = length > 2 && rulebook.compoundSurnames.has(text.charCodeAt(start)) && isSurname(text, start, 2, rulebook)
  let cost = compound ? 120 : 420
  const costOf = givenCosts.of(rulebook)
  for (let i = start + (compound ? 2 : 1); i < start + length; i++) cost += costOf[text.charCodeAt(i)] as number
  if (length === 3 && !compound && isGivenLikeTown(text, start, rulebook)) cost -= TOWN_NAMED
  return cost + (list[from + start + length] as number) - (list[from + start] as number)
}

/** 王|永清, 樊|永昌, 石|和顺: a surname alone stands before no town, so the town's name is a given one. */
const isGivenLikeTown = (text: string, start: number, rulebook: Rulebook): boolean => (rulebook.lexicon.maskAt(text, start + 1, start + 3) & BIT.area) !== 0 && (rulebook.lexicon.maskAt(text, start, start + 1) & GRAMMAR) === 0
const TOWN_NAMED = 220, GRAMMAR = bits('function', 'breaker', 'verb')

/** 尚可为, 周大为: 为 is given after these. */
const isDeedOfWorth = (text: string, start: number, surname: number, length: number): boolean => length === surname + 2 && text[start + length - 1] === '为' && BEFORE_WORTH.has(text.charCodeAt(start + length - 2)) && !AFTER_FOR.has(text.charCodeAt(start + length))
const BEFORE_WORTH = new CodeSet('可有大'), AFTER_FOR = new CodeSet('了此何止期主其他她民大您你我着0123456789')

const isSurname = (text: string, start: number, length: number, rulebook: Rulebook): boolean => (rulebook.lexicon.maskAt(text, start, start + length) & BIT.surname) !== 0

function officeAt(text: string, start: number, { lexicon }: Rulebook): boolean {
  for (let length = 2; length <= 4; length++) if ((lexicon.maskAt(text, start, start + length) & BIT.post) !== 0) return true
  return false
}

/** What each character costs in a given name, by its code. */
const givenCosts = new PerRulebook(({ givenCharacters }) => {
  const costs = new Int16Array(65536).fill(RARE_GIVEN_COST)
  for (const [code, weight] of givenCharacters) costs[code] = GIVEN_COST - weight
  return costs
})

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xd840 && code <= 0xdfff)
