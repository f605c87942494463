// The five seed pages, read by a person → questions with what must be among the answer's rows, and what must not.

export interface QuestionRow {
  readonly question: string
  /** Which column the names stand in; the first where none is said. */
  readonly column?: number
  readonly named: readonly string[]
  readonly not?: readonly string[]
  /** Nothing but these. */
  readonly only?: boolean
  readonly leftOut?: number
}

export const QUESTION_ROWS: readonly QuestionRow[] = [
  // who ran it
  { question: '哪些工会办过托管班？', named: ['平谷公安分局工会', '十八里店地区总工会'], not: ['十八里店地区妇联', '平谷公安分局党委'], only: true },
  { question: 'Which unions ran childcare classes?', named: ['平谷公安分局工会', '十八里店地区总工会'], only: true },
  { question: '谁主办了纪念抗战胜利80周年艺术展？', named: ['北京市总工会', '中国艺术研究院'], not: ['北京市劳动人民文化宫', '中国艺术研究院创作管理处', '朝阳区总工会'] },
  { question: 'Who undertook the 艺术展?', named: ['中国艺术研究院创作管理处', '北京市劳动人民文化宫'], only: true },
  { question: '职工健步走活动由哪家工会承办？', named: ['中国农业银行北京市分行工会'], only: true },
  { question: 'Who hosted 职工健步走活动?', named: ['北京市金融工会'], only: true },
  { question: '谁协办了数字经济领域职业技能竞赛？', named: ['神策网络科技（北京）有限公司', '华为云计算技术有限公司'], only: true },
  { question: 'Which company undertook the 数字经济领域职业技能竞赛?', named: ['北京集智未来人工智能产业创新基地有限公司'], only: true },
  { question: '谁支持了民警子女暑期托管班？', named: ['平谷公安分局党委'], only: true },
  { question: '大兴区哪些工会办过交友活动？', named: ['大兴区总工会'], not: ['重庆市总工会'], only: true },
  { question: 'Which unions ran matchmaking events?', named: ['大兴区总工会', '重庆市总工会'], only: true },
  { question: '亲子游园会是谁主办的？', named: ['北京市工业（国防）工会'], only: true },
  { question: 'By whom was the 亲子游园会 undertaken?', named: ['北京工美集团有限责任公司工会'], only: true },
  { question: '哪些工会为货车司机办过活动？', named: ['福建省总工会', '延庆区总工会'], only: true },
  { question: 'How many unions ran childcare?', named: ['平谷公安分局工会', '十八里店地区总工会'], only: true },
  { question: 'Which unions in Beijing ran childcare in 2025?', named: ['平谷公安分局工会'], only: true },
  // what was done
  { question: '大兴区总工会办过哪些活动？', named: ['军地联谊搭鹊桥', '临空七夕觅良缘', '浪漫“会”瓜乡', '中国工会第十八次全国代表大会精神专题学习会'] },
  { question: 'What did 大兴区总工会 organize?', named: ['军地联谊搭鹊桥', '缘“定”樵浓'], not: ['职工健步走活动'] },
  { question: '朝阳区总工会举办了哪些活动？', named: ['“百年工会·时代先锋”巡礼展', '“星光耀城 共朝美好”庆五一文艺汇演'], only: true },
  { question: 'What did the Chaoyang District Federation of Trade Unions hold?', named: ['“百年工会·时代先锋”巡礼展', '“星光耀城 共朝美好”庆五一文艺汇演'], only: true },
  { question: '经开区总工会2023年办过什么？', named: ['2023年秋季劳模疗休养活动'], only: true },
  { question: 'What did 福建省总工会 do for lorry drivers?', named: ['“工会相伴 一路守护”7×24小时关爱货车司机服务活动', '“工会伴您 益路同行”全省货车司机入会和服务专项工作推进活动'] },
  { question: 'Which initiatives were about childcare?', named: ['2025年民警子女暑期托管班', '暑期爱心托管班'], only: true },
  { question: '十八里店地区总工会和妇联一起办过什么？', named: ['暑期爱心托管班'], only: true },
  { question: '北京市总工会联合中央美术学院办过哪些活动？', named: ['“劳动颂——首都职工纪念改革开放45周年主题创作展”开放日活动'], only: true },
  { question: 'What did 中北华宇职业技能培训学校 undertake?', named: ['建筑行业区级职业技能竞赛', '应急救护培训', '劳动保护干部培训'], only: true },
  { question: 'What was held at 朝阳区工人文化宫?', named: ['“百年工会·时代先锋”巡礼展', '“星光耀城 共朝美好”庆五一文艺汇演'], only: true },
  { question: '2025年7月有哪些活动？', named: ['星火不灭·精神永续——纪念中国人民抗日战争暨世界反法西斯战争胜利80周年艺术展'], not: ['2025年民警子女暑期托管班'], only: true },
  { question: '2023年12月27日举办了什么活动？', named: ['“劳动颂——首都职工纪念改革开放45周年主题创作展”开放日活动'] },
  { question: 'Did 大兴区总工会 run matchmaking events?', named: ['军地联谊搭鹊桥'], not: ['“渝快办”平台'] },
  { question: '经开区总工会办过疗休养吗？', named: ['2023年秋季劳模疗休养活动'], only: true },
  { question: '大兴区总工会办过托管班吗？', named: [], only: true },
  { question: '北京市温暖基金会办过哪些活动？', named: [], not: ['“暖·2024爱心互助行动”', '“专项基金集中救助”活动'], leftOut: 2 },
  { question: 'What has 北京市温暖基金会 organized?', named: [], not: ['“暖·2024爱心互助行动”'], leftOut: 2 },
  // who took part
  { question: '谁参加了职工歌咏大会？', named: ['邢宇航', '徐金锁', '海淀劳模合唱团'], only: true },
  { question: 'Which people performed at the 歌咏大会?', named: ['邢宇航', '徐金锁'], only: true },
  { question: '获得者座谈会上谁作典型发言？', named: ['龚双情', '严江', '张小营'], only: true },
  { question: 'Who spoke at 中国工会十八大精神学习分享会?', named: ['施艳', '王冉卓', '栗国栋'], only: true },
  { question: '谁带队调研顺义区？', named: ['张良'], only: true },
  { question: 'What did 张文涛 attend?', named: ['北京市总会调研顺义区工会服务阵地建设和产业工人队伍建设改革工作'], only: true },
  { question: '哪些单位参加了专项普法活动？', named: ['延庆区交通局工会', '延庆公安分局工会'] },
  // model workers
  { question: '哪些劳模参加了健步走活动？', named: ['王萌'], not: ['张瑜'], only: true },
  { question: 'Which model workers took part in 获得者座谈会?', named: ['龚双情', '严江'], not: ['张小营'], only: true },
  { question: '谁是全国劳动模范？', named: ['龚双情', '王萌'], not: ['严江'], only: true },
  { question: 'Which honours does 黄志川 have?', column: 1, named: ['全国先进工作者'], only: true },
  // where and when
  { question: '民警子女暑期托管班在哪里举办？', named: ['安特幼儿园'], only: true },
  { question: 'Where was 民警子女暑期托管班 held?', named: ['安特幼儿园'], only: true },
  { question: '职工健步走活动的地点是哪里？', named: ['北京市园博园公园'], only: true },
  { question: 'Where did 北京市工业(国防)工会 hold the 亲子游园会?', named: ['王府井工美大厦“予寻京喜”艺术非遗中国礼物旗舰店'], only: true },
  { question: '抗战胜利80周年艺术展什么时候举办？', column: 1, named: ['2025-07-30'], only: true },
  { question: 'When did the 主题创作展 take place?', column: 1, named: ['2023-12-27'], only: true },
  { question: '爱心互助行动是哪天？', column: 2, named: ['2024-02-15'] },
  // posts
  { question: '谁是北京市教育工会主席？', named: ['宋丽静'], only: true },
  { question: '谁是北京市总工会主席？', named: [], only: true },
  { question: '谁担任北京市总工会副主席？', named: ['张良', '张其成', '赵丽君', '张文涛'], only: true },
  { question: 'Who is the vice-chair of 北京市金融工会?', named: ['张瑜'], only: true },
  { question: 'Who holds posts at 小米集团工会?', named: ['施艳', '王冉卓', '栗国栋'], only: true },
  { question: '张爱冬担任什么职务？', column: 2, named: ['顺义区总工会', '顺义区人大'], only: true },
  { question: 'What post does 李长华 hold?', column: 1, named: ['党组书记、常务副主席'], only: true },
  // how many people
  { question: '民警子女暑期托管班有多少人参加？', column: 1, named: ['21'], only: true },
  { question: 'How many people took part in 职工健步走活动?', column: 1, named: ['150'], only: true },
  { question: '暑期爱心托管班有多少人？', column: 1, named: ['40'], only: true },
  { question: 'How many people did 专项普法活动 reach?', column: 1, named: ['10000'], only: true },
  { question: '基层工会干部培训班多少人参加？', column: 1, named: ['100'], only: true },
  // together
  { question: '谁和大兴区总工会一起办过活动？', named: ['大兴区妇联', '共青团大兴区委', '大兴区产促中心'], only: true },
  { question: 'Who worked together with 北京理工大学工会?', named: ['首开集团'], only: true },
  { question: '朝阳无限社区联合工会和谁合作过？', named: ['北京城市学院'] },
  { question: 'How are 宋丽静 and 北京理工大学工会 connected?', column: 1, named: ['宋丽静', '北京理工大学工会'] },
  { question: '张良和张文涛有什么关系？', column: 1, named: ['张良', '张文涛'] },
  { question: 'What is the connection between 安特幼儿园 and 平谷公安分局工会?', column: 3, named: ['安特幼儿园'] },
  // a name as nobody prints it
  { question: '百年工会时代先锋展览是谁办的？', column: 0, named: ['朝阳区总工会'], only: true },
  { question: '有哪些疗休养活动？', named: ['2023年秋季劳模疗休养活动'] },
  // compared, counted, ranked
  { question: '比较海淀区和延庆区', column: 2, named: ['海淀区总工会', '延庆区总工会'], only: true },
  { question: 'Compare Chaoyang and Changping', column: 1, named: ['“百年工会·时代先锋”巡礼展', '庆祝“五一”国际劳动节暨劳动者风采展示活动'] },
  { question: '哪个区总工会办的活动最多？', named: ['大兴区总工会', '朝阳区总工会', '延庆区总工会'], not: ['重庆市总工会', '北京市总工会'] },
  { question: 'Which union ran the most matchmaking events?', named: ['大兴区总工会', '重庆市总工会'], only: true },
  { question: 'Which initiative reached the most people?', named: ['人身意外伤害保险', '“渝见·会聚良缘”职工婚恋交友'] },
]
