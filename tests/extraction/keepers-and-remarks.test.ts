// Sentences about who builds, keeps and pays for what is spoken of, who speaks, performs or signs, and who only has something to say, in; whose it is and who was there, out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('a place spoken of by another word', () => {
  const PAGE = '夜里，司机薛大勇走进“潮头站”喝了碗姜汤。这处司机之家由柳林县总工会出资兴建，柳林物流有限公司工会打理，6月12日揭牌启用。'
  test('is built by one and kept by another, and the keeper is not what is unveiled', () => {
    const words = saidIn(`${PAGE}柳林县总工会主席李志强揭牌。`)
    expect(words).toEqual(expect.arrayContaining(['柳林县总工会 RUNS 潮头站', '柳林物流有限公司工会 RUNS 潮头站', '柳林县总工会 ORGANIZED 潮头站揭牌 host', '李志强 ATTENDED 潮头站揭牌 leader']))
    expect(words).not.toContain('柳林物流有限公司工会揭牌')
  })
  test('houses what others bring; whoever came by is not at that by what he says', () => {
    const words = saidIn(`${PAGE}当天，柳林县人民医院的体检车停进院子，在站前开展“港湾夜诊”义诊。“以前只能熬着。”薛大勇说。`)
    expect(words).toEqual(expect.arrayContaining(['柳林县人民医院 ORGANIZED “港湾夜诊”义诊 host', '“港湾夜诊”义诊 HOSTED_AT 潮头站']))
    expect(words.filter(word => word.startsWith('薛大勇 ATTENDED'))).toEqual([])
  })
  test('a hall of a name of its own is set up in another, and is where nothing else was', () => {
    const words = saidIn('柳林县总工会联手县人民法院，在县职工服务中心建起“河畔说事堂”，调解争议41件。三交镇总工会开办“灯下说法”普法课。')
    expect(words).toEqual(expect.arrayContaining(['柳林县人民法院 RUNS 河畔说事堂', '河畔说事堂 PART_OF 柳林县职工服务中心']))
    expect(words).not.toContain('“灯下说法”普法课 HOSTED_AT 柳林县职工服务中心')
  })
  test('a union that sets something up at an airport does, and not the airport', () => {
    const words = saidIn('6月2日，渡远航空服务有限公司工会在柳林机场建起的“歇脚”驿站启用。改造费里，渡远公司拿了大头。')
    expect(words).toContain('渡远航空服务有限公司 ORGANIZED “歇脚”驿站启用 supporter')
    expect(words).not.toContain('柳林机场 RUNS “歇脚”驿站')
  })
})

describe('a class', () => {
  test('that is handed over is carried out by whom it goes to, who does not run the market it is in', () => {
    const words = saidIn('柳林县总工会出资，在青石商贸城开办“星星课堂”托管班，交给吕梁市青禾社会工作服务中心运营。')
    expect(words).toContain('吕梁市青禾社会工作服务中心 ORGANIZED “星星课堂”托管班 undertaker')
    expect(words.filter(word => word.includes(' RUNS '))).toEqual([])
  })
  test('has for its part what is brought into it, and for its support who sees to one side of it', () => {
    const words = saidIn('6月2日，柳林县总工会开办“蒲公英”暑期托管班，接送由柳林街道总工会负责。6月20日，柳林县科协把“蚂蚁搬家”科学课带进班里。')
    expect(words).toEqual(expect.arrayContaining(['“蚂蚁搬家”科学课 PART_OF “蒲公英”暑期托管班', '柳林街道总工会 ORGANIZED “蒲公英”暑期托管班 supporter']))
  })
  test('is not attended by an officer who only has something to say of it', () => {
    const words = saidIn('6月2日，柳林县总工会开办“蒲公英”暑期托管班。\n\n“夜里的班还太少。”吕梁市总工会女职工部部长陈苡宁坦言。')
    expect(words.filter(word => word.startsWith('陈苡宁 ATTENDED'))).toEqual([])
    expect(saidIn('6月2日，柳林县总工会举办焊工大赛。\n\n“选手越来越多。”吕梁市总工会经济部部长陈苡宁在颁奖仪式上说。').filter(word => word.startsWith('陈苡宁 ATTENDED'))).toHaveLength(1)
  })
})

describe('who', () => {
  test.each([
    ['talks with another', '6月2日，柳林县总工会举办“焊花夜话”。全国劳动模范周国庆与青河机械厂技师李海同台对谈。', '李海 ATTENDED “焊花夜话” speaker'],
    ['sums up', '6月2日，柳林县总工会举办焊工大赛。柳林县教育局副局长柏春泰作了点评。', '柏春泰 ATTENDED 焊工大赛 speaker'],
    ['is listened to', '6月2日，柳林县总工会举办“焊花夜话”。全国劳动模范周国庆坐在中间，徒弟们听他讲炉温。', '周国庆 ATTENDED “焊花夜话” speaker'],
    ['plays a piece', '6月2日，柳林县总工会举办2024年迎新春联谊会。青河县晋剧传承保护中心演员尤静芳拉了一曲《走西口》。', '尤静芳 ATTENDED 2024年迎新春联谊会 performer'],
    ['signs for the parties', '6月2日，柳林县总工会与临县总工会签署工匠互聘协议。柳林县总工会主席李志强、临县总工会副主席王海燕代表双方签约。', '李志强 ATTENDED 签署工匠互聘协议 leader'],
    ['takes on an apprentice', '6月2日，柳林县总工会的“薪火”师徒结对计划启动。次日，首席技师周国庆收下青年钳工李海为徒。', '李海 ATTENDED “薪火”师徒结对计划 participant'],
    ['does the work', '第五届焊工技能大赛昨日收官。大赛由吕梁市总工会发起，具体操办的是柳林县总工会。', '柳林县总工会 ORGANIZED 第五届焊工技能大赛 undertaker'],
  ])('%s', (_, sentence, words) => expect(saidIn(sentence)).toContain(words))

  test('opens an opening speaks there, not at what was told of last', () => {
    const words = saidIn('6月12日，柳林县总工会建成的“渡口”工友驿站启用。当天，柳林县人民医院开展“夜班药箱”义诊。柳林县总工会副主席郝春山致辞时说，要常来坐坐。')
    expect(words).toContain('郝春山 ATTENDED “渡口”工友驿站启用 speaker')
    expect(words.filter(word => /郝春山 ATTENDED .*义诊/.test(word))).toEqual([])
  })
  test('is on duty week by week is not, by that, at a meeting', () => {
    expect(saidIn('6月12日，柳林县总工会举办“春风有约”联谊会。县人民医院医师门春白每周三到驿站坐诊。').filter(word => word.startsWith('门春白 ATTENDED'))).toEqual([])
  })
})

describe('who and what is only spoken of', () => {
  test('whom a film shows was not at its showing, whoever was shown it was', () => {
    const words = saidIn('6月2日，柳林县总工会在县工人文化宫举行“石榴花”故事会。短片再现全国劳动模范李志强、省劳动模范王秀英等感人事迹，退休矿工赵长河登台讲述。')
    expect(words).toEqual(expect.arrayContaining(['李志强 HONOURED_WITH 全国劳动模范', '赵长河 ATTENDED “石榴花”故事会 participant']))
    expect(words.filter(word => /^(?:李志强|王秀英) ATTENDED/.test(word))).toEqual([])
  })
  test('places of which only the number is told are none', () => {
    expect(saidIn('柳林县总工会在辖区内10个点位举办暑期托管班。').filter(word => word.includes('HOSTED_AT'))).toEqual([])
    expect(saidIn('柳林县总工会在柳林街道文化站举办暑期托管班。')).toContain('暑期托管班 HOSTED_AT 柳林街道文化站')
  })
})

describe('what only looks like a name', () => {
  test('a count before or behind a kind of body tells no body', () => {
    expect(saidIn('柳林县职工学校教师王秀英获评先进。三年来，全县新增职工学校近20个，开展“送课进厂”活动60余场。').filter(word => word.includes('ORGANIZED'))).toEqual([])
    expect(saidIn('6月2日，“劳模进校园”活动走进柳林县的11家中小学。')).not.toContain('家中小学')
    expect(saidIn('柳林县总工会建成“清凉窝”驿站12家。')).toContain('柳林县总工会 RUNS “清凉窝”驿站')
  })
  test('the year before a union is no part of its name, nor is 联合会 left out of one', () => {
    expect(saidIn('会上，2023年度柳林县总工会“送课进厂”活动启动。')).toContain('柳林县总工会 ORGANIZED “送课进厂”活动 host')
    expect(saidIn('吕梁市网约车行业工会联合会代驾分会6月2日举办“平安夜归”安全培训班。')).toContain('吕梁市网约车行业工会联合会代驾分会 PART_OF 吕梁市网约车行业工会联合会')
    expect(saidIn('6月2日，全国总工会女职工委员会、山西省总工会主办的“书香”读书会在太原举行。')).toContain('全国总工会女职工委员会 ORGANIZED “书香”读书会 host')
  })
  test('what somebody says is no name of the ceremony at which it is said, and the middle of a title is nobody', () => {
    const words = saidIn('“有了合同，心里有底，受到大家好评。”签约仪式上，柳林县货运行业工会主席王建军说。会上推介了“职工云畅游”品牌。')
    expect(words.filter(word => word.includes('好评'))).toEqual([])
    expect(words).not.toContain('云畅')
  })
  test('a doubtful name at the head of a counted list of names is one', () => {
    expect(saidIn('6月2日，柳林县总工会举办劳模宣讲活动，陈冬雪、黄松涛、马海英、梁芳华、李乾等6名劳模登台。')).toEqual(expect.arrayContaining(['陈冬雪', '黄松涛', '马海英', '梁芳华', '李乾']))
  })
  test('the year or level of an honour stands between it and its award, and an occasion is the first part of a name with 暨', () => {
    expect(saidIn('柳林县第一小学教师王秀英获评2023年度“最受学生欢迎的老师”。')).toContain('王秀英 HONOURED_WITH 最受学生欢迎的老师')
    expect(saidIn('柳林县总工会6月2日举办“书香”女职工阅读成果展示暨交流活动。')).toContain('柳林县总工会 ORGANIZED “书香”女职工阅读成果展示暨交流活动 host')
  })
})
