// A line of a list of prizes in, each prize with the stretch that names its winners, and the people of it whom brackets or a blank give away, out.
import { allOf } from '#model/all-of.ts'
import { readPlacings } from '#model/placings.ts'
import type { RosterRow } from '#model/roster-row.ts'
import type { Span } from '#model/span.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { weighPersonName } from '#names/person-name.ts'
import { Sign, type SignBits } from '#rulebook/sign.ts'
import { overlaps } from '#model/span.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

/** What is won, and where its winners stand: 二等奖：|孟 薇（某公司）. */
export interface PrizeRow {
  readonly prize: Span
  readonly winners: Span
}

const SIGNS = new Sign(['奖：', '名：', '军：', '单位：', '个：', '项：', '）：'])
const PRIZE = /(?<=^|[ \t\u3000，。；、）])([〇\u3400-\u9fff]{0,8}(?:[特一二三]等奖|[金银铜]奖|优[胜秀]奖|组织奖|团体奖|(?:优秀组织|优胜|组织|获奖)单位|[冠亚季]军|第[一二三四五六七八]名))(?:（?\d{1,3}[名个项]）?)?(?:：|[ \t\u3000]{1,3}(?=[〇\u3400-\u9fff]{2,4}（[^（）]{3,30}）))/g
/** 前三名依次为：|周国庆、李志强、王海燕, 焊工组第一名是|周国庆, 三等奖由|任沛元（96.6分）、陈元（96.4分）分享: who won what is told in a sentence. */
const TOLD = /((?:前[二三四五六八十]名|第[一二三四五六七八]名|[特一二三]等奖|冠军|冠、?亚军|冠、?亚、?季军)(?:选手|获得者|得主|的选手)?)(?:依次|分别)?(?:[为是](?:：|(?=[〇\u3400-\u9fff]{2,20}[、，；。]))|由(?=[〇\u3400-\u9fff]{2,12}[、（，]))/g, TELLS = new Sign(['名为', '名是', '名依', '名分', '手为', '手是', '手依', '手分', '军为', '军是', '军依', '军分', '奖为', '奖是', '者为', '者是', '者依', '者分', '主为', '主是', '主依', '主分', '名由', '军由', '奖由', '者由', '主由'])

/** The prizes of a sentence, in their order, and the places that names stand beside; none where no colon, blank or bracket stands there. */
export function readPrizes(sentence: { readonly text: string; readonly signs: SignBits }): readonly PrizeRow[] {
  const placed = PLACINGS.in(sentence) ? readPlacings(sentence.text).map(({ prize, name }) => ({ prize, winners: name })) : NONE
  const labelled = SIGNS.in(sentence) || placed.length ? rowsOf(allOf(PRIZE, sentence.text), sentence.text) : NONE
  return TELLS.in(sentence) ? [...placed, ...labelled, ...toldRows(sentence.text)] : placed.length ? [...placed, ...labelled] : labelled
}
/** 第二名 丁玉清, 周国庆（第一名）. */
const PLACINGS = new Sign(['名 ', '名\u3000', '名）', '奖 ', '奖\u3000', '奖）', '军 ', '军\u3000', '军）', '牌 ', '牌\u3000', '牌）'])

const rowsOf = (found: readonly RegExpExecArray[], text: string): PrizeRow[] => found.map(({ index, 0: all, 1: prize = '' }, i) => ({ prize: { start: index, end: index + prize.length }, winners: { start: index + all.length, end: found[i + 1]?.index ?? text.length } }))
/** Whom a sentence tells of stands up to the next mark that ends a list. */
const toldRows = (text: string): PrizeRow[] => allOf(TOLD, text).map(({ index, 0: all, 1: prize = '' }) => {
  const from = index + all.length, to = text.slice(from).search(/[。；]/)
  return { prize: { start: index, end: index + prize.length }, winners: { start: from, end: to < 0 ? text.length : from + to } }
})
const NONE: readonly PrizeRow[] = []

/** 团体第一名各有归属——|高压试验：安顺供电局代表队；水电检修：红枫电厂: who won what. */
const WON = new Sign(['第一名', '冠军', '桂冠', '头名', '金奖']), WON_IN_TURN = /(?:第一名|冠军|桂冠|头名|金奖)[〇\u3400-\u9fff]{0,8}(?:——|：|，)(?=[〇\u3400-\u9fff、]{2,20}：[^：；。]{2,40}；)/

/** Where the winners stand behind the names of the events that they won; undefined where no list tells so. */
export function readEvents(sentence: { readonly text: string; readonly signs: SignBits }): PrizeRow | undefined {
  const said = WON.in(sentence) ? WON_IN_TURN.exec(sentence.text) : null
  return said ? { prize: { start: said.index, end: said.index + said[0].length }, winners: { start: said.index + said[0].length, end: sentence.text.length } } : undefined
}

/** 周佳伟（某公司）, 孟 薇（某公司）; a name of two letters, printed apart, needs no brackets. */
const WINNER = /(?<=^|[ \t\u3000、，；：])(?:([〇\u3400-\u9fff]{2,4}|[〇\u3400-\u9fff]{1,8}·[〇\u3400-\u9fff]{1,8}|[〇\u3400-\u9fff][ \u3000]{1,2}[〇\u3400-\u9fff])（([^（）。；：]{2,30})）|([〇\u3400-\u9fff][ \u3000]{1,2}[〇\u3400-\u9fff])(?=[、，；。 \t\u3000]|$))/g
const NO_NAME = /[队组班社站部厂店院所室团科会号杯奖]$/

/** 十佳工匠：|王建国（某公司）、李 强（某医院）: what else a list is of. */
const LIST = /(?:名单|工匠|标兵|能手|模范|个人|选手|作者|获奖者|获得者|人选|之星|职工|先锋|教师|护士|司机|骑手)(?:（?\d{1,3}[名人位]）?|如下)?：/, LISTS = new Sign(['单：', '匠：', '兵：', '手：', '范：', '人：', '者：', '选：', '星：', '工：', '锋：', '师：', '士：', '机：', '名：', '位：', '下：', '）：'])

/** The people of a line of a list, each with what stands in brackets behind the name. */
export function readWinners(sentence: SentenceView, mentions: readonly Mention[], rulebook: Rulebook): RosterRow[] {
  const people: RosterRow[] = PLACINGS.in(sentence) ? readPlacings(sentence.text).map(({ name }) => ({ name, rest: { start: name.end, end: name.end } })).filter(({ name }) => isNamed(sentence.text.slice(name.start, name.end), rulebook)) : [], label = LISTS.in(sentence) ? LIST.exec(sentence.text) : null
  const prizes = readPrizes(sentence), stretches = prizes.length || !label ? prizes.map(({ winners }) => winners) : [{ start: label.index + label[0].length, end: sentence.text.length }]
  for (const winners of stretches) for (const { index, 0: all, 1: bracketed, 2: rest = '', 3: apart } of allOf(WINNER, sentence.text.slice(winners.start, winners.end))) {
    const name = (bracketed ?? apart) as string, start = winners.start + index
    if (!isNamed(name, rulebook) || people.some(other => other.name.start === start)) continue
    const end = start + all.length - (bracketed === undefined ? 0 : 1)
    people.push({ name: { start, end: start + name.length }, rest: { start: end - rest.length, end } })
  }
  for (const { winners } of prizes) people.push(...plainNames(sentence, winners, mentions, rulebook).filter(({ name }) => !people.some(other => overlaps(other.name, name))))
  return people
}

/** 冠军：|周国庆　亚军：|李志强: names that nothing but marks and blanks stand around, where they read well as names. */
function plainNames(view: SentenceView, winners: Span, mentions: readonly Mention[], rulebook: Rulebook): RosterRow[] {
  return allOf(PLAIN, view.text.slice(winners.start, winners.end)).flatMap(({ index, 0: name }) => {
    const start = winners.start + index, end = start + name.length
    const isTaken = mentions.some(mention => mention.kind !== 'Person' && mention.form === 'full' && overlaps(mention, { start, end }))
    return !isTaken && isNamed(name, rulebook) && weighPersonName(view.text, start, name.length, view.costs, rulebook) <= PLAIN_WEIGHT ? [{ name: { start, end }, rest: { start: end, end } }] : []
  })
}
const PLAIN = /(?<=^|[ \t\u3000、，；：和])(?!和)[〇\u3400-\u9fff]{2,3}(?=[ \t\u3000、，；。和]|$)/g, PLAIN_WEIGHT = 250

/** Whether the letters are those of a name: a surname first, and two of one where there are four. */
function isNamed(name: string, { lexicon }: Rulebook): boolean {
  if (name.includes('·')) return true
  const letters = name.replace(/[ \u3000]/g, '')
  return !NO_NAME.test(letters) && (letters.length === 4 ? lexicon.is(letters.slice(0, 2), 'surname') : lexicon.is(letters.slice(0, 1), 'surname') || letters.length === 3 && lexicon.is(letters.slice(0, 2), 'surname'))
}
