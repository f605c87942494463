// Sentences of the kinds that reports of gatherings print in; whom, what and where they name, and what they only list, out.
import { describe, expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

/** What a page says: every name, and every edge as `from TYPE to role`. */
function saidOn(text: string): string[] {
  const { nodes, edges, nameOf } = extractText(text)
  return [...nodes.map(({ name }) => name), ...edges.map(({ from, type, to, role }) => [nameOf(from), type, nameOf(to), role].filter(Boolean).join(' '))]
}

describe('a report of a gathering says', () => {
  test.each([
    ['市领导黄大辉、郭汉明出席了青河市第二届职工运动会开幕式。', '郭汉明 ATTENDED 青河市第二届职工运动会开幕式 leader'],
    ['柳林县职工读书交流活动（三交镇专场）在柳林县文化馆举行。', '柳林县职工读书交流活动（三交镇专场）'],
    ['“同读一本书”柳林县主题阅读交流活动（三交镇专场）暨吕梁市职工主题阅读总结展示活动在柳林县文化馆举行。', '“同读一本书”柳林县主题阅读交流活动（三交镇专场）暨吕梁市职工主题阅读总结展示活动'],
    ['柳林县举行“中国梦·劳动美”——庆祝“五一”国际劳动节大会。', '“中国梦·劳动美”——庆祝“五一”国际劳动节大会'],
    ['昨日，柳林县总工会暑期托管班正式开班。', '柳林县总工会 ORGANIZED 暑期托管班 host'],
    ['山西省第四届职工书画展昨日开幕。书画展由省总工会、省文化和旅游厅等12家单位联合主办，太原市总工会、太原美术学院等7家单位承办。', '山西省文化和旅游厅 ORGANIZED 山西省第四届职工书画展 host'],
    ['山西省第四届职工书画展昨日开幕。书画展由省总工会、省文化和旅游厅等12家单位联合主办，太原市总工会、太原美术学院等7家单位承办。', '太原市总工会 ORGANIZED 山西省第四届职工书画展 undertaker'],
    ['昨日，柳林县总工会前往山西能投柳林焦化有限公司开展“两节”送温暖慰问活动。', '柳林县总工会 ORGANIZED “两节”送温暖慰问活动 host'],
    ['最终，柳林山泉机械有限公司陆炜明、柳林汾河船舶有限公司田大帅分获柳林县第四届职工技能竞赛前两名。', '陆炜明 ATTENDED 柳林县第四届职工技能竞赛 participant'],
    ['上海市南京东路街道总工会举办2024年职工书画展。', '上海市南京东路街道总工会 LOCATED_IN 上海市'],
    ['柳林县总工会暑托班开班。县总工会为解职工之忧，专门开设本次暑托班，由柳林县青禾社会工作服务中心承办。', '柳林县青禾社会工作服务中心 ORGANIZED 柳林县总工会暑托班 undertaker'],
    ['由太原市总工会、市重点建设办公室联合主办，市交通建设工会委员会承办的“重点工程建设劳动竞赛动员大会”召开。', '太原市重点建设办公室 ORGANIZED “重点工程建设劳动竞赛动员大会” host'],
    ['由太原市总工会、市重点建设办公室联合主办，市交通建设工会委员会承办的“重点工程建设劳动竞赛动员大会”召开。', '太原市交通建设工会委员会 ORGANIZED “重点工程建设劳动竞赛动员大会” undertaker'],
    ['柳林县总工会、县关工委联合柳林铁路俱乐部开展“闹元宵”活动。', '柳林铁路俱乐部 ORGANIZED “闹元宵”活动 co_organizer'],
    ['太原市总工会联合市交通运输局开行了“平安返乡”爱心专列。', '太原市交通运输局 ORGANIZED “平安返乡”爱心专列 co_organizer'],
    ['全县重点项目劳动竞赛启动仪式在柳石高速三标特大桥施工现场举行。', '重点项目劳动竞赛启动仪式 HOSTED_AT 柳石高速三标特大桥施工现场'],
  ])('%s', (text, said) => expect(saidOn(`## 简讯\n\n${text}`)).toContain(said))
})

describe('it does not say', () => {
  test.each([
    ['柳林县总工会来人，各县（市、区）总工会的64支代表队参加了青河市第四届职工运动会。', '柳林县（市、区）总工会'],
    ['柳林县总工会深入打造“书香工会 悦读增智”职工阅读活动品牌。', '书香工会'],
    ['上午，柳林县总工会副主席刘国庆到三交镇开展送温暖慰问活动，刘国庆一行代表县总工会送来慰问金。', '刘国庆一行代表县总工会'],
    ['柳林各街道工会启动“送清凉”活动。', '柳林各街道工会'],
    ['“缘聚工会·牵手幸福”交友活动在柳林县文化馆举行。', '缘聚工会'],
    ['柳林县第三届职工运动会由柳林县总工会主办，以“激扬活力”为主题，共设有拔河、6公里健康跑等9个项目的竞赛活动。', '“激扬活力”6公里健康跑'],
    ['上海市南京东路街道总工会举办2024年职工书画展。', '上海市南京东路街道总工会 LOCATED_IN 南京市'],
  ])('%s', (text, name) => expect(saidOn(`## 简讯\n\n${text}`)).not.toContain(name))
})
