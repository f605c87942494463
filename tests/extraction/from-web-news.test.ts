// Sentences as web pages of unions print them in: offices in lists, what is run by whom nobody knows, honours of many; what is said out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn, saidOn } from './extract-text.ts'

describe('an office named by its field alone', () => {
  test('in a list behind a union is of the same county', () => {
    const words = saidIn('6月2日，柳林县职工运动会开幕，由柳林县总工会、卫生局和教体局主办，柳林物流有限公司工会协办。')
    expect(words).toEqual(expect.arrayContaining(['柳林县卫生局 ORGANIZED 柳林县职工运动会 host', '柳林县教体局 ORGANIZED 柳林县职工运动会 host']))
  })
  test('is nobody’s where it stands in no list, or behind a company’s union', () => {
    expect(saidIn('6月2日，柳林物流有限公司工会、卫生局举办健步走活动。').filter(word => word.startsWith('柳林县卫生局'))).toEqual([])
    expect(saidIn('柳林县总工会副主席李志强到场。卫生局举办健步走活动。').filter(word => word.startsWith('柳林县卫生局 '))).toEqual([])
  })
  test('is the one with 管理 in its name', () => {
    const words = saidIn('6月2日，“小哥先行”主题活动由吕梁市总工会、吕梁市邮政管理局主办。市邮政局送去头盔。')
    expect(words.filter(word => word.endsWith('邮政局'))).toEqual([])
  })
})

describe('a clause about a body that nobody knows', () => {
  test('is not about whoever was spoken of before', () => {
    const words = saidIn('6月2日，柳林县职工运动会开幕，柳林县总工会女工部部长周瑞玲到会。集团一公司信号女子突击队喜获“山西五一巾帼奖”。')
    expect(words.filter(word => word.includes('HONOURED_WITH'))).toEqual([])
  })
  test('may still give something to those spoken of before', () => {
    expect(saidIn('柳林机械厂钳工王建国与焊工李海并列第一，集团授予两人“集团金牌工匠”称号。')).toEqual(expect.arrayContaining(['王建国 HONOURED_WITH 集团金牌工匠', '李海 HONOURED_WITH 集团金牌工匠']))
  })
})

describe('kinds of things', () => {
  test('delivery platforms help to run what is named behind them, and are nothing that is run', () => {
    const words = saidIn('6月2日，由柳林县总工会联合外卖平台共同主办、柳林县慈善总会协办的“一杯水驿站”项目启动仪式在柳林县文化馆举办。')
    expect(words).toContain('柳林县总工会 ORGANIZED “一杯水驿站”项目启动仪式 host')
    expect(words).not.toContain('外卖平台')
  })
  test('works of building are no facility that is built', () => {
    const words = saidIn('6月2日，柳林县总工会先后在青石创意园、柳林县妇幼保健院扩建工程项目、红门工业园开展公益法律服务行动。')
    expect(words.filter(word => word.includes(' RUNS '))).toEqual([])
  })
  test('the weather is no part of a place, nor 作 before a report of a name', () => {
    const words = saidIn('6月2日，柳林县职工运动会在体育场冒雨举行。柳林县总工会女工委主任冯翠作了题为《红》的发言。')
    expect(words).toEqual(expect.arrayContaining(['柳林县职工运动会 HOSTED_AT 体育场', '冯翠 ATTENDED 柳林县职工运动会 speaker']))
  })
  test('a prize goes to the first of many, and who gets it is no part of its name', () => {
    expect(saidIn('山西省总工会授予柳林机械厂钳工王建国等30名先进个人火车头奖章。')).toContain('王建国 HONOURED_WITH 火车头奖章')
  })
})

describe('what is near and not meant', () => {
  test('区委 is not the league’s committee of the same district', () => {
    const words = saidIn('6月2日，柳林县职工集体婚礼在文化馆举行，由柳林县总工会、团县委主办。县委常委、县总工会主席李志强颁发证书。')
    expect(words).toEqual(expect.arrayContaining(['共青团柳林县委 ORGANIZED 柳林县职工集体婚礼 host', '李志强 HOLDS_POST 柳林县委']))
    expect(words).not.toContain('李志强 HOLDS_POST 共青团柳林县委')
  })
  test('who is praised at a meeting does not hold it', () => {
    expect(saidIn('6月2日，柳林物流有限公司工会召开安全竞赛部署会，青石分公司、线路分公司等8家单位受到表彰。').filter(word => /分公司 ORGANIZED/.test(word))).toEqual([])
  })
  test('a number of lectures to come is none of them', () => {
    const words = saidIn('6月2日，柳林县总工会“同行”普法宣传月启动。宣传月期间，县总工会还将组织12场专题讲座。副主席孙磊表示，将新建5家调解室。')
    expect(words.filter(word => word.includes('12场'))).toEqual([])
  })
  test('where somebody goes to look into something is not what is looked into', () => {
    const words = saidOn('## 吕梁市总工会调研组到柳林县调研货车司机建会工作\n\n6月2日，吕梁市总工会主席赵丽华一行到柳林县调研货车司机建会工作。')
    expect(words).not.toContain('柳林县调研')
    expect(words).toContain('吕梁市总工会 ORGANIZED 吕梁市总工会调研货车司机建会工作 host')
  })
  test('a union that its headline names by city and trade is the company’s', () => {
    const words = saidOn('## 吕梁公交工会启动“安康杯”竞赛\n\n6月2日，吕梁市公交运营有限公司工会召开“安康杯”竞赛动员会。')
    expect(words).not.toContain('吕梁公交工会')
    expect(words).toContain('吕梁市公交运营有限公司工会 ORGANIZED “安康杯”竞赛动员会 host')
  })
  test('officers in a list are leaders, each', () => {
    const words = saidIn('6月2日，柳林县总工会举办职工羽毛球比赛，县总工会主席李志强、副主席王敏、张磊，县文旅局局长赵海出席。')
    expect(words).toEqual(expect.arrayContaining(['李志强', '王敏', '张磊', '赵海'].map(name => `${name} ATTENDED 职工羽毛球比赛 leader`)))
  })
  test('a year before a school and a day of the year before an activity are no names', () => {
    expect(saidIn('6月2日，2024吕梁大学首届教职工趣味运动会举行，吕梁大学工会主办。')).not.toContain('2024吕梁大学')
    expect(saidIn('3月6日，柳林县总工会组织“三八”节家属协管“嘱平安、促生产”活动。').filter(word => word.startsWith('“三八”节'))).toEqual([])
  })
  test('where people go when it is over is not where it was', () => {
    const words = saidIn('6月2日，柳林县总工会在县工人文化宫召开劳模座谈会。会后，大家参观了青石新桥。')
    expect(words).toContain('劳模座谈会 HOSTED_AT 柳林县工人文化宫')
    expect(words).not.toContain('劳模座谈会 HOSTED_AT 青石新桥')
  })
  test('the day for which a headline says that something is held names no other thing', () => {
    const words = saidOn('## 柳林县总工会举办“六一”亲子开放日\n\n6月1日，柳林县总工会举办“小小矿工”亲子开放日，26个职工家庭参加。')
    expect(words.filter(word => word.includes(' ORGANIZED '))).toEqual(['柳林县总工会 ORGANIZED “小小矿工”亲子开放日 host'])
  })
})

describe('names of railways, companies and schools', () => {
  test('a railway bureau goes by several names', () => {
    const words = saidOn('## 吕梁铁路局集团公司工会送清凉\n\n7月22日，中国铁路吕梁局集团有限公司工会副主席张海峰深入柳林车务段，慰问高温下坚守岗位的干部职工，送去防暑用品。')
    expect(words).toContain('中国铁路吕梁局集团有限公司工会')
    expect(words).not.toContain('吕梁铁路局集团公司工会')
  })
  test('two letters before a company’s kind are its brand, and a comparison is no name', () => {
    const words = saidIn('6月2日，在柳林县劳动奖表彰大会上，柳林机械厂钳工李海、正恒集团股份有限公司技师周立荣获山西省五一劳动奖章。“什么都比不上工会送来的水。”周立说。')
    expect(words).toContain('正恒集团股份有限公司')
    expect(words).not.toContain('比不上工会')
  })
  test('a school is what the quoted name of its class ends in, and a centre that runs it is a body', () => {
    const words = saidIn('9月3日，柳林县总工会“职工夜校”秋季班开班。夜校由柳林县职工文化服务中心具体承办，学费全免。')
    expect(words).toContain('柳林县职工文化服务中心 ORGANIZED “职工夜校”秋季班 undertaker')
  })
})

describe('elections and houses', () => {
  test('several are elected at once, and to the union that the first one is elected to', () => {
    const words = saidIn('6月24日，柳林县工会第十次代表大会召开。在全委会议上，张翠萍当选县总工会主席，李志军、赵文杰、刘颖当选副主席；韩雪当选经审会主任。')
    expect(words).toEqual(expect.arrayContaining(['张翠萍', '李志军', '赵文杰', '刘颖', '韩雪'].map(name => `${name} HOLDS_POST 柳林县总工会`)))
  })
  test('a name may end in 和 before a mark', () => {
    expect(saidIn('6月2日，柳林县总工会举行助学金发放仪式，县总工会副主席郭永和，县民政局局长张丽萍出席。')).toContain('郭永和 HOLDS_POST 柳林县总工会')
  })
  test('the library beside a school’s union is the school’s', () => {
    const words = saidIn('6月2日，吕梁卫生职业学院工会联合图书馆举办教职工读书分享会。')
    expect(words).toContain('吕梁卫生职业学院图书馆 ORGANIZED 教职工读书分享会 co_organizer')
  })
  test('an institute and a committee go by two names', () => {
    const words = saidOn('## 航宇科工二院工会办起父母课堂\n\n6月2日，航宇科工集团第二研究院工会举办“父母课堂”讲座。')
    expect(words).not.toContain('航宇科工二院工会')
  })
})

describe('the union of a street or town', () => {
  test.each(['北下关街道', '展览路街道', '陶然亭街道', '和义街道', '北七家镇', '来广营地区', '体育馆路街道', '东铁匠营街道'])('%s is named whole, whatever its letters mean', town => {
    for (const text of [`昨日，${town}总工会举办职工书画展。`, `职工书画展由${town}总工会承办。`, `昨日，海淀区${town}总工会举办职工书画展。`]) {
      expect(saidIn(text).filter(word => /^\S*总工会$/.test(word))).toEqual([`${text.includes('海淀区') ? '海淀区' : ''}${town}总工会`])
    }
  })
  test.each(['这是荣市街道总工会举办的书画展。', '书画展由荣市、青石两个街道总工会承办。', '书画展交由荣市街道总工会承办。', '大家去看看街道工会的书画展。'])('what stands before it is no part of its name: %s', text => {
    expect(saidIn(text).filter(word => /^(?:这?是荣市|丰财两个|两个街道|交?由荣市|看看街道)/.test(word) && word.endsWith('工会'))).toEqual([])
  })
})

describe('who is told of behind what he does', () => {
  const page = '## 暑期托管班开班\n\n6月2日，柳林县总工会举办暑期托管班。\n\n“孩子们学得开心。”承办此次托管班的柳林县青少年宫负责人说。'
  test('undertakes it, and nobody who was spoken of before does', () => {
    const undertakers = saidOn(page).filter(words => words.endsWith('undertaker'))
    expect(undertakers).toEqual(['柳林县青少年宫 ORGANIZED 暑期托管班 undertaker'])
  })
})

test('a source that an article cites was not at what it tells of', () => {
  expect(saidOn('## 焊工大赛收官\n\n6月2日，柳林县总工会举办焊工技能大赛。\n\n据吕梁市总工会党组书记、副主席陈苡宁介绍，近年来技能人才增加了两成。').filter(words => words.startsWith('陈苡宁 ATTENDED'))).toEqual([])
})

test('slogans are no bodies, and a brand before a bracket belongs to its company', () => {
  expect(mentionsIn('奋力开创新时代兵团工会工作新局面').filter(({ kind }) => kind === 'Organization')).toEqual([])
  expect(saidIn('获奖者分别为：柳林学院教师何杨、福如（柳林）服装有限公司裁剪工贾黎。')).toContain('贾黎 HOLDS_POST 福如（柳林）服装有限公司')
})

test('a meeting for honours or rooms of several kinds has them all in its name', () => {
  expect(saidIn('5月15日，柳林县总工会举办劳动奖和工人先锋号表彰大会。')).toContain('柳林县总工会 ORGANIZED 劳动奖和工人先锋号表彰大会 host')
  expect(saidIn('5月15日，柳林县总工会召开“五小”创新观摩暨劳模和创新人才工作室联盟推进会。')).toContain('柳林县总工会 ORGANIZED “五小”创新观摩暨劳模和创新人才工作室联盟推进会 host')
})

test('what is founded is not where it was founded', () => {
  expect(saidOn('## 柳林县总工会组建律师服务团\n\n柳林县总工会近日组建职工权益律师法律援助服务团，把律师送到职工身边。').filter(words => words.includes('HOSTED_AT'))).toEqual([])
})
