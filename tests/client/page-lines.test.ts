// A page's text and a stretch of it in, the lines that are shown out.
import { expect, test } from 'vitest'
import { citeQuote } from '../../client/panels/citation.ts'
import { splitPage } from '../../client/panels/page-lines.ts'
import { en } from '../../client/words/en.ts'
import { zh } from '../../client/words/zh.ts'

const text = '## 标题\n\n第一段，由甲\n主办，乙承办。\n\n尾'
const lit = (start: number, end: number) => splitPage(text, start, end).flatMap((line) => line.pieces.filter((piece) => piece.lit).map((piece) => piece.text))

test('exactly the stretch is lit, across a false line break too', () => {
  const start = text.indexOf('由甲')
  const end = text.indexOf('，乙')
  expect(lit(start, end).join('')).toBe('由甲主办')
})

test('a stretch in a heading is lit without the marks before it', () => expect(lit(0, 5).join('')).toBe('标题'))

test('nothing is lit where nothing is asked for', () => expect(lit(0, 0)).toEqual([]))

test('headings are known, empty lines left out, every other letter kept', () => {
  const lines = splitPage(text, 0, 0)
  expect(lines.map((line) => line.heading)).toEqual([true, false, false, false])
  expect(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('')).toBe('标题第一段，由甲主办，乙承办。尾')
})

test('named entities become characters and stay text', () => {
  expect(splitPage('&gt;&gt; 北京经验 &lt;&lt; &amp;amp;', 0, 0)[0]?.pieces[0]?.text).toBe('>> 北京经验 << &amp;')
})

test('a citation names headline, newspaper, date and page, and says where the date is missing', () => {
  const evidence = { quote: '由甲主办', article: { id: 'a', headline: '标题' }, page: { id: 'x.txt', newspaper: '劳动午报', date: '2025-07-30', number: '3' } }
  expect(citeQuote(evidence, zh)).toBe('“由甲主办” 标题、劳动午报、2025-07-30、第 3 版')
  expect(citeQuote({ ...evidence, page: { id: 'x.txt', newspaper: null, date: null, number: null } }, en)).toBe('“由甲主办” 标题, x.txt, no date printed')
})
