// A sentence and a word in it in; whether the word is an office, the body that an office belongs to, or part of a post, out.
import { prior } from '#model/prior.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isHan } from './letter.ts'
import type { Mention } from './mention.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** Kinds that stand for the body spoken of where an office of it follows: 段|党委副书记, 院|党委书记, 中心|副主任. */
export const HOLDING = ['段', '院', '所', '站', '馆', '行', '社', '校', '厂', '矿', '局', '中心', '项目部', '超市', '商会', '协会', '学院', '公司', '集团', '分公司', '分厂', '镇', '乡', '街道', '社区', '村', '园区', '农场', '林场', '团', '队', '大队', '支队', '合作社', '医院', '学校', '幼儿园', '酒店', '商场', '工作室', '联合会', '管委会', '电厂', '油田', '机场', '分院', '分局', '支公司', '农牧场', '牧场']
export const HOLDERS = new WordGroup(HOLDING)

/** Who governs an area: 凭祥市|副市长 holds a post in its government. */
export const MAYOR = new WordGroup(/^(?:常务副|副)?[省市区县州旗盟镇乡]长$/)

export function governmentBefore({ tokens, text }: SentenceView, at: number): Mention | undefined {
  const { start: end, text: post } = tokens[at] as Token
  let first = at
  while (first > 0 && ((tokens[first - 1] as Token).mask & BIT.area) !== 0 && (tokens[first - 1] as Token).end === (tokens[first] as Token).start) first--
  const start = (tokens[first] as Token).start
  if (first === at || !text.slice(start, end).endsWith(post.at(-2) as string)) return undefined
  return { kind: 'Organization', start, end, name: `${text.slice(start, end)}人民政府`, aliases: [`${text.slice(start, end)}政府`], rule: 'name/government', form: 'full' }
}

/** 某某办|主任, but 上城|办|工会干部|培训班. */
const RUNS_OFFICE = new WordGroup(/主任|书记|党组|科长|科员|干事|调研员|巡视员|负责人|工作人员|成员/)

/** 区冰雪|办|主任: before a post 办 is an office. “红柳”女声|队 is a team; 某某大学作曲|系 is a faculty. */
export function isOffice({ tokens, text }: SentenceView, at: number): boolean {
  const token = tokens[at] as Token, before = prior(tokens, at)
  if (before?.end !== token.start) return false
  if (token.text === '办') return isTitle(tokens[at + 1]) && RUNS_OFFICE.has(tokens[at + 1])
  // 风火外卖城东|站|站长: where riders and couriers set out from.
  if (token.text === '站') return isTitle(tokens[at + 1]) && OF_RIDERS.test(text.slice(Math.max(0, token.start - 14), token.start))
  if (token.text === '队') return QUOTED.test(text.slice(Math.max(0, token.start - 5), token.start))
  if (token.text.length > 1) return NAMED_FACULTY.has(token) && /(?:大学|学院)$/.test(before.text)
  return token.text === '系' && FACULTY.test(text.slice(Math.max(0, token.start - 12), token.start))
}

/** Zones are areas; their offices are bodies: 起步区|管委会. */
export const ZONE = new WordGroup(/^(?:起步|先行|合作|试验|自贸|商务|工业)区$/)

const OF_RIDERS = /[〇\u3400-\u9fff]{2}(?:快递|外卖|快送|配送|速递|闪送|速运|即送|跑腿|到家|物流|快运)[〇\u3400-\u9fff]{0,8}$/

/** “红柳”|女声: what stands before a team. */
const QUOTED = /”[〇\u3400-\u9fff]{0,4}$/
const NAMED_FACULTY = new WordGroup(/^(?!体系|关系|联系|派系)[〇\u3400-\u9fff]{1,3}系$/)
const OF_MINISTRY = /(?:部|委|局|署|委员会)[〇\u3400-\u9fff]{2,8}$/
const FACULTY = /(?:大学|学院)[〇\u3400-\u9fff]{2,6}$/

/** 车间 in 饮品公司灌装车间主任 belongs to the post; 合成车间|首席技师 by itself names a body. */
export const isDepartment = (view: SentenceView, at: number): boolean => isTitle(view.tokens[at + 1]) && !PEOPLE.has(view.tokens[at + 1] as Token) && !OFFICE_ITSELF.has(view.tokens[at] as Token) && !isPlantAlone(view, at) && (PARTY_OFFICES.has(view.tokens[at] as Token) && /(公司|集团|大学|学院|医院|局|厂|矿|银行|段|校)$/.test(view.text.slice(0, (view.tokens[at] as Token).start)) || DEPARTMENT_END.has(view.tokens[at] as Token) && !isProjectNamed(view, at) || (view.tokens[at] as Token).text === '司' && OF_MINISTRY.test(view.text.slice(Math.max(0, (view.tokens[at] as Token).start - 14), (view.tokens[at] as Token).start)))
const DEPARTMENT_END = new WordGroup(/(车间|班组|项目部|事业部|生产部|办公室|工段|室|科|处|部)$/)
/** 城建公司|兴化项目部|经理: a project that is named is a body by itself, 某公司项目部|经理 a post in the firm. */
const isProjectNamed = ({ tokens, text }: SentenceView, at: number): boolean => (tokens[at] as Token).text.endsWith('项目部') && !OF_FIRM.test(text.slice(0, (tokens[at] as Token).end - 3))
const OF_FIRM = /(?:公司|集团|局|院|处)$/
const PARTY_OFFICES = new WordGroup(/^(党委|党总支|党支部|纪委)$/)

/** 项目部|职工 are no officers of it. */
const PEOPLE = new WordGroup(/^(?:职工|职工代表|代表|工人|学员|选手|志愿者|队员)$/)
/** 街道办事处|主任, 教育部|部长: offices that are bodies by themselves. */
const OFFICE_ITSELF = new WordGroup(/(?:办事处|管理处)$|^(?:教育|司法|财政|民政|公安|商务|科技|水利|交通运输|农业农村|自然资源|生态环境|应急管理|文化和旅游|工业和信息化|住房和城乡建设|人力资源和?社会保障)部$/)

function isPlantAlone({ tokens }: SentenceView, at: number): boolean {
  if (!WORKSHOP.has(tokens[at] as Token)) return false
  let first = at
  while (first > 0 && at - first < 4 && (tokens[first - 1] as Token).text === '联合' || first > 0 && at - first < 4 && isHan(tokens[first - 1] as Token) && ((tokens[first - 1] as Token).mask & (BIT.head | BIT.function | BIT.breaker)) === 0) first--
  return first < at && (first === 0 || ITEM_MARKS.has(tokens[first - 1] as Token))
}
const ITEM_MARKS = new WordGroup(/^[，、。；：”]$/)
const WORKSHOP = new WordGroup(/车间$/)
