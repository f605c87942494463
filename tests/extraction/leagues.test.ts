// Sentences about leagues that are founded, and about firms that are named by their unions, in; whose the founding was, who was elected, and who was away, out.
import { describe, expect, test } from 'vitest'
import { saidOn } from './extract-text.ts'

describe('a league is founded as a union is', () => {
  const FOUNDED = '## 焊匠抱团\n\n5月9日，柳林县焊接产业工匠联盟在柳林县文化馆宣告成立。'
  test('somewhere, by those who bring it about', () => {
    const said = saidOn(`${FOUNDED}联盟由柳林县总工会牵头，柳林县教育局协办。`)
    expect(said).toEqual(expect.arrayContaining(['柳林县焊接产业工匠联盟', '柳林县焊接产业工匠联盟成立 HOSTED_AT 柳林县文化馆', '柳林县总工会 ORGANIZED 柳林县焊接产业工匠联盟成立 host']))
  })
  test('and elects its officers', () => {
    const said = saidOn(`${FOUNDED}大家推选青河重工有限公司焊工石维勇为首任理事长，青河锅炉有限公司焊工孙丽华为副理事长。`)
    expect(said).toEqual(expect.arrayContaining(['石维勇 HOLDS_POST 柳林县焊接产业工匠联盟', '孙丽华 HOLDS_POST 柳林县焊接产业工匠联盟']))
  })
  test('at a meeting of its own too, or when somebody sets it up', () => {
    const said = saidOn('## 焊匠抱团\n\n5月9日，柳林县焊接产业工匠联盟成立大会在柳林县文化馆举行，石维勇当选首任理事长。')
    expect(said).toEqual(expect.arrayContaining(['石维勇 HOLDS_POST 柳林县焊接产业工匠联盟', '柳林县焊接产业工匠联盟成立大会 HOSTED_AT 柳林县文化馆']))
    expect(saidOn('## 焊匠抱团\n\n5月9日，柳林县总工会组建柳林县焊接产业工匠联盟，15家企业加盟。').filter(words => words.includes('HOSTED_AT'))).toEqual([])
  })
  test('in quotation marks, by several', () => {
    expect(saidOn('## 书香抱团\n\n“江淮职工阅读联盟”5月9日在合肥成立，合肥市总工会、南京市总工会共同发起。')).toContain('南京市总工会 ORGANIZED 江淮职工阅读联盟成立 host')
  })
  test('and runs what it runs itself', () => {
    expect(saidOn(`${FOUNDED}联盟与青河技师学院共建的“焊花课堂”开出第一讲。`)).toContain('柳林县焊接产业工匠联盟 ORGANIZED “焊花课堂” host')
  })
  test('what is given for it is not given by it', () => {
    expect(saidOn(`${FOUNDED}联盟办起“焊花课堂”。青河重工有限公司工会为联盟捐出20台焊机。`)).not.toContain('柳林县焊接产业工匠联盟 ORGANIZED “焊花课堂” supporter')
  })
  test('one that was founded long ago elects nobody', () => {
    expect(saidOn('## 歌手大赛\n\n5月9日，柳林县总工会举办歌手大赛。柳林县焊接产业工匠联盟成立以来办了多场活动，大家推选石维勇为评委会主任。').filter(words => words.includes('HOLDS_POST'))).toEqual([])
  })
})

test('公司 is the firm whose union the sentence names, whatever firms were named before', () => {
  const said = saidOn('## 捐书\n\n柳林县总工会举办“书香”捐赠仪式，青河锅炉有限公司技师孙丽华到场。青河重工有限公司工会捐书百册，公司总经理石维勇致辞。')
  expect(said).toContain('石维勇 HOLDS_POST 青河重工有限公司')
  expect(said).not.toContain('石维勇 HOLDS_POST 青河锅炉有限公司')
})

test('a plant is part of the group whose brand it bears', () => {
  expect(saidOn('## 焊工大赛\n\n6月2日，柳林县总工会举办2024年焊工技能大赛，柳林青岭水电集团有限公司承办，青岭集团桥头电站工会派队参加。石维勇是青岭集团桥头电厂检修工。')).toContain('青岭集团桥头电厂 PART_OF 柳林青岭水电集团有限公司')
})

test.each(['县总工会主席石维勇赶不回来，托人捎来卡片。', '县总工会主席石维勇因防汛走不开。', '县教育局局长石维勇人在北京，只发来贺信。', '县总工会主席石维勇出差在外，委托副主席致辞。', '县总工会主席石维勇因赴省城开会没能登车。', '县教育局局长石维勇没去现场领奖。'])('who was away was not there: %s', sentence => {
  expect(saidOn(`## 焊工大赛\n\n6月2日，柳林县总工会举办2024年焊工技能大赛。${sentence}`).filter(words => words.includes('ATTENDED'))).toEqual([])
})
