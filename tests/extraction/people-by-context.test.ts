// Sentences that name people without a post before them, or by rare names, in; who is named, and what is no name, out.
import { describe, expect, test } from 'vitest'
import { extractText, mentionsIn } from './extract-text.ts'

const peopleIn = (sentence: string): readonly string[] => mentionsIn(sentence).filter(({ kind }) => kind === 'Person').map(({ name }) => name)
const edgesOf = (text: string): readonly string[] => {
  const { edges, nameOf } = extractText(`## 简讯\n\n${text}`)
  return edges.map(({ from, type, to, role, title }) => [nameOf(from), type, nameOf(to), role ?? title?.join('、')].filter(Boolean).join(' '))
}

describe('people', () => {
  test.each([
    ['of the Yi have a clan’s name and a given one', '凉山州劳模吉克阿牛、沙马史布和勒伍木呷到场。', ['吉克阿牛', '沙马史布', '勒伍木呷']],
    ['of the Yi may speak', '凉山州总工会副主席阿尔木呷为活动发令。', ['阿尔木呷']],
    ['of the Yi may have a clan’s name and a Han one', '柳林县总工会主席吉克小平、副主席沙马建国到场。', ['吉克小平', '沙马建国']],
    ['of the Yi end before where they come from', '选手阿力木来自青河镇。', ['阿力木']],
    ['have a surname before a Mongol name', '柳林旗法院法官包乌云其木格、护士白萨如拉、教师王其其格到场。', ['包乌云其木格', '白萨如拉', '王其其格']],
    ['have a surname before a name out of scripture', '柳林县总工会副主席马阿卜都、职工韩法图麦到场。', ['马阿卜都', '韩法图麦']],
    ['have Mongol names of four sounds', '内蒙古劳模那仁满都拉介绍经验。', ['那仁满都拉']],
    ['have Dai names', '西双版纳州总工会主席岩温罕、玉香甩参加活动。', ['岩温罕', '玉香甩']],
    ['may be called 和', '丽江市教育工会主席和建平、玉龙县总工会常务副主席李庆海观看展览。', ['和建平', '李庆海']],
    ['are named before what they were asked to do', '青河律师事务所律师陈洁受柳林县总工会邀请到场。', ['陈洁']],
    ['are named before by whom they were asked to come', '青河师范学院教授周洋应柳林机械厂工会邀请，为职工讲课。', ['周洋']],
    ['are called by a word, and asked to come', '青河师范学院教授高峰应柳林县总工会之邀讲课。', ['高峰']],
    ['may have 应 in the middle', '柳林县总工会主席王应龙应邀出席。', ['王应龙']],
    ['are given a common word behind a mere surname', '剪纸课由非遗传承人李改革讲授，制茶师周团结现场演示。', ['李改革', '周团结']],
    ['are named before where they live', '柳林县总工会来到退休职工李生荣、下岗职工王军家中走访。', ['李生荣', '王军']],
    ['are authors, each behind whose people they are', '县税务局余晓、青河农商银行祝福、县中医院雷阳光等作者到场。', ['余晓', '祝福', '雷阳光']],
    ['are authors of what won', '青河供电公司王建国、柳林县人民医院李明的作品获奖。', ['王建国', '李明']],
    ['are counted apprentices', '余红军与刘洋、曹大勇、李明三名青年职工签订师徒协议。', ['刘洋', '曹大勇', '李明']],
    ['are taken on as apprentices', '技师余红军收刘洋、曹大勇为徒。', ['余红军', '刘洋', '曹大勇']],
    ['are pairs of master and apprentice', '李明、王平等6对师徒签订协议。', ['李明', '王平']],
    ['are known to the vocabulary, in a list', '员工张立志、王晓东包揽前两名。', ['张立志', '王晓东']],
    ['end in a word of grammar where they live', '县总工会来到下岗职工马哈给家中走访。', ['马哈给']],
    ['are a bureau’s advisers and staff', '柳林县消防救援大队参谋高峰到场，员工张立志获奖。', ['高峰', '张立志']],
    ['are named before what they became', '外卖骑手江波成了驿站的首位客人。', ['江波']],
    ['end in 和 before those with them', '柳林县总工会主席田家和一行来到车间。', ['田家和']],
    ['stand behind how old they are', '全国五一劳动奖章获得者、76岁的退休制茶师闵庆余到场。', ['闵庆余']],
    ['stand behind the squad they are in', '青河煤业公司救护队员折鹏飞获奖。', ['折鹏飞']],
    ['come from where they are said to', '来自山桃驿站的苏小曼到场。', ['苏小曼']],
    ['have done their work for years', '跑了12年山路的蒋小燕、开了8余年货车的苏小曼到场。', ['蒋小燕', '苏小曼']],
    ['work for somebody, and say something', '在柳林机械厂送快递的杨秀英说。', ['杨秀英']],
    ['stand behind the firm to which a prize went', '织布冠军归了青河纺织公司康静。', ['康静']],
    ['stand behind the firm, where another’s stands before', '织布两项冠军分别归了青河纺织公司吕甜甜和柳林棉纺公司康静。', ['吕甜甜', '康静']],
    ['are told of by how they won', '青河纺织公司的马丽霞以37.4秒的成绩登顶。', ['马丽霞']],
    ['are told of by how fast they were', '青河纺织公司的马丽霞以37.4秒的成绩第一个到达。', ['马丽霞']],
    ['are told of by what they came with', '青河纺织公司的马丽霞凭散文《麦浪》入围。', ['马丽霞']],
    ['are told of by what each of two became', '柳林织业的马丽霞、青河纺织公司的申红娟分别第一、第二。', ['马丽霞', '申红娟']],
    ['have a surname of two letters and speak', '欧阳文静表示支持。', ['欧阳文静']],
    ['have a surname of two letters and do something in some way', '欧阳文静一边参观展览。', ['欧阳文静']],
    ['are told of by who comes behind them', '柳林织业的马丽霞、青河纺织公司的申红娟紧随其后。', ['马丽霞', '申红娟']],
    ['end where 和 and a county’s officer begin', '县委副书记王军和县总工会主席李平到场。', ['王军', '李平']],
    ['end where 同 and a county’s officer begin', '县总工会主席李平同县教育局局长王军到场。', ['李平', '王军']],
    ['end where 会同 and a county’s officer begin', '县总工会副主席李平会同县人社局副局长王军到场。', ['李平', '王军']],
    ['may have 和 in the middle', '劳模李和平、焊工张和顺登台。', ['李和平', '张和顺']],
    ['may have a word of grammar in the middle', '柳林县总工会主席李在明、副主席杜更生到场。', ['李在明', '杜更生']],
    ['may have 和 in the middle before what they do', '柳林县总工会主席李和平出席。', ['李和平']],
    ['end where 同 and a firm’s officer begin', '县总工会副主席李平同海天化工公司工会主席王军到场。', ['李平', '王军']],
    ['stand before their degree', '柳林师范学院李明华教授到场授课。', ['李明华']],
    ['stand behind what they were called', '“柳林工匠”周国庆登台领奖。', ['周国庆']],
  ])('%s', (_, sentence, named) => expect(peopleIn(sentence)).toEqual(named))
})

describe('nobody is named', () => {
  test.each([
    ['by 和 between an officer and others', '柳林县总工会主席和会员、家属到场。'],
    ['by 和 between two', '柳林县总工会主席和职工代表到场。'],
    ['by what people do together', '柳林县总工会与学员同听第一课。'],
    ['by where somebody often is', '柳林县总工会主席常在一线。'],
    ['by what firms do', '青河供电公司安装、柳林水务公司维修等活动受欢迎。'],
    ['by what offices have', '县税务局发票、县财政局票据等作者不详。'],
    ['by those whom somebody sits with', '柳林县总工会与职工、农民工三名代表座谈。'],
    ['by a part of a school', '活动在青河大学华家池校区圆满落幕。'],
    ['by what is put in a pocket', '奖章揣兜里，明天照样进化验室。'],
  ])('%s', (_, sentence) => expect(peopleIn(sentence)).toEqual([]))
})

describe('it is not told', () => {
  test.each([
    ['that somebody who is called on holds a post in the union that comes', '柳林县总工会来到退休职工李生荣家中走访。', 'HOLDS_POST'],
    ['of whoever is gone to by a union', '柳林县总工会前往困难职工王军山家。', 'HOLDS_POST'],
  ])('%s', (_, text, type) => expect(edgesOf(text).filter(edge => edge.includes(type))).toEqual([]))
})

describe('it is told', () => {
  test.each([
    ['who holds which honour and how old he is', '全国劳动模范、78岁的退休挡车工赵巧珍到场。', '赵巧珍 HONOURED_WITH 全国劳动模范'],
    ['which line he drives', '柳林县劳动模范、7路车驾驶员李志强到场。', '李志强 HONOURED_WITH 柳林县劳动模范'],
    ['what post somebody has in the squad of a firm', '青河煤业公司救护队员折鹏飞获奖。', '折鹏飞 HOLDS_POST 青河煤业公司 救护队员'],
    ['that a workshop may have 向 in its name', '柳林县总工会授予青河轨道客车公司转向架车间电焊工李大伟柳林县五一劳动奖章。', '李大伟 HOLDS_POST 青河轨道客车公司 转向架车间电焊工'],
    ['of whom an honour is conferred on after his death', '柳林县总工会追授因公牺牲的青河热电公司司炉工滕彦军柳林县五一劳动奖章。', '滕彦军 HONOURED_WITH 柳林县五一劳动奖章'],
    ['of which hospital a head of a clinic is, by its union', '9月1日，“井口急救员”培训班开班。师资由柳林县人民医院工会张罗：急诊科主任杜建平讲创伤处置。', '杜建平 HOLDS_POST 柳林县人民医院 急诊科主任'],
    ['of which area the union of an officer is', '青河市总工会召开现场会。柳林县委副书记、总工会主席赵春刚出席活动。', '赵春刚 HOLDS_POST 柳林县总工会 主席'],
    ['of which zone', '青河市总工会召开现场会。江海新区党工委委员、总工会主席赵春刚出席活动。', '赵春刚 HOLDS_POST 江海新区总工会 主席'],
  ])('%s', (_, text, told) => expect(edgesOf(text)).toContain(told))
})
