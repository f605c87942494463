// Pages of a megabyte that were made to hurt in, articles in time that grows no faster than the page out.
import { describe, expect, test } from 'vitest'
import { quoteOf } from '#model/span.ts'
import { decodePage } from '#reading/decode-page.ts'
import { inferMeta } from '#reading/infer-meta.ts'
import { readArticles } from '#reading/read-articles.ts'

const SIZE = 1_000_000
const fill = (piece: string, size = SIZE): string => piece.repeat(Math.floor(size / piece.length))
/** Whatever is quadratic takes minutes over these. */
const SECONDS = 30

describe('a megabyte of', () => {
  test.each([
    ['one line of news', fill('近日，大兴区总工会召开座谈会，会议强调工作')], ['enumeration commas', fill('、')], ['opening quotation marks', fill('“')],
    ['nested quotations', '“‘'.repeat(SIZE / 4) + '’”'.repeat(SIZE / 4)], ['quotations', fill('“工。”')], ['headings', fill('## 临江区总工会举办技能竞赛\n\n')], ['bare headings', fill('临江区总工会举办竞赛\n')],
    ['bold lines', fill('**工会**\n')], ['lines of one letter', fill('工\n')], ['datelines', fill('本报讯（')], ['open brackets', fill('（')], ['sentences of one letter', fill('工。')], ['full stops', fill('工。') + fill('。')],
    ['blanks', `工${fill(' ')}工`], ['blanks and breaks', `工${fill(' \n')}工`], ['ampersands', fill('&')], ['asterisks', `${fill('*')}工`], ['hashes', `${fill('#')}工`], ['by-lines', fill('本报记者 张三 李四 王五\n')],
    ['narrow marks', fill('工(,"会')], ['narrow brackets', fill('(')], ['column marks', fill('>> 北京经验 <<\n')], ['round-up parts', fill('西城：举行活动某某\n')], ['full dates', fill('2025年7月31日举行')], ['images', fill('![](')], ['dots', fill('·')],
  ])('%s', (_, page) => {
    inferMeta(page)
    for (const { sentences } of readArticles(page)) expect(sentences.every(({ text }) => text.length <= 1500)).toBe(true)
  }, SECONDS * 1000)
})

test('a page on one line of 200,000 letters is read to its end', () => {
  const sentence = '近日，大兴区总工会召开座谈会，四十名职工参加。', page = fill(sentence, 200_000)
  const [article, ...others] = readArticles(decodePage(new TextEncoder().encode(page)).text)
  expect(others).toEqual([])
  expect(article?.sentences).toHaveLength(page.length / sentence.length)
  expect(article?.sentences.at(-1)?.end).toBe(page.length)
})

test('a quote over a megabyte of blanks is cut in time', () => {
  const page = `工${fill(' ')}工`
  expect(quoteOf(page, { start: 0, end: page.length })).toBe(page)
})
