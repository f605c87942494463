// Sentences about meetings, orders, contests in several sports and activities of one occasion in; who hosts, who only speaks, and what is one name, out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('is said', () => {
  test.each([
    ['of a body that speaks at a meeting', '5月22日，吕梁市总工会召开集体协商推进会，柳林县总工会在会上作典型发言。', '柳林县总工会 ATTENDED 集体协商推进会 speaker', '柳林县总工会 ORGANIZED 集体协商推进会 host'],
    ['of a body that a meeting hears', '5月22日，吕梁市总工会召开产改工作推进会。会议听取了柳林县总工会产改工作情况汇报。', '柳林县总工会 ATTENDED 产改工作推进会 speaker', '柳林县总工会 ORGANIZED 产改工作推进会 host'],
    ['of the meeting that is about unions of a kind', '5月22日，吕梁市总工会召开了吕梁市楼宇工会建设暨工会建家工作推进会。', '吕梁市总工会 ORGANIZED 吕梁市楼宇工会建设暨工会建家工作推进会 host', '家工作推进会'],
    ['of nobody in particular where all of a level come', '5月22日，吕梁市总工会召开集体协商推进会，各县区总工会、管理区工会参加会议。柳林县总工会介绍了柳林县园区工会的组建情况及做法。', '柳林县总工会 ATTENDED 集体协商推进会 speaker', '柳林县总工会 ATTENDED 集体协商推进会 participant'],
    ['on whose order it was done', '7月21日，按照市委副书记王立平要求，柳林县总工会举办职工篮球赛。', '柳林县总工会 ORGANIZED 职工篮球赛 host', '柳林县总工会 ATTENDED 职工篮球赛 participant'],
    ['of who comforts people, and not of what is put into their hands', '7月21日，柳林县总工会党组书记周国庆一行到青河花园项目工地走访慰问建筑工人，将“冰爽礼包”送到职工手中。', '柳林县总工会 ORGANIZED 慰问建筑工人 host', '“冰爽礼包”'],
    ['of a contest in several sports', '9日，由柳林县总工会主办、柳林县工人文化宫承办的“中国梦”2024柳林县职工健步走、拔河、乒乓球比赛在青石公园举行。', '柳林县工人文化宫 ORGANIZED “中国梦”2024柳林县职工健步走、拔河、乒乓球比赛 undertaker', '“中国梦”2024柳林县职工健步走'],
    ['of a contest and not of the series that it belongs to', '9日，由柳林县总工会主办、柳林县工人文化宫承办的“喜迎新春”2024柳林县职工龙舟赛在青河公园举行。柳林县总工会开展“喜迎新春”系列文体活动，推动群众性体育发展。', '柳林县工人文化宫 ORGANIZED “喜迎新春”2024柳林县职工龙舟赛 undertaker', '柳林县工人文化宫 ORGANIZED “喜迎新春”系列文体活动 undertaker'],
    ['of both activities of one occasion where they were', '11月20日，柳林县总工会“送温暖”活动暨县职工艺术团“送文化下基层”慰问演出在青石林场举行。', '“送温暖”活动 HOSTED_AT 青石林场', '“送温暖”活动 HOSTED_AT 县职工艺术团'],
    ['of every place that a list of them ends in', '7月12日，柳林县总工会主席周国庆一行先后来到柳林县交警大队幸福路岗、青河铸造公司和春风路建设工地，看望慰问高温一线职工。', '慰问高温一线职工 HOSTED_AT 柳林县交警大队幸福路岗', '慰问高温一线职工 HOSTED_AT 柳林县交警大队'],
    ['of stations and firms that are gone to in turn', '柳林县总工会开展“夏送清凉”活动，县总工会主席周国庆先后到柳林北站、青石街道环卫所和青河电器有限公司，送去绿豆。', '“夏送清凉”活动 HOSTED_AT 青河电器有限公司', '柳林北站 ORGANIZED “夏送清凉”活动 host'],
    ['of whose meeting the spirit is told', '6月8日，长治市总工会召开全市工会网络安全工作会议，传达全总、省总有关会议精神。', '长治市总工会 ORGANIZED 工会网络安全工作会议 host', '山西省总工会 ORGANIZED 工会网络安全工作会议 host'],
    ['of a hall that undertakes a contest', '牡丹江市职工冰雪运动会由市总工会主办，市职工文体中心承办。', '牡丹江市职工文体中心 ORGANIZED 牡丹江市职工冰雪运动会 undertaker', '牡丹江市职工冰雪运动会 HOSTED_AT 牡丹江市职工文体中心'],
    ['of officers whose names nobody knows', '苏尼特左旗总工会主席娜仁、内蒙古青河煤业公司工会主席王学军参加“北疆工匠”学习交流活动。', '王学军 ATTENDED “北疆工匠”学习交流活动 leader', '苏尼特左旗总工会 ORGANIZED “北疆工匠”学习交流活动 host'],
    ['of a league’s union', '锡林郭勒盟工会举办“北疆工匠”学习交流活动。', '锡林郭勒盟工会 ORGANIZED “北疆工匠”学习交流活动 host', '锡林郭勒盟总工会 ORGANIZED “北疆工匠”学习交流活动 host'],
    ['of two names of two letters that are elected', '柳林县总工会第三次代表大会召开，王志华当选为主席，李娜、赵鹏当选为副主席。', '李娜 HOLDS_POST 柳林县总工会', '李娜、赵鹏 HOLDS_POST 柳林县总工会'],
    ['of the first of so many who are honoured', '柳林县总工会授予李红等30名同志“柳林县五一劳动奖章”。', '李红 HONOURED_WITH 柳林县五一劳动奖章', '李红等 HONOURED_WITH 柳林县五一劳动奖章'],
    ['of a works that is called by its city and two trades', '大连船舶重工电工李伟被授予“辽宁工匠”称号。', '李伟 HOLDS_POST 大连船舶重工', '李伟 HOLDS_POST 大连'],
    ['of whose troupe somebody leads', '11月20日，柳林县职工乌兰牧骑走进青石林场慰问演出。柳林县总工会副主席、职工乌兰牧骑团长刘玉兰致辞。', '刘玉兰 HOLDS_POST 柳林县职工乌兰牧骑', '刘玉兰 HOLDS_POST 职工乌兰牧骑'],
  ])('%s', (_, text, told, untold) => {
    const said = saidIn(text)
    expect(said).toContain(told)
    expect(said).not.toContain(untold)
  })

  test.each([
    ['that a government’s resolutions are activities', '坚持以落实自治区“六个行动”为引领，4月22日，柳林县总工会举办访谈活动。', '“六个行动”'],
    ['that what somebody demands was done', '市委副书记王立平要求，柳林县总工会举办职工篮球赛。', '柳林县总工会 ORGANIZED 职工篮球赛 host'],
    ['that kinds of place are gone to', '慰问组先后来到建筑工地、交警岗亭，开展“夏送清凉”活动。', '建筑工地'],
    ['that a kind of car is a works', '安徽省新能源汽车产业工会举办“江淮工匠”技能大赛。', '安徽省新能源汽车'],
    ['that a list of sports is a contest’s name', '柳林县总工会举办职工运动会，有篮球、拔河、乒乓球比赛。', '职工运动会，有篮球、拔河、乒乓球比赛'],
  ])('nowhere %s', (_, text, untold) => expect(saidIn(text)).not.toContain(untold))
})

describe('a county’s union that is known by 县 alone', () => {
  const ARTICLE = '## 劳模进校园\n\n4月24日，县总工会邀请省劳动模范王建国到县职业教育中心开展“劳模进校园”活动。\n'
  test('is nobody where no county is told: two pages might mean two', () => expect(saidOn(ARTICLE)).not.toContain('县总工会 ORGANIZED “劳模进校园”活动 host'))
  test('has the county’s name where that is told', () => expect(saidOn('## 柳林县总工会举办篮球赛\n\n4月24日，县总工会举办职工篮球赛。\n')).toContain('柳林县总工会 ORGANIZED 职工篮球赛 host'))
})

test('an office has its whole name once that is printed', () => {
  const said = saidOn('## 市委办、市总工会联合举办青年联谊活动\n\n3月24日，运城市委办公室、运城市总工会在青石艺术村联合举办青年联谊活动。\n')
  expect(said).toContain('运城市委办公室 ORGANIZED 青年联谊活动 host')
  expect(said).not.toContain('运城市委办')
})
