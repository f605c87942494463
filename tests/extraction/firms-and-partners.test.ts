// Sentences that call firms, unions and hospitals by less than their names, or name them beside partners and places, in; whose the deed was out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

const peopleOf = (text: string): string[] => extractText(text).nodes.filter(({ kind }) => kind === 'Person').map(({ name }) => name)

describe('a firm by its brand', () => {
  const PAGE = '## 双城学艺\n\n6月2日，大同晋轨运营有限公司探伤工陆大山推着小车。师傅是从太原龙轨运维有限公司请来的高级技师邰长厚。'
  test('is whose union 某某工会 is, also where the brand is a verb or reads as a trade', () => {
    const said = saidOn(`${PAGE}去年8月，晋轨运营工会与龙轨运维工会办起“双城师带徒”，结成14对。`)
    expect(said).toContain('大同晋轨运营有限公司工会 ORGANIZED “双城师带徒” host')
    expect(said).toContain('太原龙轨运维有限公司工会 ORGANIZED “双城师带徒” host')
  })
  test('means the one that is spoken of, not the one it stands beside', () => {
    const said = saidOn(`${PAGE}去年8月，晋轨运营工会与龙轨运维工会办起“双城师带徒”。儿子就放在公司工会设于城南车辆段的“小站长”托管班。`)
    expect(said).toContain('大同晋轨运营有限公司工会 ORGANIZED “小站长”托管班 host')
    expect(said.filter(words => words.startsWith('城南车辆段 ORGANIZED'))).toEqual([])
  })
  test('employs whom somebody asked to come from it, and not whom it asked', () => {
    expect(saidOn(PAGE)).toContain('邰长厚 HOLDS_POST 太原龙轨运维有限公司')
    expect(saidOn('## 双城学艺\n\n6月2日，太原龙轨运维有限公司请来的高级技师邰长厚开讲。').filter(words => words.startsWith('邰长厚 HOLDS_POST'))).toEqual([])
  })
  test('may have any letters in it but those that join words', () => {
    expect(extractText('## 绣娘\n\n头名是四川唐针绣业有限公司绣工兰巧云。').nodes.map(({ name }) => name)).toContain('四川唐针绣业有限公司')
  })
  test('is none where it is only the same or another one', () => {
    expect(saidOn('## 夫妻\n\n6月2日，大同晋轨运营有限公司探伤工陆大山推着小车。他的妻子范小雨是同一公司的检票员。').filter(words => words.includes('同一公司'))).toEqual([])
  })
})

describe('partners and places', () => {
  test.each(['联合', '会同', '携手', '联手'])('whom somebody works with (%s) in what they ran together is no host besides', (verb) => {
    const said = saidOn(`## 简讯\n\n6月2日，柳林县总工会${verb}青河铝业有限公司开展的焊工技能竞赛落下帷幕。`).filter(words => words.includes('ORGANIZED'))
    expect(said).toEqual(['柳林县总工会 ORGANIZED 焊工技能竞赛 host', '青河铝业有限公司 ORGANIZED 焊工技能竞赛 co_organizer'])
  })
  test('those who run something side by side are hosts all the same', () => {
    const said = saidOn('## 简讯\n\n6月2日，柳林县总工会与青河铝业有限公司举办的焊工技能竞赛落下帷幕。').filter(words => words.includes('ORGANIZED'))
    expect(said).toEqual(['柳林县总工会 ORGANIZED 焊工技能竞赛 host', '青河铝业有限公司 ORGANIZED 焊工技能竞赛 host'])
  })
  test.each([
    ['柳林县总工会携手同名的青河市总工会，办起“两城锤声”分享会。', '青河市总工会 ORGANIZED “两城锤声”分享会 co_organizer'],
    ['柳林县总工会推出“一里工会圈”。\n\n圈里有课。依托青河职业技术学院办起“周末铆房”。', '柳林县总工会 ORGANIZED “周末铆房” host'],
    ['柳林县总工会推出“一里工会圈”。\n\n圈里有站。与青河街道总工会一道，把旧磅房改成“渡口”驿站。', '青河街道总工会 RUNS “渡口”驿站'],
    ['柳林县总工会推出“深井夜宵”，面由青河餐饮有限公司备好。', '青河餐饮有限公司 ORGANIZED “深井夜宵” supporter'],
  ])('%s', (text, expected) => expect(saidOn(`## 一城一事\n\n${text}`)).toContain(expected))
  test('a union that holds its own founding meeting founds nothing else', () => {
    const said = saidOn('## 骑手食堂开张\n\n6月2日，“骑手食堂”在柳林县开张。开张前一小时，柳林县快递行业工会联合会在食堂里开了成立大会。')
    expect(said).toContain('柳林县快递行业工会联合会 ORGANIZED 柳林县快递行业工会联合会成立大会 host')
    expect(said.filter(words => /^柳林县快递行业工会联合会 ORGANIZED .*食堂/.test(words))).toEqual([])
  })
  test('a hospital without its town is the one whose union was named', () => {
    expect(saidOn('## 驿站启用\n\n6月2日，由柳林县总工会与南京望江医院工会共建的“晚风”心灵驿站启用。望江医院护士长柏雪晴头一个报名。')).toContain('柏雪晴 HOLDS_POST 南京望江医院')
  })
})

describe('people', () => {
  test.each([
    ['青河学院副教授安以恒带着46名护士练呼吸。', ['安以恒']],
    ['柳林县总工会主席李刚以身作则。', ['李刚']],
    ['他的妻子范小雨是检票员。', ['范小雨']],
  ])('%s', (sentence, names) => expect(peopleOf(`## 简讯\n\n${sentence}`)).toEqual(names))

  test('whoever is named for whose wife speaks was not there by that', () => {
    const attended = saidOn('## 简讯\n\n6月2日，柳林县总工会开展“幸福家庭日”活动。司机李大勇的妻子王秀琴说：“我放心了。”').filter(words => words.includes('ATTENDED'))
    expect(attended).toEqual(['王秀琴 ATTENDED “幸福家庭日”活动 speaker'])
  })
  test('a spouse that is only described was not there; one that wins was', () => {
    const attended = (text: string): string[] => saidOn(`## 焊工大赛收官\n\n6月2日，柳林县总工会举办焊工技能大赛。钳工陆大山夺得第一名。${text}`).filter(words => words.startsWith('范小雨 ATTENDED'))
    expect(attended('他的妻子范小雨是检票员，家里家外一把手。')).toEqual([])
    expect(attended('他的妻子范小雨是检票员，摘得第二名。')).not.toEqual([])
  })
  test.each([
    ['柳林县铸造厂工会主席柴有余、青河铸造厂工会副主席麻丽娟交流做法。', '麻丽娟'],
    ['全国劳动模范周国庆与焊工李志强同台，一个讲运条，一个讲听声。', '李志强'],
  ])('%s: speakers', (sentence, name) => expect(saidOn(`## 培训班结业\n\n6月2日，柳林县总工会举办基层工会主席培训班。${sentence}`)).toContain(`${name} ATTENDED 基层工会主席培训班 speaker`))
})
