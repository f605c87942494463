// A sentence and a place in it in, the length of the person's name that begins there out, by what stands around it: 隋永和|端着餐盘, 副主席|和志强.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { beginningsIn, measurePersonName, weighPersonName } from '#names/person-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { PerRulebook } from '#rulebook/per-rulebook.ts'
import { bits, type Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { ONE_HAN } from './letter.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { indexAt, tokenFrom } from './token-at.ts'

/** The characters that a name can begin with: at most places none does. */
export const nameBeginnings = new PerRulebook(rulebook => CodeSet.of(code => beginningsIn.of(rulebook).has(code) || UNCOMMON.has(code)))

/** The length of the name that begins at `start`, with a 和 at its end that joins nothing: 隋永和|端着餐盘. */
export function measureName(view: SentenceView, start: number, rulebook: Rulebook): number {
  if (isNoName(view.text, start)) return 0
  const length = measurePersonName(view.text, start, view.costs, rulebook) || measureUncommonName(view, start, rulebook)
  const known = length === 3 ? lettersOfThree(view, start, rulebook) : length === 2 ? lettersWithNext(view, start) : length
  // 贺兰山|东麓: a mountain is nobody.
  if (known === length && length > 0 && view.text[start + length + 1] === '麓') return 0
  return known === 2 && length === 2 ? lettersWithPeace(view, start, rulebook) : known
}

/** Whether what begins at an offset is told, called or counted, and not named. */
function isNoName(text: string, start: number): boolean {
  const first = text.charCodeAt(start), second = text.charCodeAt(start + 1)
  // 护工|方大姐 is called, not named; 企业方|首席代表 is no person at all.
  if (CALLED_FIRST.has(second) && CALLED.has(text.slice(start + 1, start + 3))) return true
  // 老师傅|留下: 傅 after 师 is seldom a surname.
  if (first === TEACHES && text.charAt(start - 1) === '师' && !/(?:律|医|教|工程|技|设计|检验|会计|药|讲|厨|园艺|面点)师$/.test(text.slice(Math.max(0, start - 3), start))) return true
  // 为教师|查心脏, 职工|过大年, 学员|同听第一课: what is examined or done is no name.
  if (NO_GIVEN_FIRST.has(first) && NO_GIVEN.test(text.slice(start, start + 3))) return true
  // 焊工|班班长|苗壮 has an office.
  if (first === second && text[start + 2] === '长') return true
  // 快递员|万人入会: so many.
  if (first === TEN_THOUSAND && text[start + 1] === '人') return true
  // 区委常委|区总工会主席: a federation.
  if (first === DISTRICT && second === FEDERATION) return true
  // 法律顾问|暨工会法律援助工作站授牌仪式: two held as one.
  if (first === AS_WELL_AS && JOINED.has(second)) return true
  // 护士|边听边练 is no name.
  return first === WHILE && text[start + 2] === '边'
}
const DISTRICT = '区'.charCodeAt(0), FEDERATION = '总'.charCodeAt(0)
const AS_WELL_AS = '暨'.charCodeAt(0), JOINED = new CodeSet('工党第首全年职劳表总庆纪“')

/** How many of three letters that read as a name are one, where the third begins what follows. */
function lettersOfThree(view: SentenceView, start: number, rulebook: Rulebook): number {
  const { text } = view, third = text.charCodeAt(start + 2)
  if (GOES_ON.has(third)) {
    // 李明|三名青年职工: how many they are.
    if (NUMBERS.has(third) && /^[名位人]/.test(text.charAt(start + 3))) return 2
    // 李芬|家中: where somebody lives.
    if (third === HOME && /^[中里]/.test(text.charAt(start + 3))) return 2
    // 吴杰|向劳模代表发放体检卡, 王林|同职工座谈: whom somebody gives something, and with whom he sits down.
    if (isTurnedTo(view, start + 2)) return 2
    // 李平|同|县教育局局长王军: with whom.
    if (WITH_WHOM.has(third) && OFFICER_NEXT.test(text.slice(start + 3, start + 3 + LONGEST_NEXT))) return 2
    if (BEHIND_TWO.test(text.slice(start + 2, start + 2 + LONGEST_INVITATION))) return 2
  }
  // 常乐|扮起, 吴芳|摆成: a verb and what comes of it.
  return COMES_OF.has(text.charCodeAt(start + 3)) && /^(?:[起着了成到完住掉]|出(?![席任场现版生差台战]))/.test(text.slice(start + 3, start + 5)) && rulebook.lexicon.attribute(text[start + 2] as string, 'vocabulary') === 'v' && (rulebook.givenCharacters.get(third) ?? 0) < 100 ? 2 : 3
}

/** How many letters a name of two has where what stands behind it gives it a third. */
function lettersWithNext({ text }: SentenceView, start: number): number {
  const third = text.charCodeAt(start + 2)
  // 来到职工|马哈给|家中: who is called on at home is named up to there.
  if (GIVEN_AT_HOME.has(third) && /^家[中里]/.test(text.slice(start + 3, start + 5)) && CALLS_ON.test(text.slice(Math.max(0, start - LONGEST_CALL), start))) return 3
  // 陈东方|向职工代表介绍: to whom somebody speaks.
  return third === SIDE && text.startsWith('方向', start + 2) && TO_WHOM.test(text.slice(start + 4, start + 8)) ? 3 : 2
}

/** 田家和|一行, 余翠平|和|焊工…: how many letters a name of two has where it or what stands behind it may end in 和. */
function lettersWithPeace(view: SentenceView, start: number, rulebook: Rulebook): number {
  const { text } = view
  // 余翠平|和|焊工…: 平和 is a word, and nobody's here.
  if (text[start + 3] === '和' && ((tokenFrom(view.tokens, start + 4)?.mask ?? 0) & SOMEBODY) !== 0 && rulebook.lexicon.mask(text.slice(start + 2, start + 4)) !== 0 && (rulebook.givenCharacters.get(text.charCodeAt(start + 2)) ?? 0) > COMMON_GIVEN) return 3
  if (text[start + 2] !== '和') return 2
  // 主席|田家和|一行.
  if (text.startsWith('一行', start + 3)) return 3
  // 王军|和|县总工会主席…: an officer of the same place.
  if (LEVELS.has(text.charCodeAt(start + 3)) && OF_LEVEL.test(text.slice(start + 4, start + 14))) return 2
  const next = tokenFrom(view.tokens, start + 3)
  if (next === undefined || (next.mask & SOMEBODY) !== 0 && rulebook.lexicon.actsOf(next) === 0 || !/^(?:v|u|p$|zg$)/.test(rulebook.lexicon.attribute(next.text, 'vocabulary'))) return 2
  // 郑楚和|揭下红布, but 高丰|和|谢凡|到场: another name stands behind it.
  if (rulebook.lexicon.actsOf(next) !== 0) return 3
  const other = measurePersonName(text, start + 3, view.costs, rulebook)
  return other && weighPersonName(text, start + 3, other, view.costs, rulebook) <= ANOTHER ? 2 : 3
}

const TEACHES = '傅'.charCodeAt(0), TEN_THOUSAND = '万'.charCodeAt(0), WHILE = '边'.charCodeAt(0), HOME = '家'.charCodeAt(0), SIDE = '方'.charCodeAt(0)
const COMES_OF = new CodeSet('起着了成到完住掉出')
const COUNTING = '两二三四五六七八九十', NUMBERS = new CodeSet(COUNTING)
/** Words of grammar that a name may end in, where nothing goes on with them. */
const GIVEN_AT_HOME = new CodeSet('给和过更由从是到'), CALLS_ON = /(?:来到|走进|走访|前往|赶到|到|赴|去)[^，。；]{0,40}$/, LONGEST_CALL = 44
/** 贺晓|应法院工会之邀: by whom somebody is asked to come. */
const INVITED = /^应(?:[邀约]|[〇\u3400-\u9fff]{2,20}?(?:之[邀约请]|邀请|聘请|请求))/, LONGEST_INVITATION = 26
const TO_WHOM = /^(?:职工|全体|各位|大家|广大|困难|获奖|一线|与会|到场|在场|工友|劳模|选手|学员|记者|工人|司机|骑手|受|他|她)/

/** Whether 向 or 同 at a place stands before people or bodies to whom or with whom something is done, and ends no name: 王志向|说. */
function isTurnedTo({ text, tokens }: SentenceView, at: number): boolean {
  const done = text[at] === '向' && text[at - 1] !== '志' ? GIVEN_OR_TOLD : text[at] === '同' && text[at - 1] !== '大' ? DONE_WITH : undefined
  const next = done && tokenFrom(tokens, at + 1)
  return next !== undefined && next.start === at + 1 && (TO_WHOM.test(text.slice(at + 1, at + 5)) || next.text.length > 1 && (next.mask & (SOMEBODY | BIT.area | BIT.generic)) !== 0 && (next.mask & (BIT.verb | BIT.verbal)) === 0) && done?.test(text.slice(at + 1, at + 1 + LONGEST_TURN)) === true
}
const GIVEN_OR_TOLD = /^[^，。；：]{1,26}?(?:发放|颁|赠|送|捐|授[予牌旗课书]|讲[述解授]|介绍|汇报|通报|致[以敬意辞谢贺信]|表[示达]|提[出交]|传授|报告|宣[读讲]|演示|展示|示范|敬献|发[出起了]|递|[转移]交|反映|询问|了解|征求|请教|挥手|问[好候]|拜年|献)/
const DONE_WITH = /^[^，。；：]{1,26}?(?:座谈|交[流谈心]|合影|见面|一[起道同]|共[同进度]|签|对[话谈]|握手|谈|聊|包饺子|探讨|商|打|比)/, LONGEST_TURN = 32
const JOINING = '同携跟及偕', WITH_WHOM = new CodeSet(JOINING), OFFICER_NEXT = /^[〇\u3400-\u9fff]{1,12}?(?:工会|公司|集团|委|局|办|政府|协会|联|院|校|厂|段)[〇\u3400-\u9fff]{0,6}?(?:主席|书记|主任|[局院校厂段会]长|经理)/, LONGEST_NEXT = 24
const LEVELS = new CodeSet('省市区县州旗镇乡'), OF_LEVEL = /^[〇\u3400-\u9fff]{0,8}(?:工会|委|局|办|府|大|政协|协会|联|院|校)/

/** 孙艳|和|焊工…: somebody else, or something. */
const SOMEBODY = bits('noun', 'head', 'post', 'honour', 'audience'), ANOTHER = -10
const COMMON_GIVEN = 100

const CALLED = new Set(['大姐', '大哥', '大爷', '大妈', '大叔', '阿姨', '女士', '先生', '师傅', '同学', '老师', '首席', '代表', '主席', '主任', '书记', '经理', '厂长', '校长', '局长', '队长', '站长', '班长', '医生', '律师', '教授']), CALLED_FIRST = CodeSet.firsts(CALLED)
/** 周国|任副主席, 任经审委主任: what office somebody takes. */
export const TAKES_OFFICE = /^任(?:首任|首届)?(?:工会|党委|党支部|党总支)?(?:名誉|常务|第一|兼职|执行|轮值|专职)?(?:副?(?:主席|主任|会长|组长|理事长|书记|秘书长)|委员|女职工委|女职委|女工委|经审[会委]|经费审查)/
/** 吴芳|随队, 吴芳|头一个: with whom she goes, and which one she is. */
const WITHS = ['随[队车船行访同军团]', '头[一个回批次]', '替[学工职大]'], WITH = new RegExp(`^(?:${WITHS.join('|')})`)
const NO_GIVEN_FIRST = new CodeSet('查过常戴来别从开全高严安时同揣权')
const NO_GIVEN = /^(?:权益|同[听看唱走跑练学上做享台场框坐吃住]|揣[兜在进着上了满]|全[心力面程体市县省区部家场]|高[度效举]|严[格肃]|安全|时[时刻]|来[听看学问讲]|别[怕急慌忘再让光]|从[^，。][上下里内外到]|查(?:心[脏电]|血[压糖脂]|视力|听力|颈椎|腰椎|体)|过(?:大年|新年|小年|春节|端午|中秋)|常(?:[年备来驻]|常)|戴[上着好]|开(?:[车船店会门机]|集卡|货车|出租|网约|公交|挖机|塔吊|大车|卡车))/

/** 吴磊|开心地说: how people say things, with the letter that a name could take from it. */
const MANNERS = ['开心', '高兴', '激动', '动情', '兴奋', '欣慰', '自豪', '乐呵', '坦诚', '诚恳', '认真', '平静', '深情', '郑重', '由衷', '满怀', '信心', '感慨'], MANNER = new RegExp(`^(?:${MANNERS.join('|')})[地说道万]`)
/** 冯曦|致欢迎词: what is spoken is no given name. */
const SPEECH = /^致(?:欢迎|开幕|闭幕|答谢|贺|辞|词|悼|祝酒|开班|主旨)/
/** What begins behind a name of two letters, and takes none from it. */
const BEHIND_TWO = new RegExp([SPEECH, TAKES_OFFICE, INVITED, MANNER, WITH].map(({ source }) => source).join('|'))
/** The third letters that may begin what follows. */
const GOES_ON = CodeSet.firsts([...COUNTING, ...JOINING, ...'家向致任应', ...MANNERS, ...WITHS])

/** Surnames that are words of grammar or only spell a sound: 和志强, 阿吉木. */
const UNCOMMON = new CodeSet('和阿岩排木玉扎依努吐艾帕沙央格索旺达桑尼')

const AFTER_NAMES = new CodeSet('说在为带和与获被把摘举端捧拿领讲登当')

/** Two or three single letters after a post, before a mark, a verb or a word of more letters, that read as a name with a surname of this kind: 绣娘|玉应、, 开挖工|排勒干|摘下. */
function measureUncommonName(view: SentenceView, start: number, rulebook: Rulebook): number {
  if (!UNCOMMON.has(view.text.charCodeAt(start))) return 0
  const at = indexAt(view.tokens, start), before = prior(view.tokens, at), first = view.tokens[at], second = view.tokens[at + 1], third = view.tokens[at + 2], next = view.tokens[at + 3]
  if (!before || before.end !== start || !isTitle(before) || first?.start !== start || second?.end !== start + 2) return 0
  // 医生|和|校医: who else.
  if (first.text === '和' && isSomebody(view.text.slice(start + 1, start + 3), rulebook)) return 0
  if (!isGiven(second, rulebook) || (second.mask & BIT.surname) !== 0 && first.text === '和') return 0
  if (third?.end === start + 3 && isGiven(third, rulebook) && endsName(next)) return 3
  return first.text !== '和' && endsName(third) && (!third || MARKS_BEHIND.has(third) || (third.mask & BIT.verb) !== 0 || third.text.length === 1) ? 2 : 0
}
const isSomebody = (word: string, { lexicon }: Rulebook): boolean => (lexicon.mask(word) & SOMEBODY) !== 0 && !lexicon.isName(word)
const MARKS_BEHIND = new WordGroup(/^[、，。：“（]/)

const isGiven = ({ text }: Token, rulebook: Rulebook): boolean => (rulebook.givenCharacters.get(text.charCodeAt(0)) ?? 0) > 100 || rulebook.transliteration.has(text.charCodeAt(0))

/** Whether a word is what stands behind a name: a mark, a word of more letters, or one of grammar or doing. */
const endsName = (token: Token | undefined): boolean => !token || !ONE_HAN.has(token) || AFTER_NAMES.has(token.text.charCodeAt(0))
