// Pages that tell of one event among words and figures that could be taken for another, in; whom and what the right one has, and what none has, out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

const FOUNDING = '## 骑手投出“第一票” 柳林县快递行业工会联合会成立\n\n5月6日，在柳林县文化中心，68名代表依次走向票箱。柳林县总工会副主席周国庆授牌。散会后，联合会在青石码头支起“扫码入会”服务点，97名骑手当场成了会员。'
const COMFORT = '## 柳林县总工会慰问春检职工\n\n4月10日，柳林县总工会副主席王海燕带队走进青石镇，为赶产一线的5家企业送去价值18.6万元的物资。\n\n在青石水电开发有限公司，慰问组把防滑手套交给检修工马大山。'
const OUTING = '## 简讯\n\n4月11日，“车遇柳乡”青年职工联谊活动开车。活动由柳林县总工会主办，柳林工务段工会承办，青河县总工会协办。\n\n车上先开“车厢盲盒”，七节车厢；进寨后是“行歌坐月”对歌会；傍晚的“合拢宴”由青石旅游公司操办。当天共有15对青年牵手，柳林县总工会女职工部部长舒小兰为他们送上“同心锁”。'
const ELECTION = '柳林县快递行业工会联合会成立大会召开，选出首届班子：青河物流公司站长李国强任主席，青石快运公司驾驶员赵小山任经费审查委员会主任，王海燕、周国庆任副主席，孙丽任女工委主任。'
const BARGAIN = '4月9日，柳林县外卖行业集体合同在柳林县职工服务中心签字。协商由柳林县总工会发起，青石快运公司、青河快递公司两家企业也派代表上桌。'

describe('one event is told from another', () => {
  test.each([
    // What stands behind a gap of a headline is told anew.
    [FOUNDING, '柳林县快递行业工会联合会成立 HOSTED_AT 柳林县文化中心'],
    [FOUNDING, '周国庆 ATTENDED 柳林县快递行业工会联合会成立 leader'],
    // Whom a gift is for, the headline says.
    [COMFORT, '柳林县总工会 ORGANIZED 慰问春检职工 host'],
    [COMFORT, '马大山 ATTENDED 慰问春检职工 participant'],
    // Behind a row of its parts the whole is spoken of again.
    [OUTING, '舒小兰 ATTENDED “车遇柳乡”青年职工联谊活动 leader'],
    [OUTING, '青河县总工会 ORGANIZED “车遇柳乡”青年职工联谊活动 co_organizer'],
  ])('%s: %s', (text, said) => expect(saidOn(text)).toContain(said))

  test.each([
    [FOUNDING, '“第一票”'],
    [FOUNDING, '柳林县快递行业工会联合会成立 HOSTED_AT 青石码头'],
    [COMFORT, '柳林县总工会送手套'],
    [OUTING, '舒小兰 ATTENDED “合拢宴” leader'],
    [OUTING, '青河县总工会 ORGANIZED “车厢盲盒” host'],
  ])('%s: not %s', (text, said) => expect(saidOn(text)).not.toContain(said))
})

describe('a sentence says', () => {
  test.each([
    // Who was chosen for what.
    [ELECTION, '李国强 HOLDS_POST 柳林县快递行业工会联合会'],
    [ELECTION, '周国庆 HOLDS_POST 柳林县快递行业工会联合会'],
    [ELECTION, '赵小山 HOLDS_POST 青石快运公司'],
    [ELECTION, '孙丽 HOLDS_POST 柳林县快递行业工会联合会'],
    // What is agreed on.
    [BARGAIN, '柳林县外卖行业集体合同签订 HOSTED_AT 柳林县职工服务中心'],
    [BARGAIN, '柳林县总工会 ORGANIZED 柳林县外卖行业集体合同签订 host'],
    [BARGAIN, '青河快递公司 ATTENDED 柳林县外卖行业集体合同签订 participant'],
    ['柳林县餐饮行业工资专项集体合同5月30日在青河物流园签约。县总工会主席周国庆见证。', '柳林县餐饮行业工资专项集体合同签订 HOSTED_AT 青河物流园'],
    // Stages.
    ['柳林县总工会启动“匠心同行”技能提升行动。行动分三步走：“人人学”即日起至6月；“行行赛”7月铺开；“层层评”放在10月以后。', '“层层评” PART_OF “匠心同行”技能提升行动'],
    // Names.
    ['企业方首席代表、快燕即送大同公司总经理毕小诚到场。', '毕小诚 HOLDS_POST 快燕即送大同公司'],
    ['柳林县总工会副主席王海燕叮嘱公司工会主席周国庆备药。青河铝业有限公司正赶夜班。', '王海燕 HOLDS_POST 柳林县总工会'],
    ['行动由山西省总工会主办，11个地市总工会承办。省总工会副主席刀小康宣布启动，大同市委常委、市总工会主席保小雄致辞。', '保小雄 HOLDS_POST 大同市总工会'],
    ['柳林县总工会在青石广场设“清凉急救角”。', '清凉急救角 PART_OF 青石广场'],
    ['柳林县总工会召开2024年劳模座谈会，川味到家、美达跑腿两家企业也派代表上桌。', '川味到家 ATTENDED 2024年劳模座谈会 participant'],
    ['柳林县总工会召开2024年劳模座谈会，川味到家、美达跑腿两家企业也派代表上桌。', '美达跑腿 ATTENDED 2024年劳模座谈会 participant'],
    // A clinic of a day, a team of volunteers, a choir.
    ['柳林县人民医院医疗队随行开设“流动健康站”，看诊213人次。', '柳林县人民医院医疗队 ORGANIZED “流动健康站” host'],
    ['“水花”职工志愿服务行动5月1日启动。柳林供电局工会志愿服务队昼夜巡查临时用电。', '柳林供电局工会志愿服务队 ATTENDED “水花”职工志愿服务行动 participant'],
    ['柳林县总工会举行“匠星”发布仪式。柳林县古榕小学教师侗歌队唱响压轴曲目《蝉歌》。', '柳林县古榕小学教师侗歌队 ATTENDED “匠星”发布仪式 performer'],
    ['柳林县总工会启动“匠心同行”技能提升行动。行动分为三个阶段：“学技能”阶段从5月开始；“赛技能”阶段在7月。', '“赛技能” PART_OF “匠心同行”技能提升行动'],
    // What somebody is there.
    ['柳林县总工会主席王海燕一行慰问青河铝业有限公司职工，叮嘱公司工会主席周国庆备足降暑药。', '周国庆 ATTENDED 慰问青河铝业有限公司职工 participant'],
    ['“暖盾”宣讲会5月1日举行。柳林县职工服务中心主任班小玲现场算起了“互助账”。', '班小玲 ATTENDED “暖盾”宣讲会 speaker'],
    ['柳林技师学院开办“青禾订单班”，首批32名学员由高级技师罗国彬兼任实训导师。', '罗国彬 ATTENDED “青禾订单班” speaker'],
    ['“渡口”医疗互助计划由柳林县职工服务中心经办。', '柳林县职工服务中心 ORGANIZED “渡口”医疗互助计划 undertaker'],
  ])('%s: %s', (text, said) => expect(saidIn(text)).toContain(said))

  test.each([
    [ELECTION, '赵小山 HOLDS_POST 青河物流公司'],
    [ELECTION, '孙丽任'],
    ['柳林县总工会在园区开设“健康小屋”，接诊30人。', '柳林县总工会 ORGANIZED “健康小屋” host'],
    ['“水花”职工志愿服务行动5月1日启动。去年，柳林供电局工会志愿服务队昼夜巡查临时用电。', '柳林供电局工会志愿服务队 ATTENDED “水花”职工志愿服务行动 participant'],
    ['柳林县快递行业工会联合会成立大会召开。散会后，代表们在青石码头合影。', '柳林县快递行业工会联合会成立大会 HOSTED_AT 青石码头'],
    ['两位师傅在师徒协议上签字。柳林县总工会副主席周国庆出席。', '师徒协议签订'],
    ['青河物流集团工会主席庄宏与职工握手。企业方不让，庄宏搬来412份问卷。', '庄宏搬'],
    ['柳林县总工会把西瓜送大同公司职工手中。', '送大同公司'],
    ['柳林县总工会副主席王海燕叮嘱公司工会主席周国庆备药。', '王海燕叮嘱公司工会'],
    ['柳林县总工会举办“匠星”宣讲活动，下月走进12所中职学校。', '中职学校'],
    ['行动由山西省总工会主办，11个地市总工会承办。大同市委常委、市总工会主席保小雄致辞。', '地市总工会'],
    ['柳林县总工会在青石广场设“清凉急救角”。', '青石广场 PART_OF 清凉急救角'],
    ['青河铝业集团有限公司电解车间腾出半边厂房当会场，“匠心”技能提升行动起步。', '青河铝业集团有限公司电解车间 ORGANIZED “匠心”技能提升行动 supporter'],
    ['柳林县总工会开办“节能”夜校。青河集团工会主席周国庆算过账，一年省下电费10万元。', '周国庆 ATTENDED “节能”夜校 leader'],
    ['柳林县总工会举行“匠星”发布仪式。青河电器总装二班同时捧回“柳林县工人先锋号”。', '柳林县总工会 HONOURED_WITH 柳林县工人先锋号'],
    ['柳林县快递行业工会联合会成立大会召开，王海燕任主席，女职工委员会主任由孙秀兰兼任。', '柳林县快递行业工会联合会女职工委员会 ORGANIZED 柳林县快递行业工会联合会成立大会 host'],
  ])('%s: not %s', (text, said) => expect(saidIn(text)).not.toContain(said))
})
