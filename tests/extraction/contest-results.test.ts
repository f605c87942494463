// Parts of contests and lists of their results in; what the contest is called, and who took part by having won, out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('a part of a contest is told with the whole', () => {
  test.each([
    ['9月8日，湖北省第三届职工职业技能大赛焊工赛项在青河重工集团有限公司落下帷幕。赛事由省总工会、省人社厅联合举办。', '湖北省总工会 ORGANIZED 湖北省第三届职工职业技能大赛焊工赛项 host'],
    ['9月8日，湖北省第三届职工职业技能大赛焊工赛项在青河重工集团有限公司落下帷幕。', '湖北省第三届职工职业技能大赛焊工赛项 HOSTED_AT 青河重工集团有限公司'],
    ['由柳林县总工会主办的2024年“枣林杯”职工职业技能大赛网络安全赛项开赛。', '柳林县总工会 ORGANIZED 2024年“枣林杯”职工职业技能大赛网络安全赛项 host'],
    ['9月8日，柳林县职工技能竞赛（焊工）赛项在青河重工集团有限公司开赛。', '柳林县职工技能竞赛（焊工）赛项 HOSTED_AT 青河重工集团有限公司'],
  ])('%s', (text, told) => expect(saidIn(text)).toContain(told))
  test.each([
    '柳林县总工会举办2024年职工技能大赛，设焊工、钳工、电工3个赛项。',
    '柳林县总工会举办2024年职工技能大赛，大赛设有焊工赛项、钳工赛项等12个赛项。',
  ])('what it is made up of is none by itself: %s', text => expect(saidIn(text).filter(said => said.includes('赛项'))).toEqual([]))
})

const CONTEST = '9月8日，柳林县职工焊工技能大赛在青河重工集团有限公司落下帷幕。'
const winnersOf = (text: string): string[] => saidOn(`## 焊工大赛收官\n\n${CONTEST}${text}`).flatMap(said => / ATTENDED 柳林县职工焊工技能大赛/.test(said) ? [said.split(' ')[0] as string] : []).sort()

describe('a list of results names who took part', () => {
  test.each([
    ['成绩如下：\n护林员：第二名 丁玉成　第十名 姜 凯\n造林工：第九名 闻明辉　第11名 殷文强\n选手们载誉而归。', ['丁玉成', '姜凯', '殷文强', '闻明辉']],
    ['\n\n焊工：第一名 周国庆、第二名 李志强。', ['周国庆', '李志强']],
    ['\n\n焊工：周国庆（第一名） 李志强（第二名）\n\n钳工：王海燕（第一名） 陈建军（第二名）', ['周国庆', '李志强', '王海燕', '陈建军']],
    ['\n\n一等奖 周国庆（青河重工）\n\n二等奖 李志强（青河重工） 王海燕（柳林机械厂）', ['周国庆', '李志强', '王海燕']],
    ['成绩揭晓：\n冠军：周国庆\n亚军：李志强\n季军：王海燕\n赛后，选手合影。', ['周国庆', '李志强', '王海燕']],
    ['焊工组前三名依次为：周国庆、李志强、王海燕。', ['周国庆', '李志强', '王海燕']],
    ['焊工组第一名获得者为周国庆，一等奖：李志强、王海燕。', ['周国庆', '李志强', '王海燕']],
  ])('%s', (text, names) => expect(winnersOf(text)).toEqual(names.toSorted()))
  test.each([
    '第一名是为期三天的疗休养。一等奖为奖金、证书。冠军是谁，没有人知道。',
    '\n\n一等奖：安全月、方队　二等奖：高新区',
    '\n\n第二名 获得者　一等奖 荣誉证书',
    '\n\n一等奖：《山花》（柳林机械厂）',
  ])('what is no name is nobody: %s', text => expect(winnersOf(text)).toEqual([]))
})
