// An initiative and what a sentence says of it in, the topics that it is about out: by the words of its name, else by those of the sentence, else by its form.
import type { Topic } from '#model/topics.ts'
import { CodeSet } from '#model/code-set.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { NEW_WORK_WORDS, Sign } from '#rulebook/sign.ts'
import type { DraftEntity } from './draft.ts'
import { Finding, topicsIn, type Spoken } from './topics-in.ts'
import { isClass, type NameTopics } from './topics-of-name.ts'

const MOST_TOPICS = 3
/** An anniversary or holiday that an article begins with. */
const OCCASIONS = new Sign(['之际', '为庆祝', '为纪念', '为迎接', '为喜迎', '喜迎']), OCCASION = /(节|日|周年)(国际儿童节)?(到来|来临)?之际|^为(庆祝|纪念|迎接|喜迎)|喜迎[^，。]{0,8}节|周年之际/
/** Who is sent to rest for what they did. */
const HONOURED = /(?:[名位]|省级|全国|各级|一线|当选)(?:[〇\u3400-\u9fff]{0,4})?(?:劳模|劳动模范|工匠)/
/** So many characters of topic words say what a part of an article's matter is about. */
const WEIGHTY = 2
/** What is taught, whatever in: “月光课堂”, “听漏夜谈”. */
const ENDS_LESSON = new CodeSet('堂坛课座校坊谈程期讲场班目动牌式”’'), LESSON = /(?:课堂|讲[堂坛]|课|讲座|夜校|学堂|微课|公开课|教学工作坊|夜谈|云课|课程)[”’]?(?:第.{1,3}[期课讲场]|[春夏秋冬]季班|(?:服务|公益)?(?:项目|活动|品牌)|开班仪式|开班式|开课)?$/
/** Whether a name is that of lessons, of whatever is taught. */
const teaches = (name: string): boolean => ENDS_LESSON.has(name.charCodeAt(name.length - 1)) && LESSON.test(name) || isClass(name)
/** Talks of those who know. */
const ENDS_TALK = new CodeSet('话座叙会厅室坛堂诊面谈龙古期讲场课”’'), TALK = /(?:夜话|茶座|茶叙|分享会|会客厅|会客室|讲[堂坛]|坐堂|坐诊|面对面|对谈|沙龙|讲古|夜谈|论坛|茶话会)[”’]?(?:第.{1,3}[期课讲场])?$/
/** Lessons for children teach no trade. */
const CHILDREN = /孩子|儿童|子女|小学|幼儿|中学|学生|科普|小朋友/
/** Camps for workers' children, other than for study. */
const ENDS_CAMP = new CodeSet('营”’'), CAMP = /[^学修训]营[”’]?$/
/** Workers' children alone do not make it a family's: 为困难职工子女发放助学金. */
const TOGETHER = /亲子|家庭|家长|爸爸|妈妈|一家|父母|孩子|六一|儿童节|开放日/
/** What a visit looks at: 就|新就业形态劳动者权益保障|开展调研, 调研|小微企业建会|工作. */
const OBJECT = /就([^，。；]{2,46}?)(?:等工作|工作|情况|问题)?(?:进行|开展|展开|作)?[^，。；]{0,4}(?:调研|考察|督导)|(?:调研|考察|督导)([^，。；]{2,40})/
const OBJECTS = ['workforce_reform', 'membership', 'new_employment']

export interface Said {
  /** What the sentence says of the initiative, without what it says of others. */
  readonly text: string
  readonly strong: Spoken
  readonly weak: Spoken
  /** Whether what it says may have one of the stretches: no figure of speech is so taken out that one comes about. */
  mayHave(sign: Sign): boolean
  /** The topics of all that the sentence says, of others too. */
  all(): Spoken
  /** What follows, if it is of no other initiative. */
  after(): string
}

/** At most three topics, the ones most spoken of first. `named`: those of its names. */
export function topicsOf(initiative: DraftEntity, said: Said, isMain: boolean, named: NameTopics, rulebook: Rulebook): readonly Topic[] {
  const found = named.found.copy(), form = named.weak, { name } = initiative, isNew = !hasTopic(initiative), last = name.charCodeAt(name.length - 1)
  if (found.has('recuperation') && HONOURED.test(said.text)) found.set('model_workers', 2)
  if (found.has('research_visit')) addObject(found, said)
  if (isMain && said.mayHave(OCCASIONS) && OCCASION.test(said.text)) found.set('commemoration', 2)
  if (ENDS_CAMP.has(last) && CAMP.test(name) && CHILDREN.test(said.text)) found.set('childcare', 3)
  const isLesson = teaches(name), isTalk = ENDS_TALK.has(last) && TALK.test(name), namesHero = found.has('model_workers')
  if (isTalk && said.strong.has('model_workers')) found.set('model_workers', 3)
  if (!saysMatter(found) && (isMain || isNew)) {
    const own = fitting(said.strong, said.text, isMain, isLesson, isTalk)
    found.fill(saysMatter(own) || !(isLesson || isTalk || isNew) ? own : fittingAfter(said, isMain, isLesson, isTalk, rulebook))
  }
  if (!saysMatter(found)) for (let i = 0; i < form.size; i++) found.set(form.topics[i] as string, form.counts[i] as number)
  if ((isLesson || isTalk) && found.topics.every(topic => ANY_LESSON.includes(topic))) {
    if (!isClass(name)) found.set('education', 2)
    if (isLesson && (form.has('skills_training') || !/讲座/.test(name) && !namesHero && !CHILDREN.test(said.text))) found.set('skills_training', 3)
  }
  if (!found.size) { const { weak } = said; for (let i = 0; i < weak.size; i++) if (isMain || (weak.counts[i] as number) > WEIGHTY) found.set(weak.topics[i] as string, weak.counts[i] as number) }
  if (!found.size) found.fill(fitting(said.all(), said.text, isMain, isLesson, isTalk))
  if (isNew) for (const { topic, sign, act } of ACTS) if (!found.has(topic) && said.mayHave(sign) && act.test(said.text)) found.set(topic, 1)
  if ((isMain || isNew) && !found.has('new_employment') && said.mayHave(NEW_WORK_WORDS) && said.strong.has('new_employment')) found.set('new_employment', 1)
  // Whom it is for is never crowded out by what else is done for them.
  if (found.size > MOST_TOPICS && found.has('new_employment')) found.set('new_employment', 9)
  return mostSpokenOf(found) as readonly Topic[]
}

/** They are few, and put in order by hand. */
function mostSpokenOf({ topics, counts }: Finding): readonly string[] {
  if (topics.length < 2) return topics
  const order: number[] = []
  for (let i = 0; i < topics.length; i++) {
    let at = i
    while (at > 0 && isMore(topics, counts, i, order[at - 1] as number)) { order[at] = order[at - 1] as number; at-- }
    order[at] = i
  }
  return order.slice(0, MOST_TOPICS).map(i => topics[i] as string)
}
const isMore = (topics: readonly string[], counts: readonly number[], one: number, other: number): boolean => counts[one] === counts[other] ? (topics[one] as string) < (topics[other] as string) : (counts[one] as number) > (counts[other] as number)

/** Topics of a text that can be an initiative's. */
function fitting(spoken: Spoken, from: string, isMain: boolean, isLesson: boolean, isTalk: boolean): Spoken {
  const left = new Finding(), { topics, counts } = spoken
  for (let i = 0; i < topics.length; i++) {
    const topic = topics[i] as string, count = counts[i] as number
    if ((isMain || count >= WEIGHTY) && !(topic === 'parent_child' && !TOGETHER.test(from)) && (!isLesson && !isTalk || TAUGHT.includes(topic) || isTalk && topic === 'model_workers')) left.set(topic, count)
  }
  return left
}

/** The same of what follows. */
function fittingAfter(said: Said, isMain: boolean, isLesson: boolean, isTalk: boolean, rulebook: Rulebook): Spoken {
  const text = said.after()
  return fitting(topicsIn(text, rulebook).strong, text, isMain, isLesson, isTalk)
}

/** Whether it is known what an initiative is about, and not only for whom. */
const hasTopic = ({ facts }: DraftEntity): boolean => facts.some(({ field, value }) => field === 'topic' && value !== 'new_employment')

/** What a lesson may be about, as its sentence says. */
const TAUGHT = ['health', 'legal_aid', 'culture_arts', 'study', 'sports', 'matchmaking', 'cadre_training', 'skills_training', 'childcare', 'new_employment', 'membership', 'education']
/** What is done for others, whatever else a thing is: 织成围巾…捐赠给环卫工人. */
const RELIEF = ['送上慰问', '表示慰问', '致以慰问', '送去慰问', '慰问品', '慰问金', '送温暖', '送清凉']
const ACTS: readonly { readonly topic: string; readonly sign: Sign; readonly act: RegExp }[] = [
  { topic: 'charity', sign: new Sign(['捐赠给', '捐给', '募集', '义卖', '善款', '所得']), act: /捐赠给|捐给|募集|义卖|善款|所得(?:全部|款项)?(?:用于|捐)/ },
  { topic: 'relief', sign: new Sign(RELIEF), act: new RegExp(RELIEF.join('|')) },
]
/** What lessons have beside their matter: teachers, pupils, an occasion. */
const ANY_LESSON = ['education', 'model_workers', 'new_employment', 'charity', 'digital', 'skills_training', 'service_facility']

/** Whether topics tell what an initiative does, and not only for whom. */
const saysMatter = (found: Spoken): boolean => found.size > Number(found.has('new_employment'))

function addObject(found: Finding, said: Said): void {
  const object = OBJECT.exec(said.text)
  if (object) for (const topic of OBJECTS) if (said.strong.has(topic) && WORDS[topic]?.test(object[1] ?? object[2] ?? '')) found.set(topic, 3)
}
const WORDS: Readonly<Record<string, RegExp>> = { workforce_reform: /产业工人|产改/, membership: /建会|入会|组建/, new_employment: /新就业|小哥|骑手|快递|货车司机/ }
