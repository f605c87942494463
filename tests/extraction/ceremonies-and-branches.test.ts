// Sentences about closings, offices listed by their field, stations opened in other bodies’ houses, and posts in branches in; what is said of whom out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('a contest is not its closing', () => {
  test('where the headline prints it by itself', () => {
    expect(saidOn('## 柳林“铁花杯”焊工技能大赛收官\n\n8月20日，全县“铁花杯”焊工技能大赛决赛闭幕式在青河技师学院举行。大赛由柳林县总工会主办。')).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED “铁花杯”焊工技能大赛 host', '“铁花杯”焊工技能大赛 HOSTED_AT 青河技师学院']))
  })
  test('but its closing is what is told of where nothing else is', () => {
    expect(saidOn('## 简讯\n\n8月20日，柳林县总工会举办“铁花杯”焊工技能大赛闭幕式。')).toContain('柳林县总工会 ORGANIZED “铁花杯”焊工技能大赛闭幕式 host')
  })
})

describe('is read', () => {
  test.each([
    ['who comments, behind a name of two letters', '柳林县总工会举办2024年焊工技能大赛。闭幕式上，青河大学教授何洁作点评。', '何洁 ATTENDED 2024年焊工技能大赛 speaker'],
    ['who shares, behind a name of two letters', '柳林县总工会召开2024年劳模座谈会。会上，劳模代表李平作分享。', '李平 ATTENDED 2024年劳模座谈会 speaker'],
    ['an office behind the union of a province without its kind', '8月20日，“铁花杯”焊工技能大赛开赛，由广西总工会、人社厅、科技厅主办。', '广西科技厅 ORGANIZED “铁花杯”焊工技能大赛 host'],
    ['an office behind a league', '8月20日，“铁花杯”焊工技能大赛开赛，由江西省总工会、团省委、科技厅主办。', '江西省科技厅 ORGANIZED “铁花杯”焊工技能大赛 host'],
  ])('%s: %s', (_, sentence, said) => expect(saidIn(sentence)).toContain(said))
})

describe('is not read', () => {
  test.each([
    ['an office of the province behind a company of it', '8月20日，“铁花杯”焊工技能大赛开赛，由广西电力公司工会、人社厅主办。', '广西人社厅'],
  ])('%s: %s', (_, sentence, said) => expect(saidIn(sentence).filter(words => words.startsWith(said))).toEqual([]))
})
