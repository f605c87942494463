// An initiative's names in, the topics that they decide by themselves out, strong and weak.
import { CodeSet } from '#model/code-set.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { DraftEntity } from './draft.ts'
import { plainSpeech } from './plain-speech.ts'
import { topicsIn, type Finding, type Spoken } from './topics-in.ts'

const ENDS_CONTEST = new CodeSet('赛项武拼台擂兵”’'), CONTEST = /(赛|赛项|比武|比拼|擂台|打擂|练兵)[”’]?$/
/** Contests of anything but a trade. */
const NO_TRADE = /球|拔河|龙舟|健步|跑|棋|牌|运动|骑行|自行车(?:邀请|公开|挑战|接力|越野)?[大比竞]?赛|太极|操|舞|游泳|钓鱼|马拉松|徒步|歌|唱|书画|书法|摄影|征文|朗诵|诵读|演讲|视频|插花|知识|健身|跳绳|登山|编织|朗读|对弈|手工|剪纸|刺绣|才艺|山歌|[诗画弈]|电竞|掼蛋|美食|粽|饺子|趣味|亲子|故事|辩论|主持|毽|射击|滑雪|滑冰|拳|飞镖|书香/
/** Contests of a trade whose cup bears another's name: “木艺杯”家具制作技能竞赛. */
const OF_SKILL = /(?:技能|技术|职业|创新)(?:大|竞|擂台|邀请)?(?:赛|比武|比拼)/
/** Visits of those who look; who brings goods visits too, and is no researcher. */
const VISITS = new Set(['调研', '考察', '督导', '走访'])
/** “小哥保”: an insurance by its name. */
const CLOSERS = new CodeSet('”」'), INSURED = /[^参投社医承续]保[”」]$/
const ENDS_CLASS = new CodeSet('班营训划式”’'), CLASS = /(培训班|研修班|研习班|实训班|训练营|[冬夏集]训营|培训|调试班|提升班|(?:培养|培育|培训)计划)[”’]?(?:开班仪式|开班)?$/
/** Whether a name is that of a class for those who learn a trade. */
export const isClass = (name: string): boolean => ENDS_CLASS.has(name.charCodeAt(name.length - 1)) && CLASS.test(name)
/** “铁匠通”技能画像平台. */
const ENDS_PLATFORM = new CodeSet('台线”’'), PLATFORM = /平台[”’]?(?:上线)?$/
/** Classes of those who work for unions, whatever stands between: 工会主席|履职|培训班. */
const CADRES = /工会(?:兼职|专职|小组)?(?:主席|干部|委员|财务|经审|经费|业务|工作者|组长|女工)[^，。]{0,10}(?:培训|研修|轮训|进修|提升班|训练营|集训)/
/** Whatever is on the things shown: “高空上的她”图片展. */
const ENDS_SHOW = new CodeSet('展览演映”’'), SHOWN = /[^发进会开拓施伸]展(?:览|演|映)?[”’]?$/
/** 驿站义诊: what is done in a station is no opening of one. */
const CLINIC = /(?:义诊|坐诊|巡诊|义剪)$/
/** A day on which a workplace is open to those at home. */
const FAMILY_DAY = /(?:子女|家属|孩子|亲子|家庭|爸爸|妈妈|儿童|[萌]?娃|职工之子)[^，。]{0,6}(?:开放日|体验日|探班|反向探亲|探亲)|职工家庭[^，。]{0,4}(?:走进|参观)/
/** Schools of the trade: “骑手学堂”, “缆绳课堂”. */
const ENDS_SCHOOL = new CodeSet('堂”’'), SCHOOL = /[^讲]学堂[”’]?$/
const OPENING = new CodeSet('牌立建'), UNION_OPENS = /(工会|工会联合会|联合工会|工会委员会)(揭牌|挂牌|成立|组建)$/

export const isVisit = ({ head }: Pick<DraftEntity, 'head'>): boolean => head !== undefined && VISITS.has(head)

/** What an initiative's names speak of, each topic with its weight. */
export interface NameTopics { readonly found: Pick<Finding, keyof Spoken | 'copy'>; readonly weak: Spoken }

export function topicsOfName({ name, head, aliases }: DraftEntity, rulebook: Rulebook): NameTopics {
  let names = head && !name.includes(head) ? `${name} ${head}` : name
  for (const alias of aliases) names += ` ${alias}`
  const { strong: found, weak } = topicsIn(plainSpeech(names), rulebook), last = name.charCodeAt(name.length - 1)
  if (isVisit({ head })) found.set('research_visit', 9)
  if (CLOSERS.has(last) && INSURED.test(name)) found.set('insurance', 3)
  const opens = OPENING.has(last) && UNION_OPENS.test(name)
  if (head === '揭牌') found.set(opens ? 'membership' : 'service_facility', 4)
  if (opens) found.delete('service_facility')
  if (found.has('childcare') && !name.includes('亲子')) found.delete('parent_child')
  if (ENDS_CONTEST.has(last) && CONTEST.test(name) && !NO_TRADE.test(plainSpeech(name))) found.set('skills_competition', 4)
  if ((found.has('culture_arts') || found.has('skills_training')) && OF_SKILL.test(name)) for (const topic of ['culture_arts', 'skills_training']) found.delete(topic)
  if (name.includes('工会') && CADRES.test(name)) { found.set('cadre_training', 4); found.delete('skills_training') }
  if (!found.size && ENDS_SHOW.has(last) && SHOWN.test(name)) found.set('culture_arts', 3)
  if (found.has('culture_arts') && ENDS_SHOW.has(last) && SHOWN.test(name)) found.delete('skills_training')
  if (found.has('service_facility') && CLINIC.test(name)) found.delete('service_facility')
  if (FAMILY_DAY.test(name)) found.set('parent_child', 3)
  if (ENDS_SCHOOL.has(last) && SCHOOL.test(name) && found.topics.every(topic => topic === 'new_employment' || topic === 'education')) found.set('skills_training', 3)
  if (isClass(name)) weak.set('skills_training', 2)
  if (found.has('model_workers') && found.has('matchmaking') && !/单身|青年|相亲|交友|鹊桥/.test(name)) found.delete('matchmaking')
  if (ENDS_PLATFORM.has(last) && PLATFORM.test(name)) found.set('digital', 2)
  return { found, weak }
}
