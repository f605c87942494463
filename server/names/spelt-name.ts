// A text and a place in it in, the length of a name spelt by sound that begins there out: 阿依古丽·买买提, 茹仙古丽.
import { CodeSet } from '#model/code-set.ts'
import { PerRulebook } from '#rulebook/per-rulebook.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'

const DOT = new CodeSet('·•・')
/** The letters that words begin with, and those that stand second: most places of a text have no such two, and no pattern need be tried there. */
const lettersOf = (words: string): [CodeSet, CodeSet] => [0, 1].map(at => new CodeSet(words.split('|').map(word => word[at] as string))) as [CodeSet, CodeSet]
/** Endings that give a spelt name away where it has no second part. */
const ENDING = /(古丽|古力|买提|别克|尼莎|尼萨|汗|江|娜依|卓玛|扎西|才让|次仁|旦增|多杰|央金|拉姆|高娃|巴特尔|其其格|其木格|格日勒|图雅|托娅|图娅|巴雅尔|毕力格|朝克图)$/
/** Tibetan names are two words of such: 扎西次仁, 次旦平措. */
const TIBETAN_WORDS = '次旦|次仁|扎西|格桑|阿旺|巴桑|索朗|白玛|洛桑|丹增|旦增|益西|罗布|普布|尼玛|达瓦|米玛|拉巴|边巴|强巴|仁增|顿珠|旺堆|旺姆|德吉|央金|拉姆|卓玛|梅朵|平措|曲珍|曲扎|多吉|贡布|嘎玛|噶玛|桑珠|土登|晋美|云丹|赤列|卓嘎|玉珍|央宗|才让|才旦|多杰|仁青|旦巴|贡嘎|曲吉|群培|加措|嘉措|旺杰|旺久|欧珠|次珍|东周|东珠|项杰|南加|更登|尕藏|拉毛|班玛|切羊|万玛|久美|昂旺|江措|求培|达娃|嘎松|桑杰|华旦|彭措|朋措|赤来|扎巴|坚赞|坚参|索南|多吉|才旺|阿旦|俄金|布桑|公保|贡保|更藏|东智|完么|完德|夏吾|周毛|旦正|旦知|加羊|先巴|关却|华青|项秀|娘吉|桑吉|环科|当周|斗格|曲杰|增太|叶西|看卓|卓尕|求吉|泽让|泽仁|泽郎|斯郎|斯朗|邓珠|洛绒|格绒|曲批|呷玛|向秋|泽旺|泽翁|根秋|伍金|四郎|降央|其美|次央|边珍|普琼|尼珍|达珍|仓决|拉珍|央珍|旺扎|扎堆|拉琼|仁谦|南杰|知布|豆改|道吉|拉姐|尕玛|更尕|才仁|桑周|尕松|文毛|昂江|代吉'
/** What stands behind one such word: 拉毛措, 才让吉. */
const TIBETAN_END = '措|草|吉(?!他|林|利|祥)|加(?![入强班油快大上工])'
const TIBETAN = new RegExp(`^(?:${TIBETAN_WORDS})(?:${TIBETAN_WORDS}|${TIBETAN_END})`), [TIBETAN_FIRST, TIBETAN_SECOND] = lettersOf(TIBETAN_WORDS)
/** Mongolian names are two words of such: 白音巴图, 阿拉坦仓, 娜仁花. */
const MONGOL_WORDS = '阿拉坦|巴图|白音|那仁|巴音|宝音|那顺|娜仁|萨仁|斯琴|乌云|其木格|高娃|苏和|朝鲁|朝克|额尔敦|孟和|布和|达来|哈斯|图雅|图娅|托娅|乌恩|巴雅尔|德力格尔|敖特根|呼日勒|查干|格日勒|牧仁|特木尔|铁木尔|吉日嘎拉|毕力格|满都拉|苏日娜|阿木古楞|乌兰|通拉嘎|格根|乌日|塔娜|孟克|傲特根|青格勒|阿茹|娜日苏|斯日古楞|道尔吉|乌力吉|呼格吉勒|花日|图古勒|敖登|敖云|萨其|呼和|乌仁|娜布|恩和|陶格|诺敏|白乙|斯钦|苏布|图门|朝格|苏雅|赛音|阿斯|哈日|呼日'
const MONGOL_ALONE = '胡日查|阿木尔|额尔敦|其力格尔|斯日古楞|布日古德|乌力吉|宝力道|额尔德尼|照日格图|呼格吉勒|图力古尔|朝鲁门|苏雅拉|乌日罕|萨如拉|青格乐|敖日格勒|那日苏|吉日木图|特木勒|额日敦|鄂日敦|巴特尔|乌恩其|莫日根|达古拉|白乙拉|阿古拉|朝乐门|达楞泰|苏布德|萨日娜|那仁图雅|阿拉腾花'
const MONGOL_END = '其其格|琪琪格|其木格|琪木格|格日乐|其木德|高勒|巴依尔|白乙拉|仓布|吉日嘎|陶克陶|扎布|托亚|仓|花|格|娜|其|夫|勒|苏|图|德|巴特尔|那|嘎|吉雅'
const MONGOL = new RegExp(`^(?:(?:${MONGOL_WORDS})(?:${MONGOL_WORDS}|${MONGOL_END})|${MONGOL_ALONE})`), [MONGOL_FIRST, MONGOL_SECOND] = lettersOf(`${MONGOL_WORDS}|${MONGOL_ALONE}`)
/** Surnames that Mongols write before such a name, or before one word of three sounds: 包|乌云其木格, 白|额尔敦, 王|其其格. */
const MONGOL_SURNAMES = new CodeSet('包白何吴王李张陈佟韩高梁金齐宝鲍'), MONGOL_GIVEN = /^(?:额尔敦|敖特根|呼日勒|格日勒|特木尔|铁木尔|毕力格|满都拉|苏日娜|通拉嘎|青格勒|傲特根|图古勒|巴雅尔|吉日嘎拉|其其格|琪琪格|其木格|琪木格|格日乐|其木德|巴依尔)/
/** Names out of scripture behind surnames of the Hui and their neighbours: 马|阿卜都, 韩|法图麦. */
const SCRIPTURE_SURNAMES = new CodeSet('马韩喇妥闵撒冶绽祁苏何白丁唐'), SCRIPTURE = /^(?:阿[卜不布]都|[尔阿][卜不布]都|[一伊依][卜不布]拉(?:[黑海]|黑麦)?|法[图土]麦|阿[乙依]草|阿[依一英]舍|麦[热尔][木燕彦]|尤[素苏][夫甫]|苏[来力]曼|穆罕[默麦]德?|伊斯[麻玛哈]|阿卜杜|哈[比毕]布)/, SCRIPTURE_FIRST = new CodeSet('阿尔一伊依法麦尤苏穆哈')
/** Names of the Yi are a clan's name and one of such: 吉克|木果, 马海|日鬼. */
const YI_CLANS = '阿尔|阿苦|阿西|阿说|阿鲁|阿的|阿力|阿约|阿余|阿库|吉克|吉木|吉伙|吉狄|吉子|吉侯|吉好|吉各|吉史|吉则|马海|马黑|沙马|沙玛|曲木|曲比|曲别|俄木|俄尔|俄底|加拉|加巴|海来|海乃|尔古|尔其|尔克|勒伍|勒格|勒勒|罗洪|苏呷|贾巴|木乃|的日|的莫|瓦渣|瓦其|鲁纳|乃古|邱木|且沙|比布|立立|莫色|麦吉|卢古|乌尼|乌合|伍合|日黑|日木|石一|巴久|巴莫|倮伍|倮木|布约|布条|杰觉|则日|热柯|说日|谢玛|麻卡|结古|孔各|惹几|克惹|金古'
const YI_GIVEN = '木乃|木各|木洛|木且|木曲|木古|木机|木土|木甲|拉布|拉以|拉者|拉木|拉莫|阿火|阿史|阿加|阿机|阿衣|阿嘎|日则|日木|日合|日各|日黑|日体|日且|日歪|尔沙|尔体|尔坡|尔洛|尔则|伍沙|伍支|伍甲|伍木|伍来|伍呷|伍乃|伍洛|伍机|五呷|五加|五各|布且|布者|布沙|古布|古且|古曲|子布|子日|子拉|子洛|史体|史者|史且|石哈|石日|石体|色体|色哈|友者|友铁|友合|曲木|曲且|什且|夫哈|夫机|约且|约呷|吉古|里日|里石|阿呷|阿依|阿各|阿果|阿牛|阿支|阿木|阿洛|阿英|阿作|阿芝|阿且|木呷|木果|木牛|木加|木沙|木支|木基|木几|木来(?![到自])|木子|日鬼|日火|日哈|日古|日洛|日布|日呷|尔布|尔木|尔日|尔古|尔哈|尔者|尔火|拉且|拉日|拉哈|拉坡|拉铁|拉毅|拉博|拉体|拉古|伍呷|伍加|伍牛|伍各|伍且|伍合|伍果|伍支|布铁|布日|布哈|布火|布都|布呷|古火|古日|古哈|古体|古者|子哈|子呷|子古|子铁|史呷|史布|史古|史哈|石布|石曲|友色|友哈|友布|友古|曲布|曲哈|曲铁|曲者|曲日|曲呷|什哈|什布|什古|夫铁|夫曲|合呷|有哈|有布|有呷|约布|约哈|约古|吉莫|里曲|里古|里哈|都呷|克古|克日|克哈|克布'
const YI = new RegExp(`^(?:${YI_CLANS})(?:${YI_GIVEN})`), [YI_FIRST, YI_SECOND] = lettersOf(YI_CLANS)
/** Surnames before a dot: 鄂·图力古尔. */
const HAN_SURNAMES = new CodeSet('鄂包敖白何吴金关佟孟敖乌额')
const LONGEST_PART = 8
/** Characters that spell sounds beside a dot only: 艾山, 司马义, 居马泰. At the end of a name the first of them alone. */
const BESIDE_DOT = new CodeSet('山森赫素泽赞亥坎肉司守如色白铁则哲胡东恩安欧奥什泰代兰海来迈外')
const LAST_BESIDE_DOT = new CodeSet('山森赫素地')
/** What names of four sounds and more are made of; one needs two of them: 米尔扎提, 帕尔哈提. */
const SOUND = /[尔扎提买努吐孜依茹莎古丽木拉勒汗热肯别赛合甫吾巴哈克]/g
/** Words of grammar that are no last sound. */
const NO_LAST = /[也都里才那其多不再明平]$/

/** In UTF-16 code units; 0 where none begins. A part is a run of characters that spell sounds; a name has two joined by ·, or one with a known ending. */
export function measureSpeltName(text: string, start: number, rulebook: Rulebook): number {
  if (!goesOnSpelt(text.charCodeAt(start + 1), rulebook) || !mayBeginSpelt(text.charCodeAt(start), rulebook)) return 0
  const tibetan = TIBETAN_FIRST.has(text.charCodeAt(start)) && TIBETAN_SECOND.has(text.charCodeAt(start + 1)) ? TIBETAN.exec(text.slice(start, start + 5)) : null
  if (tibetan) return tibetan[0].length
  const mongol = measureMongolName(text, start)
  if (mongol) return mongol
  const behind = measureBehindSurname(text, start)
  if (behind) return behind
  const yi = YI_FIRST.has(text.charCodeAt(start)) && YI_SECOND.has(text.charCodeAt(start + 1)) ? YI.exec(text.slice(start, start + 5)) : null
  if (yi) return yi[0].length
  const plain = measurePart(text, start, rulebook), first = DOT.has(text.charCodeAt(start + plain)) ? plain : partBeforeDot(text, start, rulebook) || plain
  if (first < 2 && !(HAN_SURNAMES.has(text.charCodeAt(start)) && DOT.has(text.charCodeAt(start + 1)))) return 0
  const one = Math.max(first, 1)
  if (DOT.has(text.charCodeAt(start + one))) {
    const second = partAfterDot(text, start + one + 1, rulebook)
    return second >= 2 ? one + 1 + second : 0
  }
  for (let length = Math.min(first, 6); length >= 3; length--) if (ENDING.test(text.slice(start, start + length))) return length
  return 0
}

/** 白音巴图: 0 where none begins. */
function measureMongolName(text: string, start: number): number {
  const found = MONGOL_FIRST.has(text.charCodeAt(start)) && MONGOL_SECOND.has(text.charCodeAt(start + 1)) ? MONGOL.exec(text.slice(start, start + 9)) : null
  const end = start + (found?.[0].length ?? 0)
  return end > start + 2 && !DOT.has(text.charCodeAt(end)) && !OF_PLACE.has(text.charCodeAt(end)) ? end - start : 0
}
const OF_PLACE = new CodeSet('木查旗镇乡市县区')

/** 包|乌云其木格, 马|阿卜都: a surname, and a name that is spelt by sound. */
function measureBehindSurname(text: string, start: number): number {
  const surname = text.charCodeAt(start), given = start + 1
  const isMongol = MONGOL_SURNAMES.has(surname), isOfScripture = SCRIPTURE_SURNAMES.has(surname) && SCRIPTURE_FIRST.has(text.charCodeAt(given))
  const mongol = isMongol ? measureMongolName(text, given) || MONGOL_GIVEN.exec(text.slice(given, given + 4))?.[0].length : 0
  const length = mongol || (isOfScripture ? SCRIPTURE.exec(text.slice(given, given + 4))?.[0].length : 0)
  return length && !OF_PLACE.has(text.charCodeAt(given + length)) ? 1 + length : 0
}

/** What may stand second in a name spelt by sound: most characters do not, and nothing else need be looked at. */
const seconds = new PerRulebook(rulebook => CodeSet.of(code => DOT.has(code) || PAIR_FIRST.has(code) || sounds(code, rulebook) || TIBETAN_SECOND.has(code) || MONGOL_SECOND.has(code) || MONGOL_FIRST.has(code) || SCRIPTURE_FIRST.has(code) || YI_SECOND.has(code)))

/** Whether a character may stand second in a name spelt by sound. */
export const goesOnSpelt = (code: number, rulebook: Rulebook): boolean => seconds.of(rulebook).has(code)

/** What a name spelt by sound can begin with. */
const firsts = new PerRulebook(rulebook => CodeSet.of(code => sounds(code, rulebook) || TIBETAN_FIRST.has(code) || MONGOL_FIRST.has(code) || YI_FIRST.has(code) || HAN_SURNAMES.has(code) || MONGOL_SURNAMES.has(code) || SCRIPTURE_SURNAMES.has(code) || PAIR_FIRST.has(code)))

/** Whether a name spelt by sound can begin with a character. */
export const mayBeginSpelt = (code: number, rulebook: Rulebook): boolean => speltBeginnings(rulebook).has(code)

/** The characters that a name spelt by sound can begin with. */
export const speltBeginnings = (rulebook: Rulebook): CodeSet => firsts.of(rulebook)

function measurePart(text: string, start: number, rulebook: Rulebook): number {
  let length = 0
  while (length < LONGEST_PART && rulebook.transliteration.has(text.charCodeAt(start + length))) length++
  return length
}

/** A part up to a dot: 居马泰|·哈力. */
function partBeforeDot(text: string, start: number, rulebook: Rulebook): number {
  let length = 0
  while (length < LONGEST_PART) {
    const sound = sounds(text.charCodeAt(start + length), rulebook) ? 1 : soundTogether(text, start + length)
    if (sound === 0) break
    length += sound
  }
  return length > 1 && DOT.has(text.charCodeAt(start + length)) ? length : 0
}

function partAfterDot(text: string, start: number, rulebook: Rulebook): number {
  let length = 0
  while (length < LONGEST_PART) {
    const code = text.charCodeAt(start + length)
    const sound = rulebook.transliteration.has(code) || LAST_BESIDE_DOT.has(code) || BESIDE_DOT.has(code) && rulebook.transliteration.has(text.charCodeAt(start + length + 1)) ? 1 : soundTogether(text, start + length)
    if (sound === 0) break
    length += sound
  }
  // 买买提·艾力|明天参加: a word of the sentence.
  return text.charCodeAt(start + length - 1) === MING && GOES_ON.has(text.charCodeAt(start + length)) ? length - 1 : length
}
const GOES_ON = new CodeSet('天年日确显白')

/** 阿|卜杜|热西提, 阿布|杜|艾尼, 努尔|比耶, 依|明|尼亚孜: letters that spell sounds only together, or behind one another; how many stand at a place. */
function soundTogether(text: string, at: number): number {
  const before = text.charCodeAt(at - 1)
  if (PAIR_FIRST.has(text.charCodeAt(at)) && PAIR.test(text.slice(at, at + 2))) return 2
  return text.charCodeAt(at) === DU && AB.has(before) || MIN.has(text.charCodeAt(at)) && I.has(before) ? 1 : 0
}
const PAIR_FIRST = new CodeSet('卜比'), PAIR = /^(?:卜[杜都]|比[耶娅])/
const DU = '杜'.charCodeAt(0), AB = new CodeSet('布卜'), MING = '明'.charCodeAt(0), MIN = new CodeSet('明敏帕'), I = new CodeSet('依伊艾')

const sounds = (code: number, rulebook: Rulebook): boolean => rulebook.transliteration.has(code) || BESIDE_DOT.has(code)

/** The lengths, the longest first, of a name of four to six sounds that begins at `start`, for where a post says that a name begins: 实验师|米尔扎提. */
export function speltLengths(text: string, start: number, rulebook: Rulebook): number[] {
  return [6, 5, 4].slice(6 - Math.min(6, Math.max(3, measurePart(text, start, rulebook)))).filter(length => {
    const name = text.slice(start, start + length)
    return !NO_LAST.test(name) && (name.match(SOUND)?.length ?? 0) >= Math.max(2, length - 2)
  })
}
