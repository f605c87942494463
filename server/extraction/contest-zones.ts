// A sentence that tells in which zones a contest is held in, where the list of them stands out: 分三个赛区开战：|黔北电厂4个项目，红枫电厂2个.
import type { Span } from '#model/span.ts'
import { Sign, type SignBits } from '#rulebook/sign.ts'

const SIGNS = new Sign(['赛区', '赛点', '考点', '分赛场', '分会场'])
const ZONES = /[分设]立?[了成为]?(?:[两二三四五六七八九十]|\d{1,2})[个大]?(?:分?赛[区点场]|考点|分会场)[〇\u3400-\u9fff]{0,6}(?:：|——)/

/** The stretch that lists the zones, from the words that announce them; undefined where there is none. */
export function zonesIn(sentence: { readonly text: string; readonly signs: SignBits }): { readonly list: Span; readonly from: number } | undefined {
  const said = SIGNS.in(sentence) ? ZONES.exec(sentence.text) : null
  if (!said) return undefined
  const start = said.index + said[0].length, end = sentence.text.indexOf('。', start)
  return { list: { start, end: end < 0 ? sentence.text.length : end }, from: said.index }
}

/** Whether a name stands in such a list, where a number behind it counts what is done there, and not how many there are of its kind. */
export function isZone(sentence: { readonly text: string; readonly signs: SignBits }, start: number): boolean {
  const zones = zonesIn(sentence)
  return zones !== undefined && zones.list.start <= start && start < zones.list.end
}
