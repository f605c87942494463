// Sentences that name a body or place beside an activity in words that no rule knows in; who is taken to run it and where it is taken to have been, and who is not, out.
import { describe, expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

/** The edges that are inferred from standing beside, as `from TYPE to role`. */
function besideOn(text: string): string[] {
  const { edges, nameOf } = extractText(`## 简讯\n\n${text}`)
  return edges.filter(edge => edge.evidence.every(({ rule }) => /\/(?:beside|scene-before)$/.test(rule))).map(({ from, type, to, role }) => [nameOf(from), type, nameOf(to), role].filter(Boolean).join(' '))
}

describe('what stands beside an activity', () => {
  test.each([
    ['昨日，柳林县总工会端出新点子，“枣林健步”健步走上路。', '柳林县总工会 ORGANIZED “枣林健步”健步走 host'],
    ['“枣林健步”健步走昨日上路，由柳林县教育工会总揽。', '柳林县教育工会 ORGANIZED “枣林健步”健步走 host'],
    ['柳林县总工会和柳林县妇联派来了婚恋顾问，“枣花有约”青年职工交友会热热闹闹。', '柳林县妇联 ORGANIZED “枣花有约”青年职工交友会 supporter'],
    ['每月两次，“枣林树洞”读书会在柳林县人民医院碰面。', '“枣林树洞”读书会 HOSTED_AT 柳林县人民医院'],
    ['“枣林健步”健步走昨日上路。青河职业技术学院抽调了20名领跑人。', '青河职业技术学院 ORGANIZED “枣林健步”健步走 supporter'],
    ['“枣林杯”职工气排球赛昨日收拍，柳林县教育工会队一路领先。', '柳林县教育工会 ATTENDED “枣林杯”职工气排球赛 participant'],
    ['“枣林送暖”慰问活动昨日启动，棉靴一路送到青河重工集团有限公司。', '“枣林送暖”慰问活动 HOSTED_AT 青河重工集团有限公司'],
    ['柳林县工人俱乐部的灯还亮着。这是“枣林夜读”读书会的第八期。', '“枣林夜读”读书会 HOSTED_AT 柳林县工人俱乐部'],
    ['柳林县文化馆一片欢腾，柳林县总工会的“枣林夜读”读书会如约而来。', '“枣林夜读”读书会 HOSTED_AT 柳林县文化馆'],
    ['“枣林健步”健步走昨日上路。柳林县人民医院的医生一路护送。', '柳林县人民医院 ORGANIZED “枣林健步”健步走 supporter'],
    ['“枣林健步”健步走由柳林县总工会主办，柳林县妇联、县某某委、柳林县教育局共同协办。', '柳林县妇联 ORGANIZED “枣林健步”健步走 co_organizer'],
    ['昨日，柳林县人民医院筹划的“枣林问诊”培训班如约而来。', '柳林县人民医院 ORGANIZED “枣林问诊”培训班 host'],
    ['柳林县总工会举办“枣林健步”健步走。像“枣花有约”交友会这样的活动，柳林县总工会年年举办。', '柳林县总工会 ORGANIZED “枣花有约”交友会 host'],
    ['柳林县总工会磨了半年嘴皮，终于建成停得下八十辆大车、洗得上热水澡的“枣林港湾”。', '柳林县总工会 RUNS 枣林港湾'],
    ['“枣林树洞”读书会在柳林县汾河边的月亮湾公园碰面。', '“枣林树洞”读书会 HOSTED_AT 月亮湾公园'],
  ])('%s', (text, said) => expect(besideOn(text)).toContain(said))
})

describe('it is not taken to be related', () => {
  test.each([
    ['where only its people are', '柳林县妇联、柳林县教育局相关负责人走上“枣林健步”健步走的赛道。'],
    ['where a part of it is', '“枣林健步”健步走上路，青河重工集团有限公司工会的姑娘们一马当先。'],
    ['where it helps', '“枣林健步”健步走在柳林县文化馆帮助下越办越红火。'],
    ['where a semicolon is between', '柳林县总工会主办的“枣林健步”健步走上路；青河县总工会来人贺喜。'],
    ['where it is only wished for', '下一步，希望青河县总工会把“枣林健步”健步走接过去。'],
    ['where its people work', '在柳林县人民医院工作的王建国记得“枣林树洞”读书会。'],
    ['where the next sentence tells of something else', '“枣林健步”健步走昨日上路。青河县总工会每年组织腰椎检查。'],
    ['where the facility is a room among others', '柳林县总工会磨了半年嘴皮，建成的小院里有热饭间、枣林心理减压室、洗衣房。'],
    ['where it is denied', '青河县总工会没有接手“枣林健步”健步走。'],
  ])('%s', (_, text) => expect(besideOn(text)).toEqual([]))
})
