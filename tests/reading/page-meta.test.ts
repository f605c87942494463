// What a page prints of itself in, its date, newspaper and number out.
import { describe, expect, test } from 'vitest'
import { inferMeta } from '#reading/infer-meta.ts'

const BODY = '\n\n## 临江区总工会举办焊工技能竞赛\n\n本报讯（记者 方圆）近日，竞赛举办。'

describe('running heads', () => {
  test.each([
    ['2025年7月31日 星期四\n劳动午报\n第3版', { date: '2025-07-31', newspaper: '劳动午报', number: '3' }],
    ['# 劳动午报 2025年7月31日 星期四 要闻 03版', { date: '2025-07-31', newspaper: '劳动午报', number: '03' }],
    ['A02 | 要闻\n2025-07-31', { date: '2025-07-31', number: 'A02' }],
    ['工人日报\n二〇二五年七月三十一日 星期四 农历乙巳年闰六月初七', { date: '2025-07-31', newspaper: '工人日报' }],
    ['《南方工报》 第十二版：综合', { newspaper: '南方工报', number: '12' }],
    ['2025年2月30日 星期四', {}],
    ['（下转第2版）', {}],
    ['## 2025年5月1日放假通知', {}],
    ['《工人日报》发表评论员文章', {}],
    ['深入学习贯彻党的二十大精神', {}],
  ])('%s', (head, meta) => { expect(inferMeta(head + BODY)).toEqual(meta) })

  test('a date in a sentence is no date of issue, and one below the head is none', () => {
    expect(inferMeta('2025年7月31日，竞赛将在文化宫开始报名。')).toEqual({})
    expect(inferMeta(`${'竞赛举办。\n'.repeat(12)}2025年7月31日`)).toEqual({})
  })
})

describe('bounds from the text', () => {
  test.each([
    ['2023年12月22日，展览在京开幕。2023年5月1日，工会成立。', { notBefore: '2023-12-22' }],
    ['竞赛将于2025年9月5日举行。', { notAfter: '2025-09-05' }],
    ['2025年6月1日，初赛举行。决赛定于2025年9月5日举行。', { notBefore: '2025-06-01', notAfter: '2025-09-05' }],
    ['此次活动时间为2023年12月22日至2024年2月15日。', {}],
    ['2025年9月5日前完成报名。', {}],
    ['2026年1月1日，展览开幕。决赛将于2025年9月5日举行。', {}],
    ['2025年13月1日，展览开幕。', {}],
  ])('%s', (text, bounds) => { expect(inferMeta(text)).toEqual(bounds) })

  test('a printed date makes bounds needless', () => {
    expect(inferMeta('2025年7月31日 星期四\n2025年6月1日，初赛举行。')).toEqual({ date: '2025-07-31' })
  })
})
