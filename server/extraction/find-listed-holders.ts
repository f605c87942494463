// A read article in, the same with the people out whom a list tells by what they do or count as: 羽毛球|孔卫民、篮球|王晓东, |赵小兰|等10位优秀工会之友, |林秀琴|书法得三等奖.
import { allOf } from '#model/all-of.ts'
import { overlaps, sortByStart } from '#model/span.ts'
import { weighPersonName } from '#names/person-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapSentences, withMentions } from './map-sentences.ts'
import { measureName } from './measure-name.ts'
import { honourMention, type Mention } from './mention.ts'
import { personAt } from './person-mention.ts'
import type { ReadArticle } from './resolution.ts'
import type { SentenceView } from './sentence-view.ts'
import { indexFrom } from './token-at.ts'

const COUNTING = new Sign([...'0123456789一二三四五六七八九十两'].map(figure => `等${figure}`)), PRIZES = new Sign(['等奖', '金奖', '银奖', '铜奖', '优秀奖', '优胜奖', '入选奖'])
/** What a list is of in which each stands behind his field. */
const STARS = ['之星', '达人', '标兵', '能手', '冠军', '第一名', '头名', '教练', '领队', '会长', '金奖', '获奖者', '得主', '代言人', '带头人'], BY_FIELD = new Sign(STARS)

export function findListedHolders(article: ReadArticle, rulebook: Rulebook): ReadArticle {
  if (!article.sentences.some(({ view }) => COUNTING.in(view) || BY_FIELD.in(view) || PRIZES.in(view))) return article
  return mapSentences(article, (read, at) => {
    const found = at >= article.heads ? holdersIn(read, rulebook).filter(one => !read.mentions.some(other => overlaps(other, one))) : NONE
    return found.length ? withMentions(read, sortByStart([...read.mentions, ...found])) : read
  })
}
const NONE: readonly Mention[] = []

function holdersIn(read: ReadSentence, rulebook: Rulebook): Mention[] {
  const { view } = read
  return [...(COUNTING.in(view) ? countedHolders(read, rulebook) : NONE), ...(BY_FIELD.in(view) ? byField(view, rulebook) : NONE), ...(PRIZES.in(view) ? byWork(view, rulebook) : NONE)]
}

/** |赵小兰|等10位优秀工会之友: whoever stands first of so many that an honour counts. */
function countedHolders({ view, mentions }: ReadSentence, rulebook: Rulebook): Mention[] {
  return allOf(COUNTED, view.text).flatMap(({ index, 0: all, 1: name = '' }) => {
    const end = index + all.length, isHonour = mentions.some(({ kind, start }) => kind === 'Honour' && start >= end && start <= end + 1)
    return isHonour && isName(view, index, name.length, rulebook) ? [personAt(view, index, name.length, 'person/counted')] : []
  })
}
const COUNTED = /(?<=^|[，。；：、和及有了])([〇\u3400-\u9fff]{2,3})等[\d一二三四五六七八九十两]{1,4}[余多]?[名位人]/g

/** “健身之星”登台：羽毛球|孔卫民、篮球|王晓东、气排球|孙志飞: each behind his field, which is words in most; the quotation before them is what they are. */
function byField(view: SentenceView, rulebook: Rulebook): Mention[] {
  const { text } = view, listed = FIELDS.exec(text)
  if (!listed) return []
  const found: Mention[] = []
  let start = listed.index + listed[0].length - (listed[2] as string).length, clear = 0
  for (const item of (listed[2] as string).split('、')) {
    const from = start, parts = LENGTHS.map(letters => item.length - letters).filter(at => at > 1 && isName(view, from + at, item.length - at, rulebook)), sure = parts.find(at => isField(view, from, from + at)), part = sure ?? parts[0]
    if (part === undefined) return []
    clear += Number(sure !== undefined)
    const length = item.length - part
    found.push(personAt(view, start + item.length - length, length, 'person/by-field', undefined, start))
    start += item.length + 1
  }
  if (clear * 2 <= found.length) return []
  const called = view.quotations.find(quotation => quotation.start === listed.index && quotation.mark === '“')
  return called ? [honourMention(called.start, called.end, text.slice(called.start + 1, called.end - 1), 'name/honour-quoted', 'full'), ...found] : found
}
const FIELDS = new RegExp(`(“[^“”]{0,10}(?:${STARS.join('|')})”|(?:${STARS.join('|')}))[〇\\u3400-\\u9fff]{0,8}：((?:[〇\\u3400-\\u9fff]{4,10}、){2,24}[〇\\u3400-\\u9fff]{4,10})(?=[。；，]|$)`), LENGTHS = [3, 2]

/** Whether nothing but whole words of two letters or more stands from one offset to another. */
function isField({ tokens }: SentenceView, start: number, end: number): boolean {
  let at = start
  for (let i = indexFrom(tokens, start); at < end; i++) {
    const token = tokens[i]
    if (token?.start !== at || token.text.length < 2 || (token.mask & (BIT.vocabulary | BIT.head | BIT.noun)) === 0) return false
    at = token.end
  }
  return at === end
}

/** |阮秀芳|国画、|林秀琴|书法得三等奖: whose work has won. */
function byWork(view: SentenceView, rulebook: Rulebook): Mention[] {
  return allOf(WORKS, view.text).flatMap(({ index, 0: list }) => {
    let start = index
    return list.split('、').flatMap(item => {
      const name = WORK.exec(item)?.[1] ?? '', from = start
      start += item.length + 1
      return name && isName(view, from, name.length, rulebook) ? [personAt(view, from, name.length, 'person/of-winners')] : []
    })
  })
}
const ART = '(?:的)?(?:书法|美术|绘画|书画|摄影|国画|油画|漫画|版画|农民画|剪纸|篆刻|雕刻|根雕|刺绣|硬笔书法|软笔书法|水彩画|素描|插花|盆景|散文|诗歌|征文)(?:作品)?'
const WORK = new RegExp(`^([〇\\u3400-\\u9fff]{2,3}?)${ART}$`), WORKS = new RegExp(`(?<=[，。；：]|^)(?:[〇\\u3400-\\u9fff]{2,3}?${ART}、){0,8}[〇\\u3400-\\u9fff]{2,3}?${ART}(?=(?:分别|双双|同|均|一举)?(?:荣获|获得|夺得|摘得|[得获列夺])了?[^，。；、“”]{0,6}奖)`, 'g')

function isName(view: SentenceView, start: number, length: number, rulebook: Rulebook): boolean {
  if (length < 2 || measureName(view, start, rulebook) !== length) return false
  // 王晓东: a name that the vocabulary has as one.
  const isKnown = length > 2 && rulebook.lexicon.isName(view.text.slice(start, start + length))
  return isKnown || weighPersonName(view.text, start, length, view.costs, rulebook) <= (length === 2 ? MOST_OF_TWO : MOST)
}
const MOST = 300, MOST_OF_TWO = 200
