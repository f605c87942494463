// A sentence's words in, the same put right where a word begins with a letter of the one before: 部|长安|芸 is 部长|安|芸.
import { CodeSet } from '#model/code-set.ts'
import { Cue } from '#rulebook/cue.ts'
import { BIT, type Lexicon } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { tokenAt, type Token } from './token.ts'

const LONG = '长'.charCodeAt(0), AND = '和'.charCodeAt(0), MEET = '会'.charCodeAt(0), PARTY = '党'.charCodeAt(0), MIDDLE = '中'.charCodeAt(0)

/** The words that may be put right: most are none, and many sentences have none. Each that is asked for below is among them. */
export const MAY_MEND = new Cue((text, lexicon) => {
  const first = text.charCodeAt(0)
  return MAYORS.includes(text) || WORDS.has(text) || text.startsWith('时代') || first === PARTY && text.length > 3 || first === MEET && text.length === 1 || STARTS.has(first) && text.length > 1 && lexicon.is(text, 'area')
})
const MAYORS = ['市长', '区长', '县长']
/** Counties that names before 和 end like. */
const ENDS_IN_AND = new Set(['平和', '泰和', '政和']), WORDS = new Set([...ENDS_IN_AND, '员', '长江', '费县', '北镇', '在校', '长孙', '联合会', '委员会', '处在', '区', '授权', '总和', '师范', '组织法', '应县']), STARTS = new CodeSet('长和会中')

/** Reads a word anew where its first letter belongs to what stands before it: 部|长安|芸 is 部长|安|芸, 总工会|和田|心 is 总工会|和|田|心, 总工会|会同县|妇联 is 总工会|会同|县|妇联. Gives whether it did. */
export function mendStarts(tokens: Token[], text: string, lexicon: Lexicon, likeliestAt: (start: number) => Token): boolean {
  const [opening] = tokens
  let isMended = false
  if (opening?.text === '应县' && ASKED.test(text.slice(opening.end, opening.end + LONGEST_ASKING))) isMended = recut(tokens, 0, 1, text, lexicon, opening.start + 1)
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (!MAY_MEND.has(token)) continue
    const before = tokens[i - 1] as Token, first = text.charCodeAt(token.start)
    if (MAYORS.includes(token.text) && before.end === token.start && LONG_TOWN.test(text.slice(token.end, token.end + 5)) && (lexicon.maskAt(text, before.start, token.start + 1) & BIT.area) !== 0) { isMended = recut(tokens, i - 1, 2, text, lexicon, token.start + 1); continue }
    // 免|费县|总工会 is 免费|县|总工会, 岭|北镇|总工会 is 岭北|镇|总工会.
    if ((token.text === '费县' && (before.text.length === 1 && (lexicon.maskAt(text, before.start, token.start + 1) & BIT.vocabulary) !== 0 || (before.mask & (BIT.noun | BIT.area | BIT.function | BIT.breaker)) === BIT.noun) || token.text === '北镇' && BEFORE_NORTH.has(before)) && before.end === token.start) { isMended = recut(tokens, i - 1, 2, text, lexicon, token.start + 1); continue }
    // 总工|会同县|农业农村局 is 总工会|同|县|农业农村局.
    if (before.text === '总工' && token.text.startsWith('会同') && before.end === token.start) { isMended = recut(tokens, i - 1, 2, text, lexicon, token.start + 1, token.start + 2); continue }
    // 该|会同县|妇联 is 该|会|同|县|妇联.
    if (before.text === '该' && token.text.startsWith('会同') && token.text.length > 2 && before.end === token.start) { isMended = recut(tokens, i, 1, text, lexicon, token.start + 1, token.start + 2); continue }
    // 运动会|在校|体育馆 is 在|校|体育馆, 线路工|区 is 线路|工区.
    if (token.text === '在校' && ((tokens[i + 1]?.mask ?? 0) & BIT.head) !== 0 && tokens[i + 1]?.start === token.end) { isMended = recut(tokens, i, 1, text, lexicon, token.start + 1); continue }
    // 教育工会|联合会 is 教育|工会联合会.
    if ((token.text === '联合会' || token.text === '委员会') && before.end === token.start && before.text.length > 3 && before.text.endsWith('工会') && !before.text.endsWith('总工会')) { isMended = recut(tokens, i - 1, 2, text, lexicon, before.end - 2); continue }
    // 公司|救护队|员 is 公司|救护|队员.
    if (token.text === '员' && before.end === token.start && before.text.length > 2 && before.text.endsWith('队')) { isMended = recut(tokens, i - 1, 2, text, lexicon, before.end - 1); continue }
    if (token.text === '处在' && OFFICES.has(before) && before.end === token.start) { isMended = recut(tokens, i, 1, text, lexicon, token.start + 1); continue }
    if (token.text === '区' && (before.mask & BIT.post) !== 0 && before.end === token.start && WORKS.has(before)) { isMended = recut(tokens, i - 1, 2, text, lexicon, before.end - 1); continue }
    // 开|创新|时代|兵团 is 开创|新时代|兵团.
    if (token.text.startsWith('时代') && before.text === '创新' && before.end === token.start && tokens[i - 2]?.text === '开') { isMended = recut(tokens, i - 2, 3, text, lexicon, before.start + 1); continue }
    // 某某大学教|授权|海宁 is 教授|权|海宁.
    if (token.text === '授权' && before.text === '教' && before.end === token.start) { isMended = recut(tokens, i - 1, 2, text, lexicon, token.start + 1); continue }
    // 林业局工程|师范|长青 is 工程师|范|长青, but 化学工程|师范|学院.
    if (token.text === '师范' && before.end === token.start && lexicon.is(`${before.text}师`, 'post') && !OF_TEACHERS.test(text.slice(token.end, token.end + 2))) { isMended = recut(tokens, i - 1, 2, text, lexicon, token.start + 1); continue }
    // 大学工会|组织法|学院|师生 is 组织|法学院.
    if (token.text === '组织法' && OF_LAW.has(tokens[i + 1])) { isMended = recut(tokens, i, 2, text, lexicon, token.start + 2); continue }
    if (token.text === '总和' && /[省市区县州旗]$/.test(before.text)) { isMended = recut(tokens, i, 1, text, lexicon, token.start + 1); continue }
    // 王军|和县|总工会 is 王军|和|县|总工会, 李平|会同县|工商联 is 李平|会同|县|工商联: the two counties stand at the beginning of what is said, or behind what lies around them.
    if ((token.text === '和县' || token.text === '会同县') && before.end === token.start && (before.mask & BIT.area) === 0 && !LEADS_TO.has(before.text.charCodeAt(before.text.length - 1)) && !isMark(before)) { isMended = recut(tokens, i, 1, text, lexicon, token.end - 1); continue }
    // 熊国|平和|万州区 is 熊国平|和|万州区: two areas far from each other do not stand together.
    if (ENDS_IN_AND.has(token.text) && before.end === token.start && before.text.length < 3 && (tokens[i + 1]?.mask ?? 0) & BIT.area && tokens[i + 1]?.start === token.end) { isMended = recut(tokens, i, 1, text, lexicon, token.end - 1); continue }
    if (first === PARTY && token.text.length > 3) { const parts = partyOfPlace(before, token, text, lexicon); if (parts) { tokens.splice(i, 1, ...parts); isMended = true } continue }
    if (first === MEET && token.text.length === 1 && (before.mask & BIT.post) !== 0 && before.text.length > 2 && before.text.endsWith('工') && (i > 1 && isWide(tokens[i - 2] as Token) || UNION_DOES.test(text.slice(token.end, token.end + 5)))) { isMended = recut(tokens, i - 1, 2, text, lexicon, before.end - 1); continue }
    // 应县|总工会|邀请，… is 应|县|总工会: at whose invitation somebody comes.
    if (token.text === '应县' && ASKED.test(text.slice(token.end, token.end + LONGEST_ASKING)) && (before.mask & BIT.area) === 0) { isMended = recut(tokens, i, 1, text, lexicon, token.start + 1); continue }
    // 护士|长江|燕 is 护士长|江|燕, 组织部|长江|小波 is 组织部长|江|小波.
    if (token.text === '长江' && before.end === token.start && (before.text === '护士' || DEPARTMENT.has(before) && NAME_AND_MARK.test(text.slice(token.end, token.end + 3)))) { isMended = recut(tokens, i - 1, 2, text, lexicon, token.start + 1); continue }
    if (first !== LONG && first !== AND && first !== MEET && first !== MIDDLE || token.text.length < 2 || (token.mask & BIT.area) === 0 && token.text !== '长孙') continue
    // 权益保障部|部|长孙|建民 is 部长|孙|建民. 其|中江|苏队 is 其中|江苏|队.
    const post = first === LONG && lexicon.is(`${before.text}长`, 'post') || first === MIDDLE && before.text === '其' && before.end === token.start, meets = first === MEET && token.text.startsWith('会同'), and = (first === AND || meets) && (before.mask & BIT.head) !== 0
    // 街道|和平|社区 is none of one letter.
    if (!post && !and || and && token.end - token.start === 2 && OF_QUARTER.test(text.slice(token.end, token.end + LONGEST_QUARTER))) continue
    const from = token.start + (meets ? 2 : 1), mended: Token[] = post ? [tokenAt(text, before.start, from, lexicon)] : [before, tokenAt(text, token.start, from, lexicon)]
    let at = from, last = i
    while (at < text.length) {
      const word = likeliestAt(at)
      mended.push(word)
      at = word.end
      while (last + 1 < tokens.length && (tokens[last] as Token).end < at) last++
      if ((tokens[last] as Token).end === at) break
    }
    tokens.splice(i - 1, last - i + 2, ...mended)
    isMended = true
  }
  return isMended
}

/** Cuts words that stand side by side anew: `count` of them from `first` on, between the letters before and at each of `cuts`. Always true: it did. */
function recut(tokens: Token[], first: number, count: number, text: string, lexicon: Lexicon, ...cuts: readonly number[]): true {
  const { end } = tokens[first + count - 1] as Token, words: Token[] = []
  let from = (tokens[first] as Token).start
  for (let i = 0; i <= cuts.length; i++) {
    const to = cuts[i] ?? end
    words.push(tokenAt(text, from, to, lexicon))
    from = to
  }
  tokens.splice(first, count, ...words)
  return true
}

const ASKED = /^[〇\u3400-\u9fff]{2,12}?(?:之[邀约请]|(?:邀请|邀约)(?:[，到赴来]|前往|走进|为|给))/, LONGEST_ASKING = 18

/** Departments whose 部长 has a name behind him: the river's commission stands behind no mark so soon. */
const DEPARTMENT = new WordGroup(/^(?:组织|宣传|统战|武装|工会|权益|保障|法律|财务|人事|生产|技术|工程|安全|市场|女工|基层|宣教|经济|工作)部$/), NAME_AND_MARK = /^(?![委局段口边路村镇水上畔沿岸])[〇\u3400-\u9fff]{1,2}(?:[，、。；：）等]|$)/

/** What a quarter or road is, behind its name. */
const OF_QUARTER = /^(?:社区|小区|[东西南北中]?[路街]|大[道街]|[村里苑]|广场|新村|花园)(?![〇\u3400-\u9fff]?[县区市])/, LONGEST_QUARTER = 4

const OF_TEACHERS = /^(?:[院校类生系]|大学|学[院校]|教育|专[业科]|附[属中小])/

const OF_LAW = new WordGroup(/^(?:院|学院|学会|学系)$/)

const LEADS_TO = new CodeSet('由在对从向到为给经据被把与和及赴')
const isMark = ({ text }: Token): boolean => MARK.test(text)
const MARK = /^[\s\p{P}\p{S}]/u

/** 岭|北. */
const BEFORE_NORTH = new WordGroup(/^[岭河江湖湾城关山]$/)
/** What an office of a school or bureau is for: 离退休工作|处在|校 is 工作|处|在|校. */
const OFFICES = new WordGroup(/(?:工作|管理|办事|教务|人事|财务|后勤|保卫|科研|学生)$/)
/** Those who work on lines and in shifts, whose gangs are 工区. */
const WORKS = new WordGroup(/^(?:线路|养路|信号|通信|接触网|桥梁|桥隧|检修|供电|养护|采煤|掘进)工$/)
/** 洛宁|县长|水镇 is 洛宁县|长|水镇. */
const LONG_TOWN = /^[〇\u3400-\u9fff]{1,2}(?:镇|乡|街道|村|社区)/

/** 市|纺织工|会 is 市|纺织|工会: after a level or an area no worker stands by himself. */
const isWide = ({ mask, text }: Token): boolean => (mask & BIT.area) !== 0 || /^(?:[省市区县州旗镇]|全国|中国)$/.test(text)

/** Behind 运维工|会 a union is told of: 金轨运维工会|与, 工会|主席. No worker can 与 or 联合. */
const UNION_DOES = /^(?:(?:常务)?副?主席|[与、]|办起|举办|推出|联合|携手|承办|主办|协办)/

const PARTY_POST = /^(党委|党工委|党总支|党支部)(.+)$/, PLACE = new WordGroup(/^(?:镇|乡|街道|社区|村|区|县|市|州|旗|师市|师|团|农场|开发区)$/)

/** 川姜|镇|党委委员 is a 委员 of the 党委 of a town; in a company's 党委委员 the two are one post. */
function partyOfPlace(before: Token, token: Token, text: string, lexicon: Lexicon): Token[] | undefined {
  const parts = PLACE.has(before) || before.text === '行业' && before.end === token.start || (before.mask & BIT.area) !== 0 && /[镇乡区县市州旗]$/.test(before.text) ? PARTY_POST.exec(token.text) : null
  if (!parts || !lexicon.is(parts[2] as string, 'post')) return undefined
  const middle = token.start + (parts[1] as string).length
  return [tokenAt(text, token.start, middle, lexicon), tokenAt(text, middle, token.end, lexicon)]
}

