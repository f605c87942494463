// A text in, the same without what only sounds like a topic: figures of speech, honours named after a day, places named after what they hold.
import { Sign } from '#rulebook/sign.ts'
import type { SentenceView } from './sentence-view.ts'

/** A way of speaking, what it is read for, and the stretches of which it has one, however it is put. */
interface Figure {
  readonly figure: RegExp
  readonly meaning: string
  readonly sign: Sign
}

const stretches: string[] = []
function read(figure: RegExp, meaning: string, signs: readonly string[]): Figure {
  stretches.push(...signs)
  return { figure, meaning, sign: new Sign(signs) }
}

const EXAMINED = ['体检', '门诊', '会诊', '义诊', '把脉'], LAW = ['法治', '履约', '用工', '法律', '合同', '法援', '普法', '维权'], HOW = ['夜', '流动', '便民']
const CALLED = ['听诊', '古树门诊', '代码马拉松', '精神充电', '小站台', '三八红旗', '三八节红旗', '五一劳动', '五一巾帼', '五一新闻', '图书馆', '体育馆', '体育场', '博物馆', '劳动保险', '社会保险', '工资总额', '小工匠', '小匠人', '非遗馆', '展览馆', '电影院', '司法救助站']
const SPIRITS = ['劳动精神', '劳模精神', '工匠精神', '、'], CUPS = ['工匠杯', '劳模杯', '技能运动会']

/** What is read for what, the first that fits: 法治体检 is about law, 三八红旗手 about no holiday. All have one of the characters of `LIKELY`. */
const FIGURES: readonly Figure[] = [
  read(/成立(?:\d+|[一二三四五六七八九十百]+)周年/g, '周年', ['周年']),
  read(new RegExp(`(?:${LAW.join('|')})(?:${HOW.join('|')})?(?:${EXAMINED.join('|')})`, 'g'), '法治', [...LAW, ...HOW].flatMap(before => EXAMINED.map(examined => before + examined))),
  read(new RegExp(`${CALLED.join('|')}|(?<!夜班)加油站|(?:[一二三四]级)?调研[员组]`, 'g'), '', [...CALLED, '加油站', '调研员', '调研组']),
  read(new RegExp(CUPS.join('|'), 'g'), '技能竞赛', CUPS),
  read(new RegExp(`弘扬(?:${SPIRITS.join('|')})+`, 'g'), '', SPIRITS.map(spirit => `弘扬${spirit}`)),
]
const LIKELY = /周年|体检|诊|把脉|马拉松|充电|加油站|站台|三八|五一|馆|体育场|保险|总额|救助站|调研[员组]|匠|劳模|运动会|电影院/

/** What sentences have that speak in figures. */
export const FIGURED = new Sign(stretches)

export function plainSpeech(text: string): string {
  if (!LIKELY.test(text)) return text
  let plain = text
  for (const { figure, meaning } of FIGURES) plain = plain.replace(figure, meaning)
  return plain
}

/** The same of a part of a sentence; what was taken out of it may bring about what the sentence does not have. */
export function plainSpeechOf(view: SentenceView, part: string): string {
  if (!FIGURED.in(view) || !LIKELY.test(part)) return part
  let plain = part
  for (const { figure, meaning, sign } of FIGURES) if (plain !== part || sign.in(view)) plain = plain.replace(figure, meaning)
  return plain
}
