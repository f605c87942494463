// What a deed is: something done for or with people that a sentence tells by a verb and not by a name (为64名快递员体检); whom it is done for.
import type { DraftEntity } from './draft.ts'

export interface Deed {
  /** Offsets of its words in the sentence. */
  readonly start: number
  readonly end: number
  /** What kind of thing it is: 体检, 慰问, 揭牌. */
  readonly head: string
  /** What it is called, the shortest noun phrase that tells it apart; after its host where there is nothing else. */
  readonly name: (host: DraftEntity | undefined) => string | undefined
  readonly aliases?: (host: DraftEntity | undefined) => readonly string[]
  /** Whether its sentence does not say whom it is done for, so that a headline may. */
  readonly isBare?: boolean
  /** Whether it is one only where its host is known, or whether others look for that. */
  readonly host: 'needed' | 'wanted' | 'elsewhere'
}

const PEOPLE = /(?:[^分市总区县省]工|[^人委]员|(?:务工|一线|[医养保]护|医务|保洁|环卫|施工|困难|残疾|作业|从业|下岗|失业|待业|值[班守]|执勤|就业|返乡|留守|建设|工作|驻村|服务|随迁|后勤|科研|技术|巡[线护查]|抢[险修])人员|师傅|[教律医厨技]师|司机|小哥|骑手|卡友|[工作动守设业行驾患老学读消护独]者|劳模|工匠|群众|居民|村民|[老工病女男军商新匠诗]人|夫妻|子女|[孩学]子|儿童|[学女新]生|家庭|家属|[户大高乡散农]户|[果茶菜棉粮花蚕瓜药]农|[渔牧]民|干部|青年|妈妈|宝妈|伉俪|[船机队组班列]长|选手|官兵|武警|民警|辅警|交警|主播|白领|市民|妇女|女性|候鸟|烈属|遗属|遗孀|标兵|能手|骨干|代表|学徒|大军|职工们|孩子们|的哥|小蜜蜂|新人)$/
const NOBODY = /^(?:大家|他们|她们|我们|自己|其|对方|企业|公司|更多|广大|各地|社会|全市|全省|全区|来自|此|本次)/
const COUNT = /^(?:约|近|共|首批|全体|每名|每位|每个|每户)?[\d,.]*[千万]?[余多]?(?:名(?![师家])|位|户(?!外)|个(?![体人])|对|组(?!长)|人次)/
/** What stands before people and says where they are or how many there may be. */
const AROUND = /^(?:(?:缺少?|缺乏)劳动?力的|劳力不足的|行动不便的|正在[^，。；]{1,12}的|坚守[^，。；]{0,8}的|奋战[^，。；]{0,12}的|在场的?|现场的?|当地的?|辖区内?的?|所有|部分|广大|过往的?|往来的?|这里的|来自[^，。；]{2,16}的|[^，。；的]{2,10}(?:作业|工作|施工|劳作|值班|值守|坚守|忙碌|上班|生产|巡逻|在岗|上岗|岗位|一线|执勤|战斗)的)/
const HAN = /^[〇\u3400-\u9fff、]+$/

/** 该公司|一线职工, 本县|环卫工人: whose they are stands before. */
export const POINTED = /^(?:该(?:公司|企业|学校|医院|单位|集团|社区|项目部?|[校院厂矿局行队所站段镇村县区市])|[本我][省市区县])的?/

/** Whom a stretch of text says (64名快递员, 一线矿工); none where it does not say people. Counted people may be called anything. */
export function whomOf(stretch: string): string | undefined {
  const around = stretch.replace(/^[^\d]{1,14}(?=\d)/, '').replace(AROUND, ''), counted = COUNT.exec(around)?.[0] ?? ''
  const whom = around.slice(counted.length).replace(AROUND, '').replace(/^的/, '').replace(POINTED, '')
  if (whom.length < 2 || whom.length > 12 || !HAN.test(whom) || NOBODY.test(whom) || /[的了在将把被]/.test(whom)) return undefined
  return /\d/.test(counted) && whom.length <= 8 || PEOPLE.test(whom) ? whom : undefined
}
