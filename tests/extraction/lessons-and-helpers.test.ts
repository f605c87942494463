// Sentences that tell who brings whom, who teaches what, who builds, pays for and opens what, in; the relations out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('who comes', () => {
  test.each([
    ['whoever brings its people to join joins', '6月2日，柳林县总工会举办厨艺大赛，柳林县教育局工会组织4支代表队参赛。', '柳林县教育局工会 ATTENDED 厨艺大赛 participant'],
    ['and names nothing that they join', '6月2日，柳林县总工会举办厨艺大赛，柳林县人民医院工会组织20名护士参加。', '柳林县人民医院工会 ATTENDED 厨艺大赛 participant'],
    ['whose lawyers play a part', '6月1日，柳林县总工会举办“普法夜市”。金盾律师事务所的5名律师当起“摊主”。', '金盾律师事务所 ATTENDED “普法夜市” participant'],
    ['who examines people', '6月1日，柳林县总工会开展关爱骑手活动，柳林县人民医院给97名骑手测了血糖。', '柳林县人民医院 ATTENDED 关爱骑手活动 participant'],
    ['whose show wins applause', '6月1日，柳林县总工会举办单身职工联谊会。青河粮食集团职工乐队的弹唱赢得阵阵掌声。', '青河粮食集团职工乐队 ATTENDED 单身职工联谊会 performer'],
    ['who closes the show', '6月1日，柳林县总工会举办职工歌会，压轴的是柳林县职工艺术团。', '柳林县职工艺术团 ATTENDED 职工歌会 performer'],
    ['who answers questions', '6月1日，柳林县总工会开展普法活动，青河律师事务所律师佟丽现场答疑。', '佟丽 ATTENDED 普法活动 speaker'],
    ['who lectures on something', '6月1日，柳林县总工会举办工会干部培训班，青河学院副教授韩梅、青河市总工会组织部部长耿东升分别就集体协商、工会组织建设授课。', '耿东升 ATTENDED 工会干部培训班 speaker'],
    ['who goes somewhere to tell', '6月1日，柳林县总工会举办“劳模进校园”活动，钳工周国庆走进青河中学，给300名学生讲车间里的故事。', '周国庆 ATTENDED “劳模进校园”活动 speaker'],
    ['who joins the first of several', '6月1日，柳林县总工会举办“静听花开”关怀行动，柳林县教育工会主席熊艳全程参加了首站活动。', '熊艳 ATTENDED “静听花开”关怀行动 leader'],
  ])('%s', (_, text, told) => expect(saidIn(text)).toContain(told))

  test('whoever runs it brings people to its own', () => {
    expect(saidIn('6月2日，柳林县总工会举办厨艺大赛。柳林县总工会组织200名职工参加。')).not.toContain('柳林县总工会 ATTENDED 厨艺大赛 participant')
  })
})

describe('care', () => {
  test.each([
    ['that has no name is a deed', '近日，柳林县总工会走进琴韵小镇，为提琴制作工送清凉。', '柳林县总工会 ORGANIZED 慰问提琴制作工 host'],
    ['may be for those who work outdoors', '近日，柳林县总工会向户外劳动者送清凉。', '柳林县总工会 ORGANIZED 慰问户外劳动者 host'],
  ])('%s', (_, text, told) => expect(saidIn(text)).toContain(told))
  test('that is an insurance is named so', () => expect(saidIn('柳林县总工会日前为全县42名户外劳动者赠送了意外伤害保险。')).toContain('柳林县总工会 ORGANIZED 户外劳动者意外伤害保险 host'))
  test('a union that founds another is not what was founded', () => expect(saidIn('柳林县总工会在产业集聚区成立工会联合会，62家企业加入。')).not.toContain('柳林县总工会成立'))
  test('that is an activity is that', () => expect(saidIn('近日，柳林县总工会为职工送清凉活动启动。')).not.toContain('慰问职工'))
})

describe('a lesson', () => {
  test.each([
    ['is what somebody gives', '9月3日，青河化工公司工会为夜班职工补上一堂空气呼吸器实操课。', '青河化工公司工会 ORGANIZED 空气呼吸器实操课 host'],
    ['of a kind alone too', '9月3日，青河化工公司工会为职工上了一场急救讲座。', '青河化工公司工会 ORGANIZED 急救讲座 host'],
    ['is told without how many there were', '青河公交集团工会为司机举办了三期应急救护取证班。', '青河公交集团工会 ORGANIZED 应急救护取证班 host'],
    ['has helpers that were asked in', '9月3日，青河化工公司工会请来柳林县消防救援大队，为夜班职工补上一堂空气呼吸器实操课。', '柳林县消防救援大队 ORGANIZED 空气呼吸器实操课 co_organizer'],
    ['has helpers whose people teach', '柳林县总工会开办“午间门诊”普法课。轮值律师来自青河律师事务所，每周二到岗。', '青河律师事务所 ORGANIZED “午间门诊”普法课 supporter'],
    ['may be held on another’s behalf', '受青河市总工会委托，柳林县总工会举办工会主席培训班。', '青河市总工会 ORGANIZED 工会主席培训班 host'],
    ['may have a quality in its name', '柳林县总工会开设“听竹”自然课堂。', '柳林县总工会 ORGANIZED “听竹”自然课堂 host'],
    ['is the one spoken of', '6月5日，柳林县总工会举办“柳林杯”大赛。那届大赛由柳林县人社局协办。', '柳林县人社局 ORGANIZED “柳林杯”大赛 co_organizer'],
  ])('%s', (_, text, told) => expect(saidIn(text)).toContain(told))

  test('told of first is another than what the article goes on to', () => {
    const said = saidIn('10月11日，柳林县总工会举办读书月活动，县总工会主席李平致辞。当天，“职工书屋”揭牌，县委副书记王军到场。')
    expect(said).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED 读书月活动 host', '李平 ATTENDED 读书月活动 speaker', '王军 ATTENDED 职工书屋揭牌 leader']))
  })
  test('who guides is no host beside who hosts', () => {
    const said = saidIn('由青河市总工会指导、柳林县总工会和临川县总工会联合主办的“茶香”职工技能比武落幕。')
    expect(said).toEqual(expect.arrayContaining(['青河市总工会 ORGANIZED “茶香”职工技能比武 supporter', '临川县总工会 ORGANIZED “茶香”职工技能比武 host']))
    expect(said).not.toContain('青河市总工会 ORGANIZED “茶香”职工技能比武 host')
  })
})

describe('a facility', () => {
  test.each([
    ['is run by whoever turns a room into it', '柳林县总工会拨款5万元，将一间旧粮店改成“麦香小屋”。', '柳林县总工会 RUNS 麦香小屋'],
    ['by whoever pays and builds', '“渡口”工友驿站昨天启用。驿站占地120平方米，柳林县总工会出资建设，青河镇总工会运营。', '柳林县总工会 ORGANIZED “渡口”工友驿站启用 host'],
    ['by whoever builds for another’s money', '“渡口”工友驿站昨天启用。驿站由青河市总工会拨款45万元，柳林县总工会建成并负责打理。', '柳林县总工会 RUNS “渡口”工友驿站'],
    ['by whom somebody asks to open it', '柳林县总工会委托老渡口餐饮公司在滨河路开办“深夜食堂”。', '老渡口餐饮公司 RUNS 深夜食堂'],
    ['by the union of the park spoken of', '——记青河公园养护班班长霍连生\n\n霍连生在青河公园干了26年。公园工会腾出两间房，为他建起霍连生创新工作室。', '青河公园工会 RUNS 霍连生创新工作室'],
  ])('%s', (_, text, told) => expect(saidIn(text)).toContain(told))

  test('whoever builds it and pays is its host alone', () => {
    expect(saidIn('7月6日，“暖途”驿站在青河公园启用。该驿站由柳林县总工会出资建设。')).not.toContain('柳林县总工会 ORGANIZED “暖途”驿站启用 supporter')
  })
  test('what it is opened in is no place of what was told of before', () => {
    expect(saidIn('6月19日，柳林县总工会举办厨艺赛。县总工会还委托青河餐饮公司在滨河路开办“深夜食堂”。')).not.toContain('厨艺赛 HOSTED_AT 滨河路')
  })
  test('what it has is no other', () => {
    expect(saidIn('该驿站由柳林县总工会建设，交由青河港务公司工会管理，配有浴室、洗衣房。')).not.toContain('配有浴室')
  })
})
