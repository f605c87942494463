// Paragraphs in, where their sentences end out.
import { describe, expect, test } from 'vitest'
import { endOf, startOf, toSpan } from '#model/article.ts'
import { quoteOf } from '#model/span.ts'
import { foldText, joinFolds, sliceFold, trimFold } from '#reading/fold-text.ts'
import { readSentences } from '#reading/read-sentences.ts'

const cut = (text: string): string[] => readSentences(foldText(text), 0).map((sentence) => sentence.text)

describe('readSentences', () => {
  test.each([
    ['full stops, not semicolons', '区总工会送清凉；街道工会送西瓜。活动持续三天！反响如何？', ['区总工会送清凉；街道工会送西瓜。', '活动持续三天！', '反响如何？']],
    ['dots of omission', '他们有的送餐，有的送货……工会都记在心里。', ['他们有的送餐，有的送货……', '工会都记在心里。']],
    ['a quotation with several sentences', '李工说：“我会努力。以后再来。”活动结束。', ['李工说：“我会努力。以后再来。”', '活动结束。']],
    ['a speaker behind the quotation', '“托管班真好。孩子爱来。”一位职工说。下一步，工会将扩班。', ['“托管班真好。孩子爱来。”一位职工说。', '下一步，工会将扩班。']],
    ['a quotation that goes on', '大家齐喊“加油！”，为选手鼓劲。', ['大家齐喊“加油！”，为选手鼓劲。']],
    ['a quotation inside another', '他说：“老师问‘来不来？’我说来。”大家笑了。', ['他说：“老师问‘来不来？’我说来。”', '大家笑了。']],
    ['brackets at the end', '本次比赛设四个赛道（含决赛。）共六百人参加。', ['本次比赛设四个赛道（含决赛。）', '共六百人参加。']],
    ['a lost closing mark', '“工会真好，他说。大家同意。散会。', ['“工会真好，他说。', '大家同意。', '散会。']],
    ['a lost opening mark', '工会真好。”他说。散会。', ['工会真好。”他说。', '散会。']],
    ['no mark at the end', '活动结束。感谢大家', ['活动结束。', '感谢大家']],
    ['a Latin address', '登录http://a.cn/b?x=1报名。', ['登录http://a.cn/b?x=1报名。']],
  ])('%s', (_, text, sentences) => { expect(cut(text)).toEqual(sentences) })

  test('a quotation of over 400 letters is none, so that its sentences end', () => {
    expect(cut(`“${'工会送清凉。'.repeat(80)}”`)).toHaveLength(80)
    expect(cut(`“${'工会送清凉。'.repeat(60)}”`)).toHaveLength(1)
  })

  test('an endless sentence is cut at a comma before 1,500 letters, at the letter without one, and never inside a letter', () => {
    expect(cut(`${'工'.repeat(1400)}，${'会'.repeat(400)}。`).map(({ length }) => length)).toEqual([1401, 401])
    expect(cut('工'.repeat(3200)).map(({ length }) => length)).toEqual([1500, 1500, 200])
    expect(cut(`工${'𬭎'.repeat(1000)}`).join('')).toBe(`工${'𬭎'.repeat(1000)}`)
    for (const piece of cut(`工${'𬭎'.repeat(1000)}`)) expect(() => encodeURIComponent(piece)).not.toThrow()
  })
})

describe('foldText', () => {
  test('turns entities into characters, widens marks and drops bold marks and what has no width', () => {
    const page = '**本报讯**\u200b&quot;A&amp;B&quot;&#20840;&#x4F1A;&nbsp;&不是;&#xD800;&lt', folded = foldText(page)
    expect(folded.text).toBe('本报讯“A&B”全会\u00a0&不是；&#xD800;&lt')
    const at = folded.text.indexOf('全')
    expect(page.slice(startOf(folded, at), endOf(folded, at + 1))).toBe('&#20840;')
    expect(toSpan(folded, 0, 3)).toEqual({ start: 2, end: 5 })
  })

  test('a character of two code units keeps the span of its entity on both', () => {
    const folded = foldText('工&#x2CB4E;会')
    expect([0, 1, 2, 3].map((i) => toSpan(folded, i, i + 1))).toEqual([{ start: 0, end: 1 }, { start: 1, end: 10 }, { start: 1, end: 10 }, { start: 10, end: 11 }])
  })

  test('pieces join over a false break, and any part maps back to the page', () => {
    const page = '中央美术\n\n　　学院党委书记', folded = foldText(page)
    const whole = joinFolds([trimFold(sliceFold(folded, 0, 4)), trimFold(sliceFold(folded, 5, folded.text.length))])
    expect(whole.text).toBe('中央美术学院党委书记')
    expect(quoteOf(page, toSpan(whole, 0, 6))).toBe('中央美术学院')
    expect(toSpan(whole, 4, 4)).toEqual({ start: 8, end: 8 })
    expect(toSpan(whole, 10, 10)).toEqual({ start: 14, end: 14 })
  })
})

test('a quote loses its line breaks with the blanks around them, and nothing else', () => {
  const page = '北京市 \r\n\n \u3000总工会 主办\n'
  expect(quoteOf(page, { start: 0, end: page.length })).toBe('北京市总工会 主办')
  expect(quoteOf(page, { start: 0, end: page.length })).toBe(page.replace(/\s*\n\s*/g, ''))
  expect(quoteOf(' 总工会 ', { start: 0, end: 5 })).toBe(' 总工会 ')
})
