// A page's text and a stretch of it in, the lines that are shown out.
import { describe, expect, test } from 'vitest'
import { citeQuote } from '../../client/panels/citation.ts'
import { REASON_CODES } from '#extraction/veto.ts'
import { sayReason } from '../../client/panels/drop-reason.ts'
import { splitPage } from '../../client/panels/page-lines.ts'
import { en } from '../../client/words/en.ts'
import { zh } from '../../client/words/zh.ts'

const text = '## 标题\n\n第一段，由甲\n主办，乙承办。\n\n尾'
const lit = (start: number, end: number) => splitPage(text, { lit: { start, end } }).flatMap((line) => line.pieces.filter((piece) => piece.lit).map((piece) => piece.text))

test('exactly the stretch is lit, across a false line break too', () => {
  const start = text.indexOf('由甲')
  const end = text.indexOf('，乙')
  expect(lit(start, end).join('')).toBe('由甲主办')
})

test('a stretch in a heading is lit without the marks before it', () => expect(lit(0, 5).join('')).toBe('标题'))

test('nothing is lit where nothing is asked for', () => expect(lit(0, 0)).toEqual([]))

test('headings are known, empty lines left out, every other letter kept', () => {
  const lines = splitPage(text, {})
  expect(lines.map((line) => line.heading)).toEqual([true, false, false, false])
  expect(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('')).toBe('标题第一段，由甲主办，乙承办。尾')
})

test('named entities become characters and stay text', () => {
  expect(splitPage('&gt;&gt; 北京经验 &lt;&lt; &amp;amp;', {})[0]?.pieces[0]?.text).toBe('>> 北京经验 << &amp;')
})

describe('names and sentences that gave nothing', () => {
  const mention = (words: string, id = words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, entity: { id, kind: 'UnionBody' as const, name: words } })
  const pieces = (marks: Parameters<typeof splitPage>[1]) => splitPage(text, marks).flatMap((line) => line.pieces)

  test('are marked to the letter, lit or not', () => {
    const start = text.indexOf('由甲')
    const found = pieces({ lit: { start, end: start + 2 }, mentions: [mention('甲'), mention('乙')] }).filter((piece) => piece.mention)
    expect(found.map((piece) => [piece.text, piece.lit, piece.mention?.entity.id])).toEqual([['甲', true, '甲'], ['乙', false, '乙']])
  })
  test('the outer one counts where one lies in another', () => {
    expect(pieces({ mentions: [mention('乙'), mention('乙承办')] }).flatMap((piece) => piece.mention?.entity.id ?? [])).toEqual(['乙承办'])
  })
  test('a sentence over a line break is marked on both lines, and knows its place in the ledger', () => {
    const dropped = [{ start: 0, end: 1 }, { start: text.indexOf('由甲'), end: text.indexOf('，乙') }]
    expect(pieces({ dropped }).filter((piece) => piece.dropped === 1).map((piece) => piece.text)).toEqual(['由甲', '主办'])
  })
})

test('every reason that the program gives for leaving something out has its words', () => {
  const reasons = [...REASON_CODES, 'no-verb', 'unresolved-name', 'facts-only', 'no-actor', 'one-name', 'no-rule']
  expect(reasons.filter((code) => !(code in zh.dropReason) || !(code in en.dropReason))).toEqual([])
  expect(sayReason('no-verb: 甲 named, without a known verb of doing', zh)).toBe(zh.dropReason['no-verb'])
  expect(sayReason('something-new: words', en)).toBe('something-new: words')
})

test('a citation names headline, newspaper, date and page, and says where the date is missing', () => {
  const evidence = { quote: '由甲主办', article: { id: 'a', headline: '标题' }, page: { id: 'x.txt', newspaper: '劳动午报', date: '2025-07-30', number: '3' } }
  expect(citeQuote(evidence, zh)).toBe('“由甲主办” 标题、劳动午报、2025-07-30、第 3 版')
  expect(citeQuote({ ...evidence, page: { id: 'x.txt', newspaper: null, date: null, number: null } }, en)).toBe('“由甲主办” 标题, x.txt, no date printed')
})
