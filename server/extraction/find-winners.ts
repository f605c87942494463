// A read article in, the same with the people out who are told to have won and stand behind their city or employer: 佛山|蓝烽荣、东莞|蔡荣辉获二等奖, 一等奖归东莞|王晓平.
import { allOf } from '#model/all-of.ts'
import { overlaps, sortByStart, type Span } from '#model/span.ts'
import { weighPersonName } from '#names/person-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapSentences, withMentions } from './map-sentences.ts'
import { measureName } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { personAt } from './person-mention.ts'
import type { ReadArticle } from './resolution.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { indexFrom } from './token-at.ts'

const PRIZES = new Sign(['等奖', '金奖', '银奖', '铜奖', '优秀奖', '优胜奖', '冠军', '亚军', '季军', '一名', '二名', '三名', '金牌', '银牌', '铜牌', '桂冠', '头名'])
const PRIZE = '(?:[特一二三]等奖|[金银铜][奖牌]|优[秀胜]奖|[冠亚季]军|第[一二三]名|桂冠|头名)'
const LIST = '((?:(?![的是为被将把向给让从对])[〇\\u3400-\\u9fff、·]|(?<=[〇\\u3400-\\u9fff])的(?=[〇\\u3400-\\u9fff])){4,60}?)'
/** 佛山蓝烽荣、东莞蔡荣辉|获二等奖. */
const WON = new RegExp(`(?<=[，。；：]|^)${LIST}(?:同|双双|分别|并列|共同|一举|先后)?(?:荣获|夺得|摘得|获得|拿[到下]|捧[走回得]|斩获|分获|[获夺摘列居得])了?(?:[^，。；“”、]{1,6}、){0,3}[^，。；“”、]{0,8}?${PRIZE}`, 'g')
/** 一等奖归|东莞王晓平, 一等奖，分别由|东莞李晓君、肇庆汤一灿|摘走. */
const WENT = new RegExp(`${PRIZE}，?(?:分别|依次)?[归由]${LIST}(?=摘[走得]|夺[得走]|获得?|拿[走下]|捧走|所有|[，。；]|$)`, 'g')

export function findWinners(article: ReadArticle, rulebook: Rulebook): ReadArticle {
  if (!article.sentences.some(({ view }) => PRIZES.in(view))) return article
  return mapSentences(article, (read, at) => {
    const winners = at >= article.heads && PRIZES.in(read.view) ? winnersIn(read, rulebook) : []
    return winners.length ? withMentions(read, sortByStart([...read.mentions, ...winners])) : read
  })
}

const winnersIn = ({ view, mentions }: ReadSentence, rulebook: Rulebook): Mention[] => [WON, WENT].flatMap(pattern => allOf(pattern, view.text).flatMap(({ index, 0: all, 1: list = '' }) => {
  const start = index + all.indexOf(list)
  return listedIn(view, start, list, mentions, rulebook)
}))

/** Somebody of a list who may be a winner. */
interface Listed extends Span {
  /** Whether a city or employer stands before him. */
  readonly isOf: boolean
  /** Whether the name is a word as well: 文竹. */
  readonly isWord: boolean
  readonly weight: number
}

/** None, where nobody of the list is surely one. */
function listedIn(view: SentenceView, start: number, list: string, mentions: readonly Mention[], rulebook: Rulebook): Mention[] {
  const listed: Listed[] = []
  let known = false, from = start
  for (const item of list.split(/[、和与及]/)) {
    const end = from + item.length, name = nameIn(view, from, end, mentions, rulebook)
    known ||= mentions.some(mention => mention.kind === 'Person' && mention.end === end)
    if (name && !mentions.some(mention => overlaps(mention, name))) listed.push(name)
    from = end + 1
  }
  const sure = known || listed.some(({ isOf, isWord, weight }) => isOf && !isWord && weight <= SURE)
  return sure && listed.some(({ isOf }) => isOf) ? listed.filter(({ weight }) => weight <= MOST).map(({ start: at, end }) => personAt(view, at, end - at, 'person/of-winners')) : []
}
const SURE = 200, MOST = 400

/** The name at the end of an item, behind its city, employer or department. */
function nameIn(view: SentenceView, from: number, end: number, mentions: readonly Mention[], rulebook: Rulebook): Listed | undefined {
  const { tokens, text } = view
  let start = from
  for (const mention of mentions) if (mention.kind !== 'Person' && mention.start >= from && mention.end < end) start = Math.max(start, mention.end)
  for (let i = indexFrom(tokens, from); i < tokens.length && (tokens[i] as Token).end < end; i++) {
    const token = tokens[i] as Token
    if (token.end > start && (token.start === start && (token.mask & BIT.area) !== 0 || token.text.length > 1 && (token.mask & BIT.head) !== 0)) start = token.end
  }
  if (start > from && text[start] === '的') start++
  const length = end - start
  if (length < 2 || length > 4 || measureName(view, start, rulebook) !== length) return undefined
  return { start, end, isOf: start > from, isWord: (rulebook.lexicon.maskAt(text, start, end) & BIT.vocabulary) !== 0, weight: weighPersonName(text, start, length, view.costs, rulebook) }
}
