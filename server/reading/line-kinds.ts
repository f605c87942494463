// A line's words in, what kind of line it is out: column mark, by-line, source, caption, running head, imprint, or text.
import type { Folded } from '#model/article.ts'
import { CodeSet } from '#model/code-set.ts'
import { mayHoldLabel, readNames } from './byline-names.ts'
import { isLikelyName } from './person-names.ts'
import { isClosed, readSource } from './paragraph-ends.ts'

const COLUMN_PAIRS = [['>>', '<<'], ['＞＞', '＜＜'], ['>', '<'], ['»', '«'], ['【', '】'], ['〖', '〗'], ['[', ']'], ['——', '——'], ['==', '=='], ['|', '|'], ['■', '■'], ['●', '●'], ['◆', '◆'], ['▲', '▲'], ['★', '★'], ['☆', '☆'], ['◎', '◎']] as const
const COLUMN_OPENERS = new CodeSet(COLUMN_PAIRS.map(([open]) => open[0] as string))
const LONGEST_COLUMN = 16, LONGEST_HEADING = 64

/** What newspapers call their columns of short news. */
const NEWS = ['简讯', '短讯', '快讯', '动态', '要闻', '速递', '速览', '视窗', '之窗', '之声', '传真', '集锦', '短波', '资讯', '图片新闻', '一句话新闻']
const ALONE = ['人物', '人物志', '特写', '特稿', '侧记', '专访', '图片', '风采', '言论', '短评', '短评论', '消息', '通讯', '速写']
const COLUMN_NAME = new RegExp(`^[〇\\u3400-\\u9fff]{0,6}(?:${NEWS.join('|')})$|^(?:${ALONE.join('|')})$`), ENDS_COLUMN = CodeSet.lasts([...NEWS, ...ALONE])

/** 北京经验 of >> 北京经验 << and of 【北京经验】 alone on its line; 工会动态 without marks. */
export function readColumn(text: string): string | undefined {
  if (text.length <= LONGEST_COLUMN && ENDS_COLUMN.has(text.charCodeAt(text.length - 1)) && COLUMN_NAME.test(text)) return text
  if (text.length > 2 * LONGEST_COLUMN) return undefined
  const pair = !COLUMN_OPENERS.has(text.charCodeAt(0)) ? undefined : COLUMN_PAIRS.find(([open, close]) => text.startsWith(open) && text.endsWith(close) && text.length > open.length + close.length)
  if (pair === undefined) return undefined
  const inner = text.slice(pair[0].length, -pair[1].length).replace(/[<>＜＞]/g, '').trim()
  return inner !== '' && inner.length <= LONGEST_COLUMN && !/[。，；【】[\]]|本报讯/.test(inner) ? inner : undefined
}

/** 龙头新闻·黑龙江日报记者: what a paper's pages are called on the net may stand before it. */
const LABELLED = /^[□■●▲◆（(\s]{0,3}(?:[〇\u3400-\u9fff]{2,8}[·•|｜—-])?(?:本报|见习|实习)?[〇\u3400-\u9fff]{0,6}(?:记者|通讯员|实习生|文|图)/

const OPENS_BYLINE = new CodeSet('□■●▲◆（(')

/** □本报记者 陈曦 刘欣欣 · 文/图 张三 · （记者 张三） · 本报记者 于佳 摄: a line of names and labels and nothing else. */
export function isBylineLine(folded: Folded): boolean {
  const { text } = folded
  if (text.length > 160 || /[。，！？“”《》]/.test(text)) return false
  const marked = OPENS_BYLINE.has(text.charCodeAt(0))
  if (!marked && !mayHoldLabel(text)) return false
  const { bylines, labelled, strange } = readNames(folded, 0, text.length)
  if (bylines.length === 0) return false
  if (labelled) return strange === 0 || (bylines.length >= strange && LABELLED.test(text))
  return marked && (strange === 0 || strange === 1 && POSTED.test(text)) && bylines.every(({ name }) => isLikelyName(name))
}

/** □某中学工会主席 米 兰: who writes with his post. */
const POSTED = /^[□■●▲◆][ \u3000]?[〇\u3400-\u9fff]{2,26}(?:主席|主任|书记|部长|干事|校长|院长|厂长|经理|会长|秘书长|教师|职工)[ \u3000]/

/** 本报记者 于佳 摄 stands under a picture, not over an article. */
export const isPictureCredit = (text: string): boolean => /(?:摄|供图|摄影|制图|绘|资料图|资料图片)[）)]?$/.test(text.trim()) && !/文[/／]|[/／]文/.test(text)

/** What captions begin with. */
const BEGINS_CAPTION = new CodeSet('（(图上下左右题▲△▼▽①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')

/** 图为活动现场。 · ▲活动现场 · 图①：… · 上图：…. 上图走进职工书屋 tells of a library. */
export const isCaption = (text: string): boolean => text.length <= 240 && BEGINS_CAPTION.has(text.charCodeAt(0)) && /^[（(]?(?:图为|图中|图[一二三四五六七八九\d①-⑳]|[上下左右]图(?![〇\u3400-\u9fff]{0,2}[走进送把到建办牵携联签])|题图|[▲△▼▽]|图片说明|[①-⑳])/.test(text)

const IMPRINT = /^(?:本版|本期|今日|值班|执行|首席|责任|图片|视觉|美术|版式|文字)?(?:责任编辑|责编|编辑|主编|副主编|编审|终审|校对|检校|版式|版面|版式设计|美编|设计|组版|排版|制版|值班编委|编委|电话|热线|新闻热线|邮箱|投稿邮箱|网址|地址|邮编|传真|邮政编码|国内统一(?:连续出版物号|刊号)|总第|E-?mail|https?|www)(?=[\s:：/／.@\d]|$)/i

/** What the words of imprints begin with. */
const BEGINS_IMPRINT = new CodeSet('本今值执首责图视美版文编主副终校检设组排制电热新邮投网地传国总EeHhWw')

/** 责编/张三 校对/李四 · 新闻热线：… : says who made the page, not what it reports. */
export const isImprint = (text: string): boolean => text.length <= 120 && BEGINS_IMPRINT.has(text.charCodeAt(0)) && IMPRINT.test(text)

/** What a line ends with that goes on. */
const ENDS_OPEN = new CodeSet('，、；：,;:（(《“—-')

/** Short, open at its end, and no piece of a list: fit to stand over text. */
export function isHeadingLike(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_HEADING || ENDS_OPEN.has(text.charCodeAt(text.length - 1)) || /[。；]/.test(text)) return false
  return !isClosed(text) || /[！？!?…][”’]?$/.test(text)
}

const SLOGAN = /^(?:深入|认真|全面|坚决|坚定|坚持|学习|贯彻|落实|弘扬|践行|奋力|奋进|牢记|高举|团结|凝心|凝聚|建功|喜迎|热烈|同心|不忘|紧密|以实际行动|以习近平|在习近平|把握|聚力)/
const SLOGAN_SUBJECT = /精神|思想|讲话|新时代|新征程|使命|主题教育|新局面|新篇章|百年|周年|二十大|全会|两会|新发展/
const DOER = /(?:总工会|工会|公司|集团|学院|学校|医院|街道|社区)(?:[〇\u3400-\u9fff]{0,4})(?:召开|举办|开展|举行|组织|启动|推出|部署)/

/** 深入学习贯彻党的二十大精神 奋力开拓首都工会工作新局面: nobody does it and it stands over no text. */
export const isSlogan = (text: string): boolean => text.length <= LONGEST_HEADING && SLOGAN.test(text) && SLOGAN_SUBJECT.test(text) && !DOER.test(text) && !/[。；]/.test(text)

/** 一、提高认识 · （二）… · 3.… : numbered, so a part of the article. */
export const isNumbered = (text: string): boolean => BEGINS_NUMBERED.has(text.charCodeAt(0)) && /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、．]|\d{1,2}\.(?!\d)|[①-⑳]|[一二三四五六七八九十]是|[●■▲◆○□])/.test(text)

const BEGINS_NUMBERED = new CodeSet('（(一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳●■▲◆○□')

const ROUND_UP_PART = /^[■●▲◆]?\s?[〇\u3400-\u9fff]{2,10}[：:｜|]\s?\S/

/** 西城：举行… : one place's part in a round-up. */
export const isRoundUpPart = (text: string): boolean => ROUND_UP_PART.test(text) && !/^(?:图|文|编者按|记者|责编|来源)/.test(text)

/** No line begins with a blank. */
const BEGINS_SOURCE = new CodeSet('（(【转摘选来稿文据'), STATES_SOURCE = /^[（(【]?\s{0,9}[转摘选来稿文据]/
export const isSourceLine = (text: string): boolean => BEGINS_SOURCE.has(text.charCodeAt(0)) && STATES_SOURCE.test(text) && readSource(text.replace(/^[（(【]|[）)】]$/g, '')) !== undefined

const LONGEST_SECTION = 12
const DOING = /举办|召开|开展|举行|启动|推出|慰问|成立|揭牌|开班|开幕|开讲|开赛|走进|上线|发布|部署|调研|表彰|签[约订署下]|获[评得颁]|荣获|夺[冠得魁]|达成|结业|收官|闭幕|颁奖|当选|落户|亮相|组织|[送助促获赴迎让为把将办建]/

/** 工会重点工作创新案例: short, in one piece, and nobody does anything in it. */
export const isSection = (text: string): boolean => text.length <= LONGEST_SECTION && !/[\s，：！？“”]/.test(text) && !DOING.test(text)
