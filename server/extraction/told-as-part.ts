// A mention of an activity and the article's main one in, whether it is told as one of those that the main one consists of out: in a list behind a colon, or where parts are announced.
import { Sign } from '#rulebook/sign.ts'
import type { DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** How many sentences before a part may announce it. */
const MOST_BETWEEN = 3

/** 艺术节要办到6月8日：|“书声”诵读会…；“指尖”手作展…, 一周之内，好戏分三台唱。|“炉前论道”沙龙…. */
export function isToldAsPart(article: ReadArticle, index: number, mention: Mention, main: DraftEntity, resolution: Resolution): boolean {
  const read = article.sentences[index] as ReadSentence, { text } = read.view
  const whole = read.mentions.findLast(other => other.end <= mention.start && resolution.get(other) === main)
  if (whole && LISTED.test(text.slice(whole.end, mention.start))) return true
  if (mention.rule === 'initiative/quoted-stage' || FRAMES.test(mention.name) || ANNOUNCING.in(read.view) && ANNOUNCES.test(text.slice(0, mention.start))) return true
  for (let i = index - 1; i >= Math.max(article.heads, index - MOST_BETWEEN); i--) {
    const before = article.sentences[i] as ReadSentence
    if (before.sentence.paragraph !== read.sentence.paragraph) return false
    if (ANNOUNCING.in(before.view) && ANNOUNCES.test(before.view.text)) return true
  }
  return false
}

/** 开幕演出《一河春水》: what a whole begins or ends with. */
const FRAMES = /^(?:开幕|闭幕|启幕|开场|压轴|收官)(?:演出|晚会|音乐会|展演|汇演)/
const LISTED = /^[^。：“”]{0,30}：/
/** What sentences have that ANNOUNCES may be in: of each of its ways the words that it always has. */
const ANNOUNCING = new Sign(['好戏', '大戏', '台戏', '周之内，', '周里，', '周内，', '板块', '环节', '篇章', '子活动', '分项活动', '系列活动', '不断', '轮番', '接连', '纷呈', '连连', '配套举办', '配套开展', '配套推出', '配套活动', ...Array.from('台场路站', unit => Array.from('唱演办走进行', verb => unit + verb)).flat()])
const ANNOUNCES = /好戏|大戏|台戏|分[一两二三四五六七八九十\d]{1,2}[台场路站][唱演办走进行]|(?:一|[两二三四五六七八九十\d]{1,2})周(?:之内|里|内)，|[一两二三四五六七八九十\d]{1,2}(?:大|个)(?:板块|环节|篇章|子活动|分项活动|系列活动)|(?:活动|节目|内容|看点|亮点|精彩|好事)(?:不断|轮番|接连|纷呈|连连)|配套(?:举办|开展|推出|活动)/
