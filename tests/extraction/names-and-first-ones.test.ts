// Sentences with committees of industrial unions, figures of speech, counts, rare surnames and first holders of an honour in; whether they name a body, a person, an activity or an honour, out.
import { describe, expect, test } from 'vitest'
import { extractText, saidIn, saidOn } from './extract-text.ts'

const namesOf = (kind: string, sentence: string): string[] => extractText(`## 简讯\n\n${sentence}`).nodes.filter(node => node.kind === kind).map(({ name }) => name)

describe('unions are', () => {
  test.each([
    ['中国海员建设工会江苏省委员会主席卫长河到会。', '中国海员建设工会江苏省委员会'],
    ['中国邮政工会青海工作委员会主任卫长河到会。', '中国邮政工会青海工作委员会'],
    ['中国铁路工会西安局集团公司委员会主席卫长河到会。', '中国铁路工会西安局集团公司委员会'],
  ])('committees of an industry’s union: %s', (sentence, union) => {
    expect(namesOf('UnionBody', sentence)).toEqual([union])
    expect(saidIn(sentence)).toContain(`卫长河 HOLDS_POST ${union}`)
  })
  test('also where only the region is printed again; and no union is a committee of something else', () => {
    expect(saidOn('## 简讯\n\n“归航”职工驿站揭牌，中国海员建设工会长江工作委员会补助8万元。长江工作委员会副主席郝春山到会。')).toContain('郝春山 HOLDS_POST 中国海员建设工会长江工作委员会')
    expect(namesOf('UnionBody', '柳林县劳动保护委员会主任卫长河到会。')).toEqual([])
  })
  test('those before a class for other unions’ officers, and not these', () => {
    expect(saidOn('## 简讯\n\n中国机械冶金建材工会第五期矿山企业工会主席研修班7月2日在大同干部学院结业。')).toContain('中国机械冶金建材工会 ORGANIZED 第五期矿山企业工会主席研修班 host')
    const sentence = '6月5日，柳林县总工会举办新任社区（村）工会主席培训班。'
    expect(namesOf('UnionBody', sentence)).toEqual(['柳林县总工会'])
    expect(namesOf('Initiative', sentence)).toEqual(['新任社区（村）工会主席培训班'])
  })
  test('none that an agreement is between: 竹编产业工会合作协议', () => {
    expect(namesOf('UnionBody', '6月5日，柳林县总工会与临县总工会签订竹编产业工会合作协议。')).toEqual(['柳林县总工会', '临县总工会'])
  })
})

describe('no activity is', () => {
  test.each(['要让“一场比赛”变成“一年练功”。', '从“一次讲座”到“天天课堂”，路还长。', '柳林县总工会推行“开春约谈”集体协商，一年签下93份协议。'])('%s', sentence => {
    expect(namesOf('Initiative', sentence).filter(name => name !== '“开春约谈”集体协商')).toEqual([])
  })
  test('a hall where something hangs, or what pictures are of, no place', () => {
    const said = saidOn('## 简讯\n\n6月5日，“花灯二十年”职工绣品展开幕，柳林县总工会提供场地。绣工齐月华的《春山》挂在序厅中央，退休职工乔松年捐出3张红星码头旧照。')
    expect(said.filter(words => /序厅|红星码头| RUNS /.test(words))).toEqual([])
  })
})

describe('who goes, and who holds', () => {
  test('workers who arrive at a home to rest are named after who they are', () => {
    const said = saidOn('## 简讯\n\n青河水电公司工会组织的首批20名巡线工6月15日抵达滨海工人疗养院疗休养，第二批8月出发。')
    expect(said).toEqual(expect.arrayContaining(['青河水电公司工会 ORGANIZED 巡线工疗休养 host', '巡线工疗休养 HOSTED_AT 滨海工人疗养院']))
  })
  test('the first ones of an honour hold it, and those who congratulate them do not', () => {
    const said = saidOn('## 简讯\n\n柳林县总工会日前认定第二批“灶台巧匠”，焊工程秋实、茶师冯秀娥等8人上榜。县妇联主席孙丽到会祝贺。')
    expect(said).toEqual(expect.arrayContaining(['程秋实 HONOURED_WITH 灶台巧匠', '冯秀娥 HONOURED_WITH 灶台巧匠', '柳林县总工会 ORGANIZED “灶台巧匠”认定 host']))
    expect(said).not.toContain('孙丽 HONOURED_WITH 灶台巧匠')
  })
  test('a mediator’s honour', () => {
    expect(saidOn('## 简讯\n\n退休教师程秋实去年获评吕梁市优秀人民调解员。')).toContain('程秋实 HONOURED_WITH 吕梁市优秀人民调解员')
  })
  const CONTEST = '6月2日，柳林县总工会举办焊工大赛。青河机械厂焊工卯阿强拿了头名，青河钢厂焊工齐春山居次。'
  test('people called by their surnames alone, where each is that of one person', () => {
    const said = saidOn(`## 简讯\n\n${CONTEST}齐、卯两人被授予“柳林县技术能手”称号。`)
    expect(said).toEqual(expect.arrayContaining(['卯阿强 HONOURED_WITH 柳林县技术能手', '齐春山 HONOURED_WITH 柳林县技术能手']))
    const unsure = saidOn(`## 简讯\n\n${CONTEST}青河煤矿焊工齐秋水第三。齐、卯两人被授予“柳林县技术能手”称号。`)
    expect(unsure).not.toContain('卯阿强 HONOURED_WITH 柳林县技术能手')
  })
  test('whoever said what stands before, and not the last speaker', () => {
    const said = saidOn('## 简讯\n\n6月2日，柳林县总工会举办焊工大赛。柳林县总工会副主席郝春山致辞。“以前没有擂台。”讲这话的焊工周国庆，是山西省五一劳动奖章获得者。')
    expect(said).toContain('周国庆 HONOURED_WITH 山西省五一劳动奖章')
    expect(said).not.toContain('郝春山 HONOURED_WITH 山西省五一劳动奖章')
  })
  test('posts of a department whose body was told with what it does', () => {
    expect(saidOn('## 简讯\n\n6月2日，柳林县人民医院开展“药箱”义诊，骨科医师雒春晴为92名司机听诊。')).toContain('雒春晴 HOLDS_POST 柳林县人民医院')
    expect(saidOn('## 简讯\n\n6月2日，柳林县总工会开展“清凉行”慰问活动。下午，慰问组转往青龙滩水电站，站长吴启明收下了药箱。')).toEqual(expect.arrayContaining(['吴启明 HOLDS_POST 青龙滩水电站', '“清凉行”慰问活动 HOSTED_AT 青龙滩水电站']))
  })
  test('a college is no part of the university named before it where it lies in a town of its own', () => {
    expect(saidOn('## 简讯\n\n6月2日，教学竞赛在汾河大学举行。大连海滨医学院讲师冷秋霜获第一名。').filter(words => words.includes(' PART_OF '))).toEqual([])
  })
})
