// A sentence in, the opening of a place with a name of its own that it tells out: 某某驿站…启用, 建成某某驿站.
import type { Deed } from './deed.ts'
import { mayBePlace, type DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const OPENS = /揭牌启用|揭牌成立|挂牌运行|挂牌成立|挂牌启用|揭牌|挂牌|正式启用|启用|投入使用|投用|(?:开门|正式|启幕|对外)迎客|(?<![假点天日时末夜早晚常半])开门(?=[。，；]|$)|敞开大门|开张|开业|开灶|开伙|落成|建成|建起|落户|投入运营|试运行|亮出了?牌子|开馆(?!时间|时长|日)|开园(?!时间)|对外开放|正式开放|开放/
/** What a deed is called where the verb is a figure of speech. */
const PLAIN = /^(?:揭牌|挂牌|启用|投用|落成|建成|开放|开馆|开园|开业|揭牌启用|建成启用)$/
const PLACE_REACH = 40

/** 某某服务区|“北疆卡友之家”|开门迎客, 某某航站楼|三层东侧的|“云朵”母婴室|开放: what has a name of its own opens, and not where it is. */
function isInside(text: string, around: Mention, other: Mention, resolution: Resolution): boolean {
  const place = other.start >= around.end && other.start - around.end <= LONGEST_CORNER && CORNER.test(text.slice(around.end, other.start)) ? resolution.get(other) : undefined
  return place !== undefined && mayBePlace(place) && other.form !== 'generic'
}

/** Where in a house something is. */
const CORNER = /^(?:.|[〇\u3400-\u9fff\d]{0,6}(?:[层楼侧角旁边端区厅内里处])的“?)?$/, LONGEST_CORNER = 9

export function readOpening(read: ReadSentence, resolution: Resolution): Deed | undefined {
  const { text } = read.view
  for (const mention of read.mentions) {
    const venue = resolution.get(mention)
    if (!venue || !mayBePlace(venue) || mention.form === 'generic' || read.mentions.some(other => isInside(text, mention, other, resolution))) continue
    const after = OPENS.exec(text.slice(mention.end, mention.end + PLACE_REACH))
    const before = /(建成|建起|设立|打造|新建|开设|办起|开办)(?:了|起)?“?$|(启用|投用|揭牌|挂牌|落成|开张|开放)(?:[\d一二两三四五六七八九十半]{1,3}个?多?[年月周天])?的(?:[〇\u3400-\u9fff]{2,4}[省市区县旗镇城园区厂矿站])?“?$/.exec(text.slice(Math.max(0, mention.start - 12), mention.start))
    if (after && /由/.test(text.slice(mention.end, mention.end + after.index)) && /^(?:建成|建起)/.test(after[0])) continue
    if (before?.[1] !== undefined && before[0].endsWith('“') && !after && !/近日|日前|昨日|今天|\d月|\d日/.test(text.slice(0, mention.start))) continue
    const between = after ? text.slice(mention.end, mention.end + after.index) : ''
    if (!(before || after && !/[。；]/.test(between)) || before?.[2] === undefined && /[在到走进来从于][^，。；“]{0,6}$/.test(text.slice(0, mention.start))) continue
    // 在新|落成的|“港湾”职工之家: it stands there already.
    if (before?.[2] === '落成' && STANDS.test(text.slice(0, mention.start - before[0].length))) continue
    const verb = after && PLAIN.test(after[0]) ? after[0] : before?.[2] ?? '启用'
    const [start, end] = after ? [mention.end + after.index, mention.end + after.index + after[0].length] : [mention.start - (before?.[0].length ?? 0), mention.start]
    return { start, end, head: '揭牌', name: () => `${venue.name}${verb}`, host: 'elsewhere' }
  }
  return undefined
}

/** 给该队“职工书屋”|授牌: a facility that somebody gives its plaque, with whose it is where that stands right before. */
export function readPlaque({ view: { text }, mentions }: ReadSentence, resolution: Resolution): Deed | undefined {
  for (const mention of mentions) {
    const venue = mention.form === 'generic' ? undefined : resolution.get(mention), end = mention.end + Number(text[mention.end] === '”')
    const verb = venue && mayBePlace(venue) ? PLAQUE.exec(text.slice(end, end + LONGEST_PLAQUE))?.[0] : undefined
    if (!venue || verb === undefined || !GIVEN.test(text.slice(Math.max(0, mention.start - PLACE_REACH), mention.start)) || COUNTED.test(text.slice(0, mention.start))) continue
    const start = mention.start - Number(end > mention.end), owner = mentions.find(other => other.end === start && (other.kind === 'Organization' || other.kind === 'UnionBody')), whose = owner && resolution.get(owner)?.name
    const name = (whose !== undefined && !venue.name.startsWith(whose) ? whose + text.slice(start, end) : venue.name) + verb
    return { start: mention.start, end: end + verb.length, head: '授牌', name: () => name, aliases: () => [`${venue.name}${verb}`], host: 'needed' }
  }
  return undefined
}
const PLAQUE = /^(?:授牌|颁牌)(?!仪式|活动|暨|的)/, LONGEST_PLAQUE = 4, GIVEN = /[为给向][^，。；]{0,24}$/, COUNTED = /[\d一二三四五六七八九十余多几各][家个所座间处支]“?$/

const STANDS = /[在到进来于][^，。；“]{0,6}[新刚]$/

/** 走进“江豚湾”船员之家。|这里由甲与乙共建，当天启用: the place named last in the few sentences before. */
export function readOpeningThere(article: ReadArticle, index: number, resolution: Resolution): Deed | undefined {
  const { text } = (article.sentences[index] as ReadSentence).view, anew = OPENED_ANEW.exec(text), opens = anew ?? OPENS_HERE.exec(text), venue = opens && placeBefore(article, index, resolution)
  if (anew && anew[1] && !venue?.name.endsWith(anew[1])) return undefined
  if (venue && anew) return { start: anew.index, end: anew.index + anew[0].length, head: '揭牌', name: () => `${venue.name}${anew[2] as string}`, host: 'elsewhere' }
  return venue ? { start: opens.index, end: opens.index + opens[0].length, head: '揭牌', name: () => `${venue.name}${(opens[1] ?? opens[2]) as string}`, host: 'elsewhere' } : undefined
}

function placeBefore({ sentences }: ReadArticle, index: number, resolution: Resolution): DraftEntity | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REMEMBERED); at--) {
    const place = sentences[at]?.mentions.flatMap(mention => mention.form === 'generic' ? [] : resolution.get(mention) ?? []).findLast(mayBePlace)
    if (place) return place
  }
  return undefined
}
const REMEMBERED = 3
const OPENS_HERE = /^(?:当天|当日|同日|昨日|日前|近日|今天)，这[座家处间](?:\d+平方米的)?[〇\u3400-\u9fff]{2,10}?(?:正式)?(启用|投用|投入使用|开放|揭牌|开张)|^(?:这里|这[座家处间](?:[〇\u3400-\u9fff]{2,8}(?=由))?|该站|驿站|小站|站点)[^。；]{0,60}?(?:当天|当日|同日|昨日|日前|近日|今天|\d日)(?:正式)?(启用|投用|揭牌|开放|开张)/
/** 5月28日|开放当天, 启用首日, 6月12日，由甲与乙共同建设的公园|开放: the place spoken of, by its last word or none. */
const OPENED_ANEW = /^(?:(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?，?|近日，|日前，|昨日，|今天，|当天，|当日，)?(?:(?:由[^，。；]{4,36}的)?(公园|书屋|食堂|驿站|小屋|工作室|母婴室|服务站|之家|展馆|广场|长廊|咨询室|阅览室|健身房|活动室|休息室)|)(?:正式|建成|对外)?(启用|投用|开放|揭牌|开张|开馆)(?:(?:当天|当日|首日|那天)|(?<=之家..|[园屋堂站室馆场廊房]..)(?=[，。；]))/

/** 签订合作协议，在某驿站|设立“卡友法律援助点”: what is set up by those who sign is more than what they sign. */
export function readSetUp(read: ReadSentence, main: DraftEntity, resolution: Resolution): Deed | undefined {
  const opening = main.head === '签署' && read.mentions.some(mention => resolution.get(mention) === main) ? readOpening(read, resolution) : undefined
  return opening && read.mentions.some(mention => resolution.get(mention) === main && mention.end <= opening.start) ? opening : undefined
}
