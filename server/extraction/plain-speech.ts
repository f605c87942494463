// A text in, the same without what only sounds like a topic: figures of speech, honours named after a day, places named after what they hold.
import { Sign } from '#rulebook/sign.ts'

/** What is read for what, the first that fits: 法治体检 is about law, 三八红旗手 about no holiday. All have one of the characters of `LIKELY`. */
const FIGURES: readonly (readonly [RegExp, string])[] = [
  [/成立(?:\d+|[一二三四五六七八九十百]+)周年/g, '周年'],
  [/(?:法治|履约|用工|法律|合同|法援|普法|维权)(?:夜|流动|便民)?(?:体检|门诊|会诊|义诊|把脉)/g, '法治'],
  [/听诊|古树门诊|代码马拉松|精神充电|(?<!夜班)加油站|小站台|(?:三八|三八节)红旗|五一(?:劳动|巾帼|新闻)|图书馆|体育[馆场]|博物馆|劳动保险|社会保险|工资总额|小工匠|小匠人|非遗馆|展览馆|电影院|司法救助站|(?:[一二三四]级)?调研[员组]/g, ''],
  [/工匠杯|劳模杯|技能运动会/g, '技能竞赛'],
  [/弘扬(?:劳动精神|劳模精神|工匠精神|、)+/g, ''],
]
const LIKELY = /周年|体检|诊|把脉|马拉松|充电|加油站|站台|三八|五一|馆|体育场|保险|总额|救助站|调研[员组]|匠|劳模|运动会|电影院/

/** What sentences have that speak in figures. */
export const FIGURED = new Sign(['周年', '体检', '诊', '把脉', '马拉松', '充电', '加油站', '站台', '三八', '五一', '馆', '体育场', '保险', '总额', '救助站', '调研员', '调研组', '匠', '劳模', '运动会', '电影院'])

export function plainSpeech(text: string): string {
  if (!LIKELY.test(text)) return text
  let plain = text
  for (const [figure, meaning] of FIGURES) plain = plain.replace(figure, meaning)
  return plain
}
