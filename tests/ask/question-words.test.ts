// Words for times, phrases and posts in, what each is read as out.
import { describe, expect, test } from 'vitest'
import { daysOf } from '#model/days.ts'
import { makePlain, readQuestionText } from '#ask/question-text.ts'
import { questionWords } from '#ask/question-words.ts'
import { peelPeriod, readPeriod } from '#ask/read-period.ts'
import { isPost, readPost } from '#ask/read-post.ts'
import { splitPhrase, trimFillers } from '#ask/split-phrase.ts'

const words = questionWords()

describe('times', () => {
  test.each([['2025年', '2025'], ['2025', '2025'], ['2025年7月', '2025-07'], ['2025年7月30日', '2025-07-30'], ['july 2025', '2025-07'], ['30 july 2025', '2025-07-30'], ['july 30 2025', '2025-07-30'], ['2023年度', '2023']])('“%s” is %s', (text, date) => {
    const days = daysOf(date)
    expect(readPeriod(text)?.days).toEqual({ from: days?.first, to: days?.last })
  })

  test.each(['7月', 'july', 'jul'])('“%s” is July of any year', (text) => expect(readPeriod(text)).toMatchObject({ month: 7 }))

  test.each(['', '去年', '13月', '2025年13月', '2025年2月31日', '30日', '7', 'last july', 'julyish', '25年'])('“%s” is no time', (text) => expect(readPeriod(text)).toBeUndefined())

  test('is peeled off either end, the longest there', () => {
    expect(peelPeriod('2025年7月大兴区')).toMatchObject({ period: { text: '2025年7月' }, rest: '大兴区' })
    expect(peelPeriod('childcare july 2025')).toMatchObject({ period: { text: 'july 2025' }, rest: 'childcare' })
    expect(peelPeriod('2025abc')).toBeUndefined()
  })
})

describe('phrases', () => {
  test('a whole phrase comes before its parts', () => {
    expect(splitPhrase('文化和旅游部', words)[0]).toEqual({ core: '文化和旅游部', periods: [], narrowed: [] })
    expect(splitPhrase('大兴区总工会和妇联', words)).toContainEqual({ core: '大兴区总工会', periods: [], narrowed: [{ by: 'with', text: '妇联', loose: true }] })
    expect(splitPhrase('大兴区总工会2025年在海淀为货车司机', words)).toContainEqual(expect.objectContaining({ core: '大兴区总工会', narrowed: [{ by: 'at', text: '海淀' }, { by: 'for', text: '货车司机' }] }))
    expect(splitPhrase('childcare in 2025', words)).toContainEqual({ core: 'childcare', periods: [], narrowed: [{ by: 'at', text: '2025' }] })
  })

  test('no part of a phrase is lost', () => {
    for (const { core, periods, narrowed } of splitPhrase('大兴区总工会和妇联的活动', words)) {
      const kept = [core, ...periods.map(({ text }) => text), ...narrowed.map(({ text }) => text)].join('').length
      expect(kept).toBeGreaterThanOrEqual('大兴区总工会和妇联的活动'.length - 2)
    }
  })

  test('what says nothing is trimmed, and nothing inside a Latin word', () => {
    expect(trimFillers('the 托管班呢', words)).toBe('托管班')
    expect(trimFillers('theatre', words)).toBe('theatre')
  })
})

describe('posts', () => {
  test('stand behind the body, or before “of”', () => {
    expect(readPost('北京市总工会副主席', words)[0]).toEqual({ post: '副主席', body: '北京市总工会' })
    expect(readPost('the vice-chair of 北京市总工会', words)).toContainEqual({ post: '副主席', body: '北京市总工会' })
  })

  test.each([['常务副主席', '副主席', true], ['党组书记', '书记', true], ['副主席', '主席', false], ['党委副书记', '书记', false], ['办公室主任', '主任', false]] as const)('%s is %s: %s', (title, post, is) => expect(isPost(title, post)).toBe(is))
})

describe('text', () => {
  test('marks, widths and quotation marks are made one', () => expect(makePlain('「托管班」，ＡＰＰ？')).toBe('“托管班” app'))

  test.each([['哪些工会办过childcare？', 'zh'], ['Where was 托管班 held?', 'en'], ['托管班', 'zh'], ['joke', 'en']])('“%s” asks in %s', (question, language) => expect(readQuestionText(question, words).language).toBe(language))
})
