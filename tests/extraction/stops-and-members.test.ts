// Sentences that list the stops of a visit, count teams, found groups of schools, or name people before those they turn to, in; what is named and said out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn } from './extract-text.ts'

const namesIn = (sentence: string, kind: string): readonly string[] => mentionsIn(sentence).filter(mention => mention.kind === kind && mention.form === 'full').map(({ name }) => name)

describe('people', () => {
  test.each([
    ['副主席吴杰向劳模代表发放体检卡。', ['吴杰']],
    ['柳林县总工会主席王林向获奖班组颁发奖牌。', ['王林']],
    ['全国劳模赵敏向在场的职工代表讲述经历。', ['赵敏']],
    ['柳林县总工会主席王林同职工代表座谈。', ['王林']],
    ['柳林县总工会主席王志向说，要办好。', ['王志向']],
    ['柳林县总工会主席王文向参加了会议。', ['王文向']],
    ['柳林县总工会主席张大同职工座谈。', ['张大同']],
    ['社员沈建利讲了从自家种槜李到带着村民致富的经过。', ['沈建利']],
  ])('end before whom they turn to: %s', (sentence, names) => {
    expect(namesIn(sentence, 'Person')).toEqual(names)
  })
})

describe('companies', () => {
  test.each([
    ['会议在浦东新区海立电梯（上海）有限公司召开。', '海立电梯（上海）有限公司'],
    ['会议在柳林县经济开发区海立电梯（中国）有限公司召开。', '海立电梯（中国）有限公司'],
    ['会议在柳林县青河重工（集团）有限公司召开。', '柳林县青河重工（集团）有限公司'],
    ['会议在柳林县海立电梯有限公司召开。', '柳林县海立电梯有限公司'],
  ])('that name their town in brackets do not begin with the district: %s', (sentence, name) => {
    expect(namesIn(sentence, 'Organization')).toContain(name)
  })
})

describe('activities', () => {
  test.each([
    ['“书香柳林进工地”暨柳林县总工会“铁花向阳”系列活动在柳林县工人文化宫启动。', '“书香柳林进工地”暨柳林县总工会“铁花向阳”系列活动'],
    ['2024年度柳林工会集体协商“集中要约行动”推进会召开。', '2024年度柳林工会集体协商“集中要约行动”推进会'],
    ['柳林县总工会举办“创新杯”征文、美术、书法、摄影比赛颁奖活动。', '“创新杯”征文、美术、书法、摄影比赛颁奖活动'],
    ['柳林县总工会举办“铁花杯”职工书法、绘画、摄影展。', '“铁花杯”职工书法、绘画、摄影展'],
    ['柳林县总工会“冬送温暖”活动走进青河建工集团地铁4号线1标项目。', '“冬送温暖”活动'],
    ['“铁花杯”座谈会、摄影展在柳林县文化馆举行。', '“铁花杯”座谈会'],
  ])('are named whole: %s', (sentence, name) => {
    expect(namesIn(sentence, 'Initiative')).toContain(name)
  })
  test('that match the day of a match begin', () => {
    expect(saidIn('4月7日，柳林县教工乒乓球团体赛在青河中学体育馆开打。')).toContain('柳林县教工乒乓球团体赛 HOSTED_AT 青河中学体育馆')
  })
})

describe('the stops of a visit', () => {
  const stops = (list: string): readonly string[] => saidIn(`7月8日，柳林县总工会慰问组来到${list}，开展“送清凉”慰问活动。`).filter(words => words.includes('HOSTED_AT')).map(words => words.split(' HOSTED_AT ')[1] as string)
  test.each([
    ['青河重工有限公司、玉园·文苑、柳林县工人文化宫', ['青河重工有限公司', '玉园·文苑', '柳林县工人文化宫']],
    ['柳林县工人文化宫、柳林县人民医院扩建工程项目和青河一中', ['柳林县工人文化宫', '柳林县人民医院扩建工程项目', '青河一中']],
    ['青河建工集团城北隧道施工现场', ['青河建工集团城北隧道施工现场']],
    ['青河重工有限公司、田间地头和困难职工家庭', ['青河重工有限公司']],
    ['青河重工有限公司生产一线', ['青河重工有限公司']],
    ['青河重工有限公司、柳林机械厂和城市社区', ['青河重工有限公司', '柳林机械厂']],
  ])('%s', (list, names) => {
    expect(stops(list)).toEqual(names)
  })
})

describe('a village', () => {
  test.each([
    ['柳林县总工会带学员到青石镇红旗村开展“重走长征路”活动。', '“重走长征路”活动 HOSTED_AT 青石镇红旗村'],
    ['柳林县总工会日前到三交镇坪上村慰问困难职工。', '慰问困难职工 HOSTED_AT 三交镇坪上村'],
  ])('is where things are done: %s', (text, edge) => {
    expect(saidIn(text)).toContain(edge)
  })
  test.each(['乡', '边远山', '移民'])('of a kind is none: %s村', (kind) => {
    expect(saidIn(`柳林县总工会带学员到${kind}村开展“重走长征路”活动。`).filter(words => words.includes('HOSTED_AT'))).toEqual([])
  })
})

describe('a visit', () => {
  const said = saidIn('3月2日，吕梁市总工会副主席李志强一行来到柳林县总工会，就“县级工会加强年”开展调研。\n\n在柳林县职工服务中心和劳动公园，调研组边看边问，随后在县总工会召开“县级工会加强年”专项工作座谈会。\n\n会后，调研组又到青石镇职工服务中心、青河酒业有限公司走访。')
  test('goes on after the meeting that is part of it', () => {
    for (const place of ['柳林县职工服务中心', '劳动公园', '青石镇职工服务中心', '青河酒业有限公司']) expect(said).toContain(`吕梁市总工会“县级工会加强年”调研 HOSTED_AT ${place}`)
    expect(said).toContain('“县级工会加强年”专项工作座谈会 PART_OF 吕梁市总工会“县级工会加强年”调研')
    expect(said).toContain('李志强 ATTENDED 吕梁市总工会“县级工会加强年”调研 leader')
  })
  test('has its meeting elsewhere than where it looked round before', () => {
    expect(said.filter(words => words.startsWith('“县级工会加强年”专项工作座谈会 HOSTED_AT'))).toEqual([])
  })
  test('is none of an article that begins with a meeting', () => {
    expect(saidIn('3月2日，吕梁市总工会召开产改座谈会。随后，李志强到柳林县职工服务中心察看。').filter(words => words.includes('PART_OF'))).toEqual([])
  })
})

describe('what else is told', () => {
  test.each([
    ['7月24日，江石街道总工会携手青河公园推出的“创享营”第二期暑托班开课。', '青河公园 ORGANIZED “创享营”第二期暑托班 co_organizer'],
    ['7月24日，由柳林县总工会主办的“劳模进社区”示范宣讲活动举行。青河酿造有限公司副总经理周国庆以“传承匠心”为题，说起自己的27年。', '周国庆 ATTENDED “劳模进社区”示范宣讲活动 speaker'],
    ['7月24日，江石街道总工会推出的“创享营”第二期暑托班开课。\n\n此前，段石街道总工会主办的青山产业工人子女暑期托管服务也已启动。青河集团送来学习包。', '青河集团 ORGANIZED 青山产业工人子女暑期托管服务 supporter'],
  ])('%s', (text, edge) => {
    expect(saidIn(text)).toContain(edge)
  })
  test.each([
    '7月24日，柳林县总工会举办第二届“工匠杯”职工趣味运动会。县总工会今年还先后组织了“铁人杯”足球比赛和“龙腾杯”羽毛球比赛。',
    '7月24日，柳林县总工会举办创城工作推进会。\n\n另外，柳林县总工会“爱满柳林”单身职工联谊会日前在青河公园举行。“爱满柳林”联谊会得到柳林县妇联支持。',
  ])('at another time is no part: %s', (text) => {
    expect(saidIn(text).filter(words => words.includes('PART_OF'))).toEqual([])
  })
  test('where a park is and nobody is joined, it runs nothing', () => {
    expect(saidIn('7月24日，柳林县总工会在青河公园举办“春风有约”联谊会。').filter(words => words.startsWith('青河公园 ORGANIZED'))).toEqual([])
  })
})

describe('schools', () => {
  test('by two letters and a number stand beside others', () => {
    expect(namesIn('小海中学、虹桥二中、明德小学5支队伍参赛。', 'Organization')).toEqual(['小海中学', '虹桥二中', '明德小学'])
    expect(namesIn('学习全会精神，虹桥二中、高三年级到场。', 'Organization')).toEqual([])
  })
  test.each([
    ['启明中学牵头，与跃龙中学、虹桥二中组建启明教育集团。', ['启明中学', '跃龙中学', '虹桥二中']],
    ['启明中学与跃龙中学组建了启明教育集团。', ['启明中学', '跃龙中学']],
    ['启明教育集团由启明中学、跃龙中学组成。', ['启明中学', '跃龙中学']],
    ['柳林县教育局、启明中学组建启明教育集团。', ['启明中学']],
    ['启明中学与跃龙中学的教师在启明教育集团座谈。', []],
  ])('form a group: %s', (sentence, members) => {
    expect(saidIn(sentence).filter(words => words.includes('PART_OF'))).toEqual(members.map(name => `${name} PART_OF 启明教育集团`))
  })
})
