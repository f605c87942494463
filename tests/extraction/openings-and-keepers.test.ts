// Sentences of places that open and of who pays for and keeps them, of pictures, portraits and their heroes in; what they say out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('a place', () => {
  test.each([
    ['is opened by any of its names', '## 柳林劳动争议调解中心挂牌\n\n5月8日，柳林县劳动争议调解中心在柳林县职工服务中心挂牌，由柳林县总工会联手柳林县人民法院设立。', ['柳林县总工会 RUNS 柳林劳动争议调解中心', '柳林县人民法院 RUNS 柳林劳动争议调解中心']],
    ['is run by who pays for it and by who sends people to it', '## 简讯\n\n6月2日，“渡口”职工驿站启用。屋子原是旧仓库，柳林县总工会投了38万元改造，盐官镇总工会派人看管。', ['柳林县总工会 RUNS “渡口”职工驿站', '盐官镇总工会 RUNS “渡口”职工驿站']],
    ['that opens its door is opened', '## 简讯\n\n由柳林县总工会投建的“拾光”环卫驿站5月3日开门，热水柜一样不缺。', ['“拾光”环卫驿站启用', '柳林县总工会 RUNS “拾光”环卫驿站']],
    ['is opened before it is named', '## 简讯\n\n9月14日挂牌的柳林县“枣乡调解室”由柳林县总工会、柳林县人民法院两家合建。', ['枣乡调解室挂牌', '柳林县人民法院 RUNS 枣乡调解室']],
    ['is opened a few sentences after it is named', '## 简讯\n\n本报讯（记者 齐 欣）凌晨五点半，盐官镇的“候工亭”亮了灯。工友灌满一壶热水。这处零工驿站由柳林县总工会出资38万元、盐官镇腾出旧门面建成，10月8日启用。', ['候工亭启用', '柳林县总工会 RUNS 候工亭']],
    ['is unveiled however it is put', '## 简讯\n\n6月2日，郎克俭劳模创新工作室揭了牌。', ['郎克俭劳模创新工作室揭牌']],
  ])('%s', (_, page, expected) => expect(saidOn(page)).toEqual(expect.arrayContaining(expected)))

  test.each([
    ['opens every day', '6月2日，柳林县总工会举办“枣林夜读”读书会。“渡口”托育点早七点开门。', '“渡口”托育点启用'],
    ['has its officer unveil another', '6月2日，“渡口”驿站启用，柳林县总工会经济工作部部长李志强揭牌。', '柳林县总工会揭牌'],
  ])('is not opened where it %s', (_, text, name) => expect(saidIn(text)).not.toContain(name))

  test('is left in its own words by those who gather there', () => {
    expect(saidIn('6月2日，第五届焊工技能大赛收官，118名选手齐聚青河市体育馆。')).toContain('第五届焊工技能大赛 HOSTED_AT 青河市体育馆')
  })

  test('a floor of a house is the house', () => {
    expect(saidIn('6月2日，柳林县总工会在柳林县职工服务中心三楼举办“枣林夜读”读书会。')).toContain('“枣林夜读”读书会 HOSTED_AT 柳林县职工服务中心')
    expect(saidIn('6月2日，“枣林往事”史料展在柳林县工人文化宫一层展厅开幕。')).toContain('“枣林往事”史料展 HOSTED_AT 柳林县工人文化宫')
  })
})

describe('a picture', () => {
  const page = (caption: string): string => `## 柳林教师捏起了面人\n\n本报讯（记者 齐 欣）7月9日，“指尖上的假期”非遗研习营在柳林县文化馆举办，48名教师分头学面塑、绒花。研习营由柳林县教育工会组织。\n\n${caption} 本报记者 齐 欣 摄`
  test('shows who was at the activity of its article', () => {
    expect(saidOn(page('图为面塑传承人汤守艺（中）指导柳林小学教师纪云飞捏制面人。'))).toEqual(expect.arrayContaining(['汤守艺 ATTENDED “指尖上的假期”非遗研习营 participant', '纪云飞 ATTENDED “指尖上的假期”非遗研习营 participant']))
  })
  test('or of another, which nobody knows', () => {
    expect(saidOn(page('图为焊工汤守艺（中）在船台焊接。')).filter(words => /汤守艺 ATTENDED/.test(words))).toEqual([])
  })
})

describe('a portrait', () => {
  const portrait = (rest: string): string[] => saidOn(`## 焊花里的“女探长”\n\n□本报记者 齐 欣\n\n船台上风大，邢春燕说话得喊。她是青河造船有限公司焊工，干了22年。同事叫她“女探长”。她在船舱里守了19个通宵，徒弟关大鹏守着她。\n\n${rest}\n\n去年底，邢春燕当选柳林县总工会兼职副主席。“官不大，水得热。”她说。`).filter(words => /HONOURED_WITH/.test(words)).sort()
  test('is about its hero again in each paragraph', () => expect(portrait('荣誉跟着来：2017年的柳林县劳动模范，今年又添了全国五一巾帼标兵。')).toEqual(['邢春燕 HONOURED_WITH 全国五一巾帼标兵', '邢春燕 HONOURED_WITH 柳林县劳动模范']))
  test('is about whom it spoke of before anybody but his kin', () => {
    expect(saidOn('## 一帘纸\n\n□本报记者 齐 欣\n\n青河纸业有限公司的抄纸槽边，邢春来两手端帘。他今年52岁。18岁那年，他跟着父亲邢茂林进了纸坊。1998年纸坊关张，他去外地扛过货，手却总在空中比画。2011年公司筹建，他头一个报到。2019年，他获颁柳林县劳动模范。\n\n徒弟关大鹏去年夺得银牌。邢春来教他晒纸，关大鹏学得快。')).toContain('邢春来 HONOURED_WITH 柳林县劳动模范')
  })
  test('and whoever else is named there is himself', () => expect(portrait('徒弟关大鹏去年获评柳林县技术能手。')).toEqual(['关大鹏 HONOURED_WITH 柳林县技术能手']))
})

describe('somebody’s employer', () => {
  test('is the only hospital that the article named', () => {
    expect(saidIn('6月2日，柳林县人民医院工会开办暑期托管班，柳林县人民医院腾出示教室。孩子们上午写作业。下午的急救课由急诊科护士长赵海燕来教。')).toContain('赵海燕 HOLDS_POST 柳林县人民医院')
  })
  test('is nobody’s who has retired', () => {
    expect(saidIn('6月2日，柳林县总工会在柳林县人民法院设立调解室。退休法官赵海燕坐班。').filter(words => /HOLDS_POST/.test(words))).toEqual([])
  })
})

describe('the home of a paper', () => {
  test('is nowhere where it tells of the whole country', () => {
    const page = ['本报讯（记者 齐 欣）6月1日，贵阳市总工会举办竞赛。', '本报讯（记者 齐 欣）6月1日，西安市总工会举办竞赛。', '本报讯（记者 齐 欣）6月1日，青岛市总工会举办竞赛，青岛市市南区总工会协办。', '本报讯（记者 齐 欣）6月1日，兰州市总工会举办竞赛。', '本报讯（记者 齐 欣）6月1日，昆明市总工会举办竞赛。', '本报讯（记者 齐 欣）6月1日，郑州市总工会举办竞赛。', '本报讯（记者 齐 欣）她在青岛看过比赛。焊工邢春燕当选葫芦岛市总工会兼职副主席。工地有了“焊花驿站”，由市总工会建设。'].map((text, i) => `## 第${'一二三四五六七'[i]}届职工大赛\n\n${text}`).join('\n\n')
    expect(saidOn(page)).toContain('葫芦岛市总工会 RUNS 焊花驿站')
  })
})
