// Sentences that say here, this one or who it was, name companies by brand, branch and trade, or insure people in; what they say out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

describe('whom a sentence is about', () => {
  const MAIN = '## 简讯\n\n6月2日，柳林县总工会的“灯下夜校”开课。女工韦小满坐在前排。青石技工学校讲师劳炳文先出了一道题。'
  test('is whoever the cleft before it ends with', () => {
    const said = saidOn(`${MAIN}最先答对的是韦小满。五年前她只会打包，如今已是青河塑料有限公司的调机员，今年捧回吕梁市五一劳动奖章。`)
    expect(said).toEqual(expect.arrayContaining(['韦小满 HONOURED_WITH 吕梁市五一劳动奖章', '韦小满 HOLDS_POST 青河塑料有限公司']))
    expect(said).not.toContain('劳炳文 HONOURED_WITH 吕梁市五一劳动奖章')
  })
  test('can be told by the honour', () => {
    expect(saidOn(`${MAIN}这位山西省劳动模范教了22年书，头发白了。`)).toContain('劳炳文 HONOURED_WITH 山西省劳动模范')
    expect(saidOn(`${MAIN}首批12名山西省劳动模范明年来听课。`).filter(words => words.includes('HONOURED_WITH'))).toEqual([])
  })
  test('is not whoever was spoken of before, where a union’s name stands behind', () => {
    expect(saidOn('## 简讯\n\n山西省总工会日前授予柳林县青河精工有限公司装配工覃伟明山西省五一劳动奖章。')).toContain('覃伟明 HONOURED_WITH 山西省五一劳动奖章')
  })
})

describe('companies go by', () => {
  const MAIN = '## 简讯\n\n6月2日，柳林县总工会举办2024年焊工大赛，太原永达塑胶制品有限公司协办，深圳蓝岛科技有限公司提供机台，青河海屿免税品有限公司工会送来奖品。'
  test.each([
    ['brand and trade before a post', '永达塑胶模具主管庞建国上台。', '庞建国 HOLDS_POST 太原永达塑胶制品有限公司'],
    ['brand before a trade that no list has', '掌声给了蓝岛科技封装工邱小燕。', '邱小燕 HOLDS_POST 深圳蓝岛科技有限公司'],
    ['brand, the company known by its union alone', '海屿免税香化柜长冯晓兰到场。', '冯晓兰 HOLDS_POST 青河海屿免税品有限公司'],
    ['brand and branch', '捷骏快递大同分公司经理马梅英到场。', '马梅英 HOLDS_POST 捷骏快递大同分公司'],
  ])('%s', (_, sentence, said) => expect(saidOn(MAIN + sentence)).toContain(said))
  test('works, which is what a company’s union is called', () => {
    expect(saidOn('## 妈妈放心\n\n6月2日，青河食品有限公司工会走访女工家庭。厂工会又同柳林县妇联合办“果果学堂”托管班。')).toContain('青河食品有限公司工会 ORGANIZED “果果学堂”托管班 host')
  })
  test('a town’s name that begins with a dynasty', () => {
    expect(saidOn('## 简讯\n\n“灯下夜校”由青石镇总工会、清溪头科技园联合工会合办。')).toContain('清溪头科技园联合工会 ORGANIZED “灯下夜校” host')
  })
})

describe('here', () => {
  test('is the place spoken of, for who comes to look', () => {
    expect(saidOn('## 茶馆里的调解室\n\n6月2日，“榕荫”调解室揭牌。6月12日，吕梁市总工会副主席王海燕带队来此调研。')).toContain('吕梁市总工会调研 HOSTED_AT “榕荫”调解室')
  })
  test('is where something is sent', () => {
    const said = saidOn('## 送水车\n\n6月2日，大家搭上柳林县总工会的“清泉专车”，去给青石线路工区送饭。')
    expect(said).toContain('“清泉专车” HOSTED_AT 青石线路工区')
  })
  test('a station that is handed over is the one that the sentence begins with, not where it was unveiled', () => {
    const said = saidOn('## 简讯\n\n6月2日，“海风”工友驿站在青石码头揭牌。驿站由青河港务集团工会建设，交青石街道总工会打理。')
    expect(said).toContain('青石街道总工会 RUNS “海风”工友驿站')
    expect(said).not.toContain('青石街道总工会 RUNS 青石码头')
  })
})

describe('who runs it', () => {
  test('insurance with a name of its own is an activity', () => {
    const said = saidOn('## 简讯\n\n6月2日，柳林县快递行业工会联合会揭牌。当天，“骑士安康保”也送上了门：保费由柳林县总工会负担，中国职工保险互助会山西办事处承办。')
    expect(said).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED “骑士安康保” supporter', '中国职工保险互助会山西办事处 ORGANIZED “骑士安康保” undertaker']))
  })
  test('a place set up this year by two makes nobody the host of what is held there', () => {
    const said = saidOn('## 茶桌\n\n6月2日，柳林县物流行业工会联合会举办“茶桌普法日”。这间“榕荫”调解室今年3月由柳林县总工会会同县人民法院设立。')
    expect(said.filter(words => words.includes('ORGANIZED “茶桌普法日”'))).toEqual(['柳林县物流行业工会联合会 ORGANIZED “茶桌普法日” host'])
  })
  test('who asks a hospital in to open a clinic runs it, but no other union of its sentence', () => {
    const said = saidOn('## 简讯\n\n青石物流公司工会办了“司机康养日”，请来医生上门；青河港务公司工会办起“夜航英语班”。')
    expect(said).not.toContain('青石物流公司工会 ORGANIZED “夜航英语班” host')
  })
  test('from a month on', () => expect(saidOn('## 简讯\n\n“山口巡诊”由柳林县人民医院工会与青石工务段工会从7月起联办。')).toContain('青石工务段工会 ORGANIZED “山口巡诊” host'))
})

test('a month by itself dates a class', () => {
  expect(extractText('## 简讯\n\n青河酒业集团工会5月先在青石技工学校办了酿酒工培训班。').nodes.find(({ name }) => name === '酿酒工培训班')?.start).toBe('2024-05')
})

test('the captain of a union’s team is one of those who play', () => {
  expect(saidOn('## 简讯\n\n6月2日，柳林县总工会举办2024年拔河赛。图为青河化工有限公司工会队队长羊振山。')).toContain('羊振山 ATTENDED 2024年拔河赛 participant')
})

describe('in the far west', () => {
  test('regiments of the corps go by their number', () => {
    const said = saidOn('## 采棉机手比武\n\n6月2日，2024年兵团采棉机驾驶技能竞赛落幕。竞赛由兵团总工会主办，第二师铁门关市总工会、二十九团承办。')
    expect(said).toContain('二十九团 ORGANIZED 2024年兵团采棉机驾驶技能竞赛 undertaker')
    expect(saidOn('## 简讯\n\n6月2日，柳林县教师合唱一团、二团举办2024年音乐会。')).not.toContain('二团')
  })
  test('people are called by the first part of their names', () => {
    expect(saidOn('## 简讯\n\n6月2日，柳林县快递行业工会联合会揭牌。柳林县总工会副主席那木吉拉·巴音到会。那木吉拉授牌。')).toContain('那木吉拉·巴音 ATTENDED 柳林县快递行业工会联合会揭牌 leader')
  })
  test('and by what they have done for years', () => {
    expect(saidOn('## 简讯\n\n跑了12年山路的周文海填了申请表。')).toContain('周文海')
    expect(extractText('## 简讯\n\n跑了10年运输的何处安家。').nodes.filter(({ kind }) => kind === 'Person')).toEqual([])
  })
})

test('a skill learnt at a class is learnt there', () => {
  const said = saidOn('## 柜台上的外语\n\n6月2日，柳林县总工会举办2024年导购技能大赛。导购李秀兰拿下第一。李秀兰的外语，全是在“海棠英语角”学的。英语角由青河商场工会开办。')
  expect(said).toEqual(expect.arrayContaining(['李秀兰 ATTENDED 2024年导购技能大赛 participant', '李秀兰 ATTENDED “海棠英语角” participant', '青河商场工会 ORGANIZED “海棠英语角” host']))
})

test('a tree to meet under is nobody', () => expect(extractText('## 胡桃树下的课\n\n6月2日，柳林县总工会举办“胡桃夜校”。').nodes.filter(({ kind }) => kind === 'Person')).toEqual([]))
