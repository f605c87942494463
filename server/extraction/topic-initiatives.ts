// An initiative and a sentence that names it in, the topics that it is about out: by the words of its name, else by those of the sentence.
import type { Topic } from '#model/topics.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { DraftEntity } from './draft.ts'
import { topicsIn } from './topics-in.ts'

const MOST_TOPICS = 3
/** An anniversary or holiday that an article begins with. */
const OCCASION = /(节|日|周年)(国际儿童节)?(到来|来临)?之际|^为(庆祝|纪念|迎接|喜迎)|喜迎[^，。]{0,8}节|周年之际/
/** Words in a name that speak of another topic than their parts do. */
const FIGURES: readonly (readonly [RegExp, string])[] = [[/成立(\d+|[一二三四五六七八九十百]+)周年/g, '周年'], [/(法治|履约|用工|法律|合同)(体检|门诊|会诊|义诊|把脉)/g, '法治'], [/听诊|古树门诊|代码马拉松|精神充电|加油站/g, '']]
const CONTEST = /(赛|赛项|比武|比拼|擂台|打擂|练兵)[”’]?$/
/** Contests of anything but a trade. */
const NO_TRADE = /球|拔河|龙舟|健步|跑|棋|牌|运动|骑行|太极|操|舞|游泳|钓鱼|马拉松|徒步|歌|唱|书画|书法|摄影|征文|朗诵|诵读|演讲|视频|厨艺|插花|知识|健身|跳绳|登山|编织|朗读|对弈|手工|剪纸|刺绣|才艺|山歌|[诗画弈]|电竞|掼蛋|美食|粽|饺子|趣味|亲子|故事|辩论|主持|毽|射击|滑雪|滑冰|拳|飞镖|书香/
/** Visits of those who look; who brings goods visits too, and is no researcher. */
const VISIT = /^(?:调研|考察|督导|走访)$/
/** “小哥保”: an insurance by its name. */
const INSURED = /[^参投社医承续]保[”」]$/
const CLASS = /(培训班|研修班|实训班|训练营|培训|调试班|提升班)[”’]?$/
const LESSON = /(课堂|讲堂|微课|公开课|课|讲座|夜话)[”’]?$/
/** Pictures and works are shown, whatever is on them: “高空上的她”图片展. */
const SHOWN = /(?:图片展|图片|照片|影像|作品|美术|剪纸|书|画|摄影|手工|艺术|实物|主题|漫画|微电影)展(?:览|演|映)?[”’]?$/
/** A day on which a workplace is open to those at home. */
const FAMILY_DAY = /(?:子女|家属|孩子|亲子|家庭|爸爸|妈妈|儿童|[萌]?娃|职工之子)[^，。]{0,6}(?:开放日|体验日|探班|反向探亲|探亲)/
/** Schools of the trade: “骑手学堂”, “缆绳课堂”. */
const SCHOOL = /[^讲]学堂[”’]?$/
/** Workers' children alone do not make it a family's: 为困难职工子女发放助学金. */
const TOGETHER = /亲子|家庭|家长|爸爸|妈妈|一家|父母|孩子|六一|儿童节|开放日/
/** Who is sent to rest for what they did. */
const HONOURED = /(?:[名位]|省级|全国|各级|一线|当选)(?:\p{Script=Han}{0,4})?(?:劳模|劳动模范|工匠)/u
const UNION_OPENS = /(工会|工会联合会|联合工会|工会委员会)(揭牌|挂牌|成立|组建)$/

/** At most three topics, the ones most spoken of first. `inSentence` are those of the sentence's own words. */
export function topicsOf(initiative: DraftEntity, sentence: string, inSentence: ReadonlyMap<string, number>, isMain: boolean, rulebook: Rulebook): Topic[] {
  const name = FIGURES.reduce((text, [figure, meaning]) => text.replace(figure, meaning), [initiative.name, initiative.name.includes(initiative.head ?? '') ? '' : initiative.head ?? '', ...initiative.aliases].join(' '))
  const found = topicsIn(name, rulebook)
  if (VISIT.test(initiative.head ?? '')) found.set('research_visit', 9)
  if (INSURED.test(initiative.name)) found.set('insurance', 3)
  if (initiative.head === '揭牌') found.set(UNION_OPENS.test(initiative.name) ? 'membership' : 'service_facility', 4)
  if (UNION_OPENS.test(initiative.name)) found.delete('service_facility')
  if (found.has('childcare') && !name.includes('亲子')) found.delete('parent_child')
  if (CONTEST.test(initiative.name) && !NO_TRADE.test(initiative.name)) found.set('skills_competition', 4)
  if (!found.size && SHOWN.test(initiative.name)) found.set('culture_arts', 3)
  if (FAMILY_DAY.test(initiative.name)) found.set('parent_child', 3)
  if (found.has('recuperation') && HONOURED.test(sentence)) found.set('model_workers', 2)
  if (SCHOOL.test(initiative.name) && [...found.keys()].every(topic => topic === 'new_employment' || topic === 'education')) found.set('skills_training', 3)
  if (!found.size && CLASS.test(initiative.name)) found.set('skills_training', 2)
  if (isMain && OCCASION.test(sentence)) found.set('commemoration', 2)
  if (!found.size) for (const [topic, count] of inSentence) if ((isMain || count >= WEIGHTY) && !(topic === 'parent_child' && !TOGETHER.test(sentence))) found.set(topic, count)
  if (!found.size && LESSON.test(initiative.name)) found.set('education', 2)
  const workers = inSentence.get('new_employment')
  if (workers && !found.has('new_employment')) found.set('new_employment', 1)
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_TOPICS).map(([topic]) => topic as Topic)
}

/** So many characters of topic words say what a part of an article's matter is about. */
const WEIGHTY = 2
