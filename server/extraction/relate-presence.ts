// A read article about an event in, the people who act in it and are in no relation to it yet out: inferred to have taken part.
import { toSpan } from '#model/article.ts'
import { absentPeople } from './absent-people.ts'
import { isAttended } from './attended.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { Evidence } from '#model/graph.ts'
import type { Role } from '#model/kinds.ts'
import { Sign } from '#rulebook/sign.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Member } from './items.ts'
import { isFirstDay } from './first-day.ts'
import type { Mention } from './mention.ts'
import { isVisit } from './find-visits.ts'
import { isListedSpeaker } from './listed-speaker.ts'
import { officersOf } from './officers.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { whyNotThere } from './why-not-there.ts'

export function relatePresence(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string): void {
  const naming = resolution.namingPeople(article), lastNaming = naming[naming.length - 1] ?? -1
  if (!main || lastNaming < article.heads) return
  const before = draft.edges.length, officers = officersOf(article, resolution)
  const there = new Set<string>(), passed = new Set<DraftEntity>()
  for (const type of ['ATTENDED', 'ORGANIZED'] as const) for (const { from, evidence } of draft.edgesOf(type)) if (!evidence.every(isSignedThere)) there.add(from)
  let latest = main
  for (let index = article.heads; index <= lastNaming; index++) {
    const read = article.sentences[index] as ReadSentence
    const away = read.mentions.some(isPerson) ? absentPeople(read.view, () => membersIn(read, resolution)) : undefined, inSentence = new Set<DraftEntity>()
    for (const mention of read.mentions) {
      const entity = resolution.get(mention)
      if (entity?.kind === 'Initiative' && mention.form === 'full' && entity !== main) inSentence.add(entity)
      if (entity?.kind === 'Initiative' && mention.form === 'full' && !isAside(read, mention, main) && isAttended(entity, entity === main) && (entity === main || !isLaunchedAt(read, mention))) latest = entity
      if (entity?.kind !== 'Person') continue
      const beside = there.has(entity.id) ? goesInto(read, mention, resolution) ?? actsThere(read, mention, resolution) : undefined
      if (beside && !draft.edges.some((edge, at) => at < before && edge.from === entity.id && edge.to === beside.id)) draft.relate(entity, 'ATTENDED', beside, proveBy(placeOf(article, index, pageText), mention.titlesStart ?? mention.start, mention.end, 'attend/present', false), roleOf(read, mention, officers.has(entity), LESSON.test(beside.name)))
      if (there.has(entity.id)) continue
      const told = paragraphOf(article, index, latest, resolution) || isFirstOf(latest, main)
      const event: DraftEntity = eventBeside(read, mention, resolution) ?? (told && (!isVisit(main) || latest.head === OPENING) ? latest : main)
      const isOfficer = officers.has(entity), listEnd = endOfNames(read, mention)
      const reason = whyNotThere({ read, person: entity, event, isMain: event === main, isNear: told, isOfficer, passedBy: passed.has(entity), away: away?.get(entity), listEnd })
      if (reason) draft.veto({ ...toSpan(read.sentence, mention.start, mention.end), rule: 'attend/present', reason, type: 'ATTENDED', from: entity.name, to: event.name })
      if (reason?.startsWith('passer-by')) passed.add(entity)
      if (reason || event === main && !told && isLate(article, main, resolution)) continue
      there.add(entity.id)
      draft.relate(entity, 'ATTENDED', event, proveBy(placeOf(article, index, pageText), mention.titlesStart ?? mention.start, mention.end, 'attend/present', false), roleOf(read, mention, isOfficer, LESSON.test(event.name)))
    }
    if (inSentence.size >= MANY_PARTS && PARTED.test(read.view.text)) latest = main
  }
}

const isPerson = ({ kind }: Mention): boolean => kind === 'Person'

/** 车上先开“甲”；进寨后是“乙”；傍晚是“丙”。|某某…: behind a row of its parts, the whole is spoken of again. */
const MANY_PARTS = 2, PARTED = /；/

/** At the opening of a station doctors see people there, and somebody gave a lesson (讲了一堂|“防火课”): whoever is named next was at the opening. */
const isAside = ({ view }: ReadSentence, { rule, name, start }: Mention, { head }: DraftEntity): boolean => rule === 'initiative/clinic' || head === OPENING && ONE_LESSON.test(name) && GAVE.test(view.text.slice(Math.max(0, start - LONGEST_GIVING), start))
const ONE_LESSON = /课”$/, GAVE = /(?:[开讲上补]|办)了[一两]?[堂节]$/, LONGEST_GIVING = 4

/** 会上，|“送教下基层”活动|正式启动: the meeting goes on. */
const isLaunchedAt = ({ view: { text } }: ReadSentence, { end }: Mention): boolean => AT_IT.test(text) && LAUNCHED.test(text.slice(end, end + 8))
const AT_IT = /^(?:会上|会议上|大会上|活动现场|会议现场|仪式上|现场)，/, LAUNCHED = /^[”》]?(?:也|同时|正式|随之|同步){0,2}(?:启动|发布|上线|揭牌|挂牌|成立)/

/** 会议现场，某某与某某签订合同: whoever signs something at an event is at the event too. */
const isSignedThere = ({ rule, quote }: Evidence): boolean => rule === 'attend/signs' && /现场|会上|仪式/.test(quote)

const membersIn = ({ mentions }: ReadSentence, resolution: Resolution): Member[] => mentions.flatMap(mention => {
  const entity = resolution.get(mention)
  return entity ? [{ mention, entity }] : []
})

/** The event that the person's clause goes on to (…在植物园开了一场|“一滴水的旅程”讲座), else none. */
function eventBeside({ view, mentions }: ReadSentence, person: Mention, resolution: Resolution): DraftEntity | undefined {
  const clause = view.clauses.find(({ start, end }) => start <= person.start && person.start < end)
  if (!clause) return undefined
  const beside = mentions.find(({ kind, start }) => kind === 'Initiative' && start >= person.end && (start < clause.end || GOES_AND_HOLDS.test(view.text.slice(person.end, start))))
  const event = beside && resolution.get(beside)
  return event && isAttended(event, false) ? event : undefined
}

/** 副主席某某|一行来到公交车队，开展|“…”慰问: what the party goes there for. */
const GOES_AND_HOLDS = /^一行[^，。；“”]{0,4}(?:来到|走进|前往|深入|赶赴|赶到|赴|到)[^，。；“”]{2,30}，(?:联合|共同|现场|集中)?(?:开展|举行|举办|启动|参加)了?(?:[〇\u3400-\u9fff]{0,6})$/

/** On a visit all are on the visit, but at what is founded on the way. */
const OPENING = '揭牌'

/** 羊冠英|带着徒弟在|“胶乡讲堂”|示范: who was said to be elsewhere acts at this one too. */
function goesInto(read: ReadSentence, person: Mention, resolution: Resolution): DraftEntity | undefined {
  const at = read.mentions.find(({ kind, start }) => kind === 'Initiative' && start >= person.end)
  const between = at ? read.view.text.slice(person.end, at.start) : ''
  return at && between.length <= 24 && GOES_INTO.test(between) && !/[，。；]|说|表示|告诉|介绍|的/.test(between.replace(/的[“]?$/, '')) ? eventBeside(read, person, resolution) : undefined
}
const GOES_INTO = /^(?:[^，。]{0,8})?(?:在|到|登上|走进|来到|参加|站上|走上|受邀)/

/** 举办“师徒话炉”交流会，|某某|等6位师傅签约: the clause right behind an event begins with the person. */
function actsThere({ view, mentions }: ReadSentence, person: Mention, resolution: Resolution): DraftEntity | undefined {
  const start = person.titlesStart ?? person.start, at = mentions.findLast(({ kind, end }) => kind === 'Initiative' && end <= start), event = at && resolution.get(at)
  if (!at || !event || start - at.end > NEAR || !BEGINS.test(view.text.slice(at.end, start)) || TELLS.test(view.text.slice(person.end, person.end + NEAR))) return undefined
  return isAttended(event, false) && event.facts.every(fact => fact.field !== 'status' || fact.value === 'held') ? event : undefined
}
const NEAR = 24
const BEGINS = /^[^。；：“”]*，$/
/** Whoever only tells of it, or what befell somebody else. */
const TELLS = /^[^，。；]{0,8}(?:介绍|透露|说|表示|告诉|认为|坦言|算过|受聘|当选|获|是|的)/

/** 开展“春风送岗”专题活动。首场招聘会在某镇举行。…¶|某某等参加: who comes to what goes on for weeks comes to the one day of it that is told. */
const isFirstOf = (latest: DraftEntity, main: DraftEntity): boolean => latest !== main && isFirstDay(latest) && !isFirstDay(main)

/** How many sentences of the body may stand before an article's main initiative, so that it is what the article is about. */
const OPENS_WITHIN = 3

/** Whether an article comes to its initiative only on the way: who is in its other paragraphs need not have been there. */
export const isLate = (article: ReadArticle, main: DraftEntity, resolution: Resolution): boolean =>
  isRoundUp(article) || !article.sentences.slice(0, article.heads + OPENS_WITHIN).some(read => read.mentions.some(mention => resolution.get(mention) === main)) && !isSecondScene(article, main, resolution) && article.sentences.some(read => read.mentions.some(mention => resolution.get(mention) === main))

/** A scene first, and then what it was: the second paragraph begins with the only activity that the article names. */
function isSecondScene({ sentences, heads }: ReadArticle, main: DraftEntity, resolution: Resolution): boolean {
  const first = sentences[heads]?.sentence.paragraph, second = sentences.slice(heads).find(({ sentence }) => sentence.paragraph !== first)
  return second !== undefined && initiativesOf(second, resolution).includes(main) && sentences.slice(heads).every(read => initiativesOf(read, resolution).every(initiative => initiative === main))
}

const initiativesOf = (read: ReadSentence, resolution: Resolution): DraftEntity[] => read.mentions.flatMap(mention => resolution.get(mention) ?? []).filter(({ kind }) => kind === 'Initiative')

/** ——某市总工会2025年工作综述: what a round-up begins with is one of many. */
const isRoundUp = ({ sentences, heads }: ReadArticle): boolean => sentences.slice(0, heads + 1).some(({ view }, at) => (ROUND_UP.in(view) || TOUR.in(view) && ENDS_IN_TOUR.test(view.text)) && (at < heads || view.text.startsWith('——')))
const ROUND_UP = new Sign(['综述', '回眸', '盘点', '这一年', '年度记忆', '工作纪实']), TOUR = new Sign(['巡礼']), ENDS_IN_TOUR = /巡礼[”》]?$/

/** Whether the initiative named last stands in the same paragraph, so that it is the one spoken of. */
function paragraphOf(article: ReadArticle, index: number, latest: DraftEntity, resolution: Resolution): boolean {
  const paragraph = article.sentences[index]?.sentence.paragraph
  return article.sentences.slice(Math.max(article.heads, index - 6), index + 1).some(read => read.sentence.paragraph === paragraph && read.mentions.some(mention => resolution.get(mention) === latest))
}

const SPEECH = /^(?:代为|现场|先后|随后|作了?|最后|首先|(?:一个接一个|逐一|依次|相继|轮流)(?:登台|上台|走上[讲舞]?台)，)?.{0,12}?(说|告诉|表示|介绍|认为|感叹|感慨|谈到|坦言|汇报了|汇报说|反映|谈了|提出|建议|承诺|点评|回忆|开口|谈体会|指出|强调|透露|要求|讲|执教|主讲|授课|宣布|致辞|发言|开讲|开了一[场堂]|讲了|以《|传授|手把手|教学|上课|分享|算[起了开]了?“?[^，。；]{0,5}账|[补插接]了?一[句嘴]|[补接]上一句|插话|接过话|搭话|接话|补充道|打趣|直言|笑言|应道|答道)/
/** 一同|听取介绍: somebody else speaks. */
const LISTENS = /^[^，。；]{0,8}(?:听取|聆听|听了)/
/** 某某医师|…教42名驾驶员怎样…, 某某|用三张照片，给学生讲…: at a lesson whoever tells something to others teaches it. */
const TEACHES = /^[^，。；：、]{0,16}?(?:教(?![育师授练学会])|执教|讲(?![座堂台])|授(?!予)|示范|演示|传授|领读|带着|手把手|算账|领着)|^[^。；：]{0,18}，[给为向教][^，。；]{2,14}(?:讲|教|算|演示|示范|传授|支招|答疑)/
/** 首批学员由某某|兼任实训导师: at a class its tutor speaks. */
const TUTORS = /^(?:兼任|担任|出任|任)[^，。；、]{0,6}(?:导师|讲师|教练|教官|主讲)/
/** 叮嘱|公司工会主席某某|备药: whom visitors speak to is no leader of theirs. */
const VISITED = /(?:叮嘱|嘱咐|叮咛|看望了?|慰问了?|询问|问候|交给|递给|送给)$/, LONGEST_VISIT = 3
/** 如今也站上了夜校讲台. */
const LECTERN = /^[^。；：]{0,30}[站走登]上了?[^，。；]{0,6}讲台/
/** 教大家护腰操: what many are taught. */
const TEACHES_ALL = /^[^。；：“]{0,10}，?(?:手把手)?教(?:(?:大家|职工|工友|孩子|骑手|司机|学员|青年|家长|队员|会员)们?|[^，。；]{0,4}(?:操|拳|舞|八段锦|急救法|按摩)(?=[，。；]))/
/** Officers who are honoured there are no leaders of it. */
const HONOURED = /^(?:等\S{0,6})?(?:获评|荣获|被评为|被授予|获得|获颁|受表彰|受到表彰|当选)/
/** 副院长某某，还有某某等10多名医师|，给村民免费检查: whoever treats people there is one of many. */
const AT_CLINIC = /[给为][^，。；]{2,12}?(?:免费|义务)?(?:检查|看[病诊]|诊[治疗脉断]|把脉|问诊|量血压|测血[压糖]|推拿|针灸|体检|做理疗)/, MEDIC = /[医护]|科(?:副?主任|室)/
const LESSON = /(?:课|讲座|讲堂|课堂|夜校|学堂|宣讲|宣讲活动|培训班|研修班|实训班|培训|训练营|进校园活动|班)[”》]?$/
/** 某某|以“传承匠心”为题，说起自己的27年. */
const ON_TOPIC = /^(?:[^，。；“]{0,6})?以[“《][^”》，。]{2,24}[”》]为题/
const REPORT = /^.{0,6}?作.{1,24}?(?:报告|讲话|辅导|讲解|发言|点评|宣讲|动员|分享)|^.{0,30}?(?:进行|开展)了?.{0,8}?(?:宣讲|讲解|授课|演讲|辅导|点评)/
const PERFORMANCE = /^.{0,10}?(演唱|献唱|领唱|表演|弹奏|吹奏|吹起|弹起|跳起|朗诵|领[读诵]了?《|[朗诵]读了?《|登台献艺|上阵舞)/

/** 劳模甲、获得者乙和工匠丙|讲述了…: what is said behind a list of people is said of all. */
function endOfNames(read: ReadSentence, mention: Mention): number {
  const next = read.mentions.find(({ kind, start }) => kind === 'Person' && start >= mention.end)
  return next && BETWEEN_NAMES.test(read.view.text.slice(mention.end, next.start)) ? endOfNames(read, next) : mention.end
}
const BETWEEN_NAMES = /^[、，和与及][^，。；：]{0,36}$/

/** 某某|等7位劳模工匠和一线职工也|讲了…: what is said behind how many they are is said of each. */
const AND_OTHERS = /^等[\d一二三四五六七八九十]{1,3}[余多]?[名位人][〇\u3400-\u9fff、]{0,14}?(?:[也都还]|先后|分别|依次|相继|轮流|现场)(?=讲|分享|介绍|作|谈|畅谈|交流|汇报|演|唱|朗诵)/

/** 书法家协会主席某某、美术家协会主席某某|等专家复审: who judges works comes as one who knows them. */
const JUDGES = /^等?(?:[\d一二三四五六七八九十]{1,3}[余多]?[名位人])?(?:专家|评委|评审专家|专家评委|老师|名家|书画家)[〇\u3400-\u9fff]{0,6}(?:[初复终]?[评审]|打分|把关|遴选|挑出|选出)/

function roleOf(read: ReadSentence, mention: Mention, isOfficer: boolean, isLesson: boolean): Role {
  const end = endOfNames(read, mention), text = read.view.text.slice(end, end + 40).replace(AND_OTHERS, ''), after = text.slice(0, 16)
  if (mention.rule === 'person/by-field') return 'participant'
  if (isListedSpeaker(read, mention)) return 'speaker'
  if (REPORT.test(text.slice(0, 36).replace(/[，。；].*$/, ''))) return 'speaker'
  if (PERFORMANCE.test(after)) return 'performer'
  if (SPEECH.test(after) && !LISTENS.test(after) || ON_TOPIC.test(text)) return 'speaker'
  if (isOfficer && JUDGES.test(text)) return 'participant'
  if (isLesson && TUTORS.test(text)) return 'speaker'
  if (isOfficer && VISITED.test(read.view.text.slice(0, mention.titlesStart ?? mention.start).slice(-LONGEST_VISIT))) return 'participant'
  if (isLesson && !isOfficer && (TEACHES.test(text) || LECTERN.test(text)) || TEACHES_ALL.test(text)) return 'speaker'
  return isOfficer && !HONOURED.test(after) && !(MEDIC.test(read.view.text.slice(mention.titlesStart ?? mention.start, mention.start)) && AT_CLINIC.test(read.view.text.slice(end))) ? 'leader' : 'participant'
}
