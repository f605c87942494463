// A level of area that no gazetteer has, and an article's sentences in, the area of that level that the article printed last out: 第六师五家渠市, 一二五团, 大集镇.
import { allOf } from '#model/all-of.ts'
import type { ReadSentence } from './find-mentions.ts'

/** Levels of the production corps, and towns. */
const PRINTED: Readonly<Record<string, RegExp>> = { 师市: /第[一二三四五六七八九十]{1,3}师[\u4e00-\u9fff]{1,5}?市/g, 师: /第[一二三四五六七八九十]{1,3}师/g, 团: /[一二三四五六七八九〇十百]{1,5}团/g, 镇: townPrinted('镇'), 乡: townPrinted('乡'), 街道: townPrinted('街道') }

/** A town of a kind where its name begins behind a mark, an area or a word that reaches for places: 在|大集镇, 曹县|大集镇. 乡镇 and 古镇 name none. */
function townPrinted(kind: string): RegExp {
  return new RegExp(`(?<=^|[，。；、：“”在到从赴进把由和与及对为省市区县旗州])[\\u4e00-\\u9fff]{1,2}[^乡城小古各全本该，。；、“”]${kind}`, 'g')
}

export const isPrintedLevel = (level: string): boolean => PRINTED[level] !== undefined

/** What 师市, 团 or 镇 is short for at an offset of a sentence: what the article printed last before it. */
export function printedBefore(level: string, sentences: readonly ReadSentence[], sentence: number, offset: number): { readonly name: string } | undefined {
  const pattern = PRINTED[level]
  for (let i = sentence; pattern && i >= 0; i--) {
    const whole = sentences[i]?.view.text ?? '', text = i === sentence ? whole.slice(0, offset) : whole
    const last = allOf(pattern, text).at(-1)?.[0]
    if (last) return { name: last }
  }
  return undefined
}
