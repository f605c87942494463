// Articles of a few sentences that tell of one thing after another in; which of the two each fact is about, out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('what is told second', () => {
  test.each([
    ['is run by whoever ran the first, whoever spoke between', '9月10日上午，柳林县总工会在青石镇职工之家举办工会财务培训班，县总工会经审委主任王建国主讲，73名工会财务人员参训；下午又在县文化馆举行职工诗歌朗诵会。', '柳林县总工会 ORGANIZED 职工诗歌朗诵会 host'],
    ['is where it was', '9月10日，柳林县总工会在青石镇职工之家举办工会财务培训班；下午又在县文化馆举行职工诗歌朗诵会。', '职工诗歌朗诵会 HOSTED_AT 柳林县文化馆'],
    ['is a rest that somebody leads', '青河矿业公司工会7月建起“职工书屋”，8月又组织60名职工到青河职工疗养院疗休养，领队是公司工会副主席王建国。', '王建国 ATTENDED 职工疗休养 leader'],
    ['is where people rest', '青河矿业公司工会7月建起“职工书屋”，8月又组织60名职工到青河职工疗养院疗休养。', '职工疗休养 HOSTED_AT 青河职工疗养院'],
    ['leaves what was told first', '青河矿业公司工会7月建起“职工书屋”，8月又组织60名职工到青河职工疗养院疗休养。', '青河矿业公司工会 ORGANIZED 职工书屋启用 host'],
  ])('%s', (_, text, told) => expect(saidIn(text)).toContain(told))

  test.each([
    ['is not where the first was', '9月10日，柳林县总工会在青石镇职工之家举办工会财务培训班；下午又在县文化馆举行职工诗歌朗诵会。', '工会财务培训班 HOSTED_AT 柳林县文化馆'],
    ['is no part of the first', '9月10日上午，柳林县总工会举办法律知识讲座。当天下午，又在县体育馆举办职工篮球赛。', '职工篮球赛 PART_OF 法律知识讲座'],
    ['has no opening there', '青河矿业公司工会7月建起“职工书屋”，8月又组织60名职工到青河职工疗养院疗休养。', '职工书屋启用 HOSTED_AT 青河职工疗养院'],
    ['is run by no other whom a clause is about', '9月10日，柳林县总工会举办法律知识讲座，青河机械厂工会主席王建国主持；青河机械厂又送来一批图书。', '青河机械厂 ORGANIZED 法律知识讲座 host'],
  ])('%s', (_, text, untold) => expect(saidIn(text)).not.toContain(untold))
})

describe('a party that a firm receives', () => {
  const VISIT = '## 柳林县总工会到企业调研\n\n青河机械厂日前迎来了县总工会调研组，带队的是县总工会主席王建国。'
  test('is there, and its leader’s union runs the visit', () => expect(saidOn(VISIT)).toEqual(expect.arrayContaining(['企业调研 HOSTED_AT 青河机械厂', '柳林县总工会 ORGANIZED 企业调研 host', '王建国 ATTENDED 企业调研 leader'])))
  test('is not run by the firm', () => expect(saidOn(VISIT)).not.toContain('青河机械厂 ORGANIZED 企业调研 host'))
})

test('a firm that brings jobs gives no show, and runs no fair', () => {
  const said = saidIn('柳林县总工会举办2024年招聘会。青河重工集团有限公司等50家企业带来岗位800个。')
  expect(said).toContain('青河重工集团有限公司 ATTENDED 2024年招聘会 participant')
  expect(said.filter(words => words.includes('performer') || words.startsWith('青河重工集团有限公司 ORGANIZED'))).toEqual([])
})

describe('divisions in a list behind a company', () => {
  const BOUT = saidIn('在青河矿业公司工会的组织下，该公司选矿厂、运输部、检修中心的42名钳工近日同台比武。检修中心班长叶和胜夺得第一名。')
  test.each([
    '青河矿业公司工会 ORGANIZED 钳工比武 host', '青河矿业公司运输部 ATTENDED 钳工比武 participant', '青河矿业公司检修中心 PART_OF 青河矿业公司', '叶和胜 HOLDS_POST 青河矿业公司检修中心', '叶和胜 ATTENDED 钳工比武 participant',
  ])('%s', told => expect(BOUT).toContain(told))
  test('are no bodies of their own name', () => expect(BOUT).not.toContain('运输部'))
  test('and those behind another body are not', () => expect(saidIn('柳林县总工会举办2024年焊工技能大赛，青河矿业公司、柳林供电部的42名焊工参赛。')).not.toContain('青河矿业公司柳林供电部'))
  test('nor are the departments of a railway’s company its group’s', () => expect(saidIn('柳林县总工会举办2024年焊工技能大赛，由集团公司机务部、职工培训部组织实施。')).not.toContain('集团职工培训部'))
})
