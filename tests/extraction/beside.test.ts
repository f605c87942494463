// Sentences that name a body or place beside an activity in words that no rule knows in; who is taken to run it and where it is taken to have been, and who is not, out.
import { describe, expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

/** The edges that are inferred from standing beside, as `from TYPE to role`. */
function besideOn(text: string): string[] {
  const { edges, nameOf } = extractText(`## 简讯\n\n${text}`)
  return edges.filter(edge => edge.evidence.every(({ rule }) => rule === 'organize/beside' || rule === 'place/beside')).map(({ from, type, to, role }) => [nameOf(from), type, nameOf(to), role].filter(Boolean).join(' '))
}

describe('what stands beside an activity', () => {
  test.each([
    ['昨日，柳林县总工会端出新点子，“枣林健步”健步走上路。', '柳林县总工会 ORGANIZED “枣林健步”健步走 host'],
    ['“枣林健步”健步走昨日上路，由柳林县教育工会总揽。', '柳林县教育工会 ORGANIZED “枣林健步”健步走 host'],
    ['柳林县总工会和柳林县妇联派来了婚恋顾问，“枣花有约”青年职工交友会热热闹闹。', '柳林县妇联 ORGANIZED “枣花有约”青年职工交友会 supporter'],
    ['每月两次，“枣林树洞”读书会在柳林县人民医院碰面。', '“枣林树洞”读书会 HOSTED_AT 柳林县人民医院'],
  ])('%s', (text, said) => expect(besideOn(text)).toContain(said))
})

describe('it is not taken to be related', () => {
  test.each([
    ['where only its people are', '柳林县妇联、柳林县教育局相关负责人走上“枣林健步”健步走的赛道。'],
    ['where its team is', '“枣林健步”健步走上路，青河重工集团有限公司工会队一马当先。'],
    ['where it helps', '“枣林健步”健步走在柳林县文化馆帮助下越办越红火。'],
    ['where a semicolon is between', '柳林县总工会主办的“枣林健步”健步走上路；青河县总工会来人贺喜。'],
    ['where it is only wished for', '下一步，希望青河县总工会把“枣林健步”健步走接过去。'],
    ['where it is denied', '青河县总工会没有接手“枣林健步”健步走。'],
  ])('%s', (_, text) => expect(besideOn(text)).toEqual([]))
})
