// The name of a body in, what it says of itself out: the area it begins with, its core, and whether one name is short for another.
import { CodeSet } from '#model/code-set.ts'
import { abbreviate } from './abbreviations.ts'
import type { Area, AreaTree } from './area-tree.ts'
import { endsIn } from './ends-in.ts'
import { lettersOf } from './letters-of.ts'
import { NameMemory } from './name-memory.ts'
import { isSubsequence } from './subsequence.ts'

/** What a name leaves out when it is shortened: 北京工美集团有限责任公司工会 → 北京工美集团工会. */
const FILLING = ['有限责任公司', '股份有限公司', '有限公司', '集团公司', '责任公司', '股份', '公司', '集团', '委员会', '（', '）', '(', ')', '“', '”']

export interface LeadingArea {
  /** As printed: 北京市大兴区, 十八里店地区. */
  readonly text: string
  /** The names of the gazetteer in it, from the outside in: 北京市, 大兴区. */
  readonly parts: readonly string[]
}

/** The name without the words that point back (该, 本, 我). */
export const coreOf = (name: string): string => POINTERS.has(name.charCodeAt(0)) ? name.slice(1) : name
const POINTERS = new CodeSet('该本我')

/** Where a company is, in brackets inside its name: 粤桥港务（高明）有限公司. */
const SEAT = /[（(][〇\u3400-\u9fff]{2,4}[）)]/

/** 长哨营|满族|乡: what peoples live in a place is left out of its name first. */
const PEOPLES = /(?:满|回|苗|彝|藏|壮|侗|瑶|白|傣|畲|蒙古|土家|朝鲜|维吾尔|哈萨克|哈尼|布依|各)族(?=[乡镇区县州])/
const HAS_FILLING = /公司|股份|集团|委员会|族|[（）()“”]/
/** The name with its filling left out. */
export const foldName = (name: string): string => folded.of(name)
const folded = new NameMemory(name => !HAS_FILLING.test(name) ? name : FILLING.reduce((text, filling) => text.replaceAll(filling, ''), name.replace(SEAT, '').replace(PEOPLES, '')))

/** A name with what it is compared with others by. */
export interface NameForms {
  readonly name: string
  /** Long forms shortened. */
  readonly abbreviated: string
  /** Filling left out of that. */
  readonly folded: string
  /** 柳林法院工会, for 柳林县人民法院工会. */
  readonly court: string | undefined
  /** 织女小筑, in “织女小筑”女工休憩室. */
  readonly quoted: string | undefined
  /** Which letters it has, and which of them are the first two. */
  readonly letters: number
  readonly firsts: number
}

export const formsOf = (name: string): NameForms => forms.of(name)
const forms = new NameMemory((name): NameForms => {
  const abbreviated = abbreviate(name), isCourt = name.includes('人民') && COURT.test(name)
  return { name, abbreviated, folded: foldName(abbreviated), court: isCourt ? name.replace(COURT, '') : undefined, quoted: name.includes('“') ? QUOTED.exec(name)?.[1] : undefined, letters: lettersOf(name), firsts: lettersOf(name, 2) }
})
const QUOTED = /“([^”]{2,14})”/

/** Whether `short` is a shorter form of `long`: its end, or the same with 有限责任公司 and the like left out. */
export const isShortFor = (short: string, long: string): boolean => isShortForm(formsOf(short), formsOf(long))

/** The same of names that are compared with many. */
export function isShortForm(short: NameForms, long: NameForms): boolean {
  if (short.name === long.name) return true
  if (short.name.length < 3 || short.name.length >= long.name.length) return false
  return (endsIn(long.name, short.name) || long.court !== undefined && long.court === short.name || isRailwayShort(short.name, long) || isShortAsCalled(short, long)) && !(long.name.startsWith('共青团') && !short.name.includes('团'))
}

const isShortAsCalled = (short: NameForms, long: NameForms): boolean => short.name.length >= 4 && endsIn(long.abbreviated, short.abbreviated) || short.folded.length >= 4 && endsIn(long.folded, short.folded) && isSubsequence(short.folded, long.name)

/** 青河局集团公司工会 and 青河局工会 are 中国铁路|青河局集团有限公司|工会. */
function isRailwayShort(short: string, { name, abbreviated }: NameForms): boolean {
  const called = name.startsWith('中国铁路') ? RAILWAY.exec(short) : null
  return called !== null && abbreviated === `${called[1]}铁路局${called[2] ?? ''}`
}
const RAILWAY = /^(?:国铁)?(?!中国|铁路)([〇\u3400-\u9fff]{2,4}?)局(?:集团(?:有限公司|公司)?)?(工会)?$/

/** 柳林法院工会 is 柳林|县人民|法院工会. */
const COURT = /(?<=[〇\u3400-\u9fff]{2})[县市区旗州]人民(?=(?:法院|检察院)(?:工会)?$)/

/** The area that a body's name begins with: 大兴区 of 大兴区总工会, 朝阳区八里庄街道 of 朝阳区八里庄街道朝阳无限社区联合工会. */
export function readLeadingArea(name: string, areas: AreaTree): LeadingArea | undefined {
  return (areas === lastAreas ? lastMemory : memoryOf(areas)).of(name)
}

/** What stands behind the area that a name begins with: 总工会 of 恩施州总工会 and of 恩施土家族苗族自治州总工会. */
export const restOf = (name: string, areas: AreaTree): string => name.slice(readLeadingArea(name, areas)?.parts.join('').length ?? 0)

const leadingAreas = new WeakMap<AreaTree, NameMemory<LeadingArea | undefined>>()
/** Nearly always the same gazetteer is asked: its memory is at hand. */
let lastAreas: AreaTree | undefined, lastMemory = new NameMemory<LeadingArea | undefined>(() => undefined)

function memoryOf(areas: AreaTree): NameMemory<LeadingArea | undefined> {
  let memory = leadingAreas.get(areas)
  if (!memory) leadingAreas.set(areas, memory = new NameMemory(name => findLeadingArea(name, areas)))
  lastAreas = areas
  return lastMemory = memory
}

function findLeadingArea(name: string, areas: AreaTree): LeadingArea | undefined {
  const parts: string[] = []
  let end = 0, inside: readonly Area[] | undefined
  for (let progress = true; progress;) {
    progress = false
    for (const length of areas.lengthsAt(name, end)) {
      if (length < 2 || length > Math.min(name.length - end, 14)) continue
      const text = name.slice(end, end + length)
      const fitting = areas.named(text).filter(area => !inside || inside.some(outer => areas.isIn(area.code, outer.code)))
      if (!fitting.length) continue
      // 乌兰察布|东路街道: nor is 乌兰 the area.
      if (isInLongerName(name, end + length, fitting, text)) break
      inside = fitting
      parts.push(text)
      end += length
      progress = true
      break
    }
  }
  end = moreLevels(name, end)
  return end ? { text: name.slice(0, end), parts } : undefined
}

/** 南京|东路街道, 大观|园街道: what people call an area begins the name of a street or town that lies elsewhere. */
const isInLongerName = (name: string, end: number, areas: readonly Area[], text: string): boolean => startsStreet(name, end) && areas.every(area => area.name !== text)

/** Whether what stands at `from` makes a street, or a town of two letters, of the area's name before it. */
export const startsStreet = (text: string, from: number): boolean => STREET.test(text.slice(from, from + LONGEST_STREET))
const STREET = /^(?:[东西南北中一二三四五六七八九十]{0,2}(?:路|大街|大道|街(?!道))|(?![省市区县州旗盟镇乡])[〇\u3400-\u9fff](?:街道|镇|乡(?![村土])))/
const LONGEST_STREET = 5

/** 十八里店地区, 八里庄街道: places below the gazetteer, at most 8 characters with their level. */
function moreLevels(name: string, from: number): number {
  let end = from
  for (const level of ['地区', '街道', '镇', '乡']) {
    const at = name.indexOf(level, end + 1)
    if (at > end && at - end <= 6) { end = at + level.length; break }
  }
  return end
}

const LEVEL = /^(师市|师(?=农业|职业|总|教|司|人|医|党|团|妇|文|科|机关)|团(?=党委|工会|农业|机关|医院|中学|学校)|自治区|省|市|区|县|州|旗|盟)(?=.)/

const BEGINS_LEVEL = new CodeSet('师团自省市区县州旗盟地街镇乡共')

/** The level that a short form begins with: 市 of 市总工会, 区 of 团区委 and 区妇联. */
export function levelOf(core: string): string | undefined {
  return !BEGINS_LEVEL.has(core.charCodeAt(0)) ? undefined : LEVEL.exec(core)?.[1] ?? TOWN_LEVEL.exec(core)?.[1] ?? /^(?:共青团)?团?(师市|省|市|区|县|州|旗)(?:团)?委$/.exec(core)?.[1]
}

/** The full name of a body named by level and head, in an area: 区妇联 in 大兴区, 团区委 in 大兴区, 妇联 in 重庆市. */
export function expandShortBody(core: string, area: string): string | undefined {
  if (LEAGUE.test(core)) return `共青团${area}委`
  if (SHORT_UNION.test(core)) return `${area}总工会`
  const level = LEVEL.exec(core)?.[1]
  if (level === '师' || level === '团') return area + core.slice(level.length)
  if (level === '师市') return /师.+市$/.test(area) ? area + core.slice(2) : undefined
  const town = TOWN_LEVEL.exec(core)?.[1]
  if (town) return area.endsWith(town) ? area + core.slice(town.length) : undefined
  if (OF_TOWN.test(core) && TOWN.test(area)) return area + core
  if (level) return area.endsWith(level) || level === '省' && area.endsWith('自治区') ? area + core.slice(level.length) : undefined
  return BARE.has(core) ? area + core : undefined
}

/** Whether a short form is that of a body in some area. */
export const isOfArea = (core: string): boolean => BARE.has(core) || LEVEL.test(core) || TOWN_LEVEL.test(core) || OF_TOWN.test(core) || LEAGUE.test(core) || SHORT_UNION.test(core)

const LEAGUE = /^(共青团)?(团(师市|市|区|县|省|州|旗)?委|(师市|市|区|县|省)团委)$/, SHORT_UNION = /^(省|市|区|县|州)总$/, OF_TOWN = /^(?:团工委|党工委|人大工委|团委)$/
const TOWN_LEVEL = /^(地区|街道|镇|乡)(?=(?:妇联|妇女联合会|团工委|团委|工委|党工委|办事处|人大|人民政府|政府|司法所|派出所|残联|商会|总工会|联合工会)$)/
const TOWN = /(?:地区|街道|镇|乡|开发区|经开区|高新区|新区|示范区|保税区|管理区|园区)$/

const BARE = new Set(['妇联', '妇女联合会', '总工会', '残联', '工商联', '科协', '人大', '政协', '公安局', '教育局', '司法局', '法院', '检察院', '卫健委', '民政局', '红十字会', '工人文化宫', '劳动人民文化宫', '职工服务中心', '职工文化宫', '工人俱乐部', '图书馆', '文化馆', '体育馆'])

/** 柳林一中, 县二小: schools that go by their number. */
const NUMBERED_SCHOOLS = ['中', '小', '幼'].flatMap(kind => [...'一二三四五六七八九十'].map(number => number + kind))

/** What 该 can point to by its kind alone, with the endings of names that are of this kind. */
const POINTED: Readonly<Record<string, readonly string[]>> = {
  会: ['总工会', '联合会', '协会', '工会'], 学校: ['学校', '大学', '学院', '中学', '小学', '党校', ...NUMBERED_SCHOOLS], 校: ['学校', '大学', '学院', '中学', '小学', '党校', ...NUMBERED_SCHOOLS], 公司: ['公司', '集团'], 集团: ['集团', '公司'], 集团公司: ['集团', '公司'], 社区: ['社区'], 局: ['局'],
  医院: ['医院'], 院: ['医院', '学院', '研究院', '设计院', '防治院', '疗养院', '养老院', '检察院', '法院'], 厂: ['厂', '公司'], 矿: ['矿', '煤矿'], 所: ['所'], 行: ['支行', '分行', '银行', '农行', '工行', '建行', '中行', '交行'], 队: ['队'], 街道: ['街道'], 镇: ['镇'], 联合会: ['联合会'], 协会: ['协会'], 分公司: ['分公司'], 项目部: ['项目部'], 农场: ['农场', '林场', '牧场'], 场: ['农场', '林场', '牧场', '场'], 团: ['团'], 段: ['段'], 企业: ['公司', '集团', '厂'], 宫: ['文化宫'], 馆: ['馆'], 站: ['站'], 单位: ['公司', '局', '集团'], 园区: ['园区', '产业园', '科技园', '工业园', '物流园', '软件园', '化工园', '创业园'],
  分厂: ['分厂'], 中心: ['中心'], 超市: ['超市有限公司', '超市'], 商场: ['商场'], 酒店: ['酒店', '饭店'], 商会: ['商会'], 大学: ['大学'], 学院: ['学院'], 中学: ['中学'], 小学: ['小学'], 幼儿园: ['幼儿园'], 车间: ['车间'], 电厂: ['电厂', '热电厂', '发电厂', '水电厂'], 油田: ['油田公司', '油田'], 机场: ['机场'], 物流园: ['物流园'], 景区: ['景区', '风景区'], 服务区: ['服务区'], 码头: ['码头'], 支行: ['支行'], 分行: ['分行'], 法院: ['法院'], 检察院: ['检察院'], 合作社: ['合作社'], 文化宫: ['文化宫'], 图书馆: ['图书馆'], 博物馆: ['博物馆'], 俱乐部: ['俱乐部'], 服务站: ['服务站'], 工作室: ['工作室'], 管委会: ['管委会'], 开发区: ['开发区'], 乡: ['乡'], 村: ['村'], 大队: ['大队'], 支队: ['支队'], 研究所: ['研究所'], 研究院: ['研究院'], 报社: ['报社', '日报社'], 项目: ['项目部', '项目'], 机关: ['机关'], 公园: ['公园', '植物园', '动物园'], 车站: ['车站', '火车站', '站'], 港口: ['港'], 煤矿: ['煤矿', '矿'],
}

/** By their first letters, the longest first. */
const POINTED_LEVELS = new Map<string, readonly string[]>()
for (const level of Object.keys(POINTED).sort((a, b) => b.length - a.length)) POINTED_LEVELS.set(level.charAt(0), [...POINTED_LEVELS.get(level.charAt(0)) ?? [], level])

/** The endings with the letters that they need. */
const ENDINGS = new Map(Object.entries(POINTED).map(([level, endings]) => [level, endings.map(ending => ({ ending, letters: lettersOf(ending) }))]))
const NO_ENDINGS: readonly { readonly ending: string; readonly letters: number }[] = []

/** Endings that a part of the pointed-to body has too: a 学院 of a 大学. They are looked for where nothing else is. */
const WEAK = new Set(['学院', '大队', '中心'])

/** Reads 校理学院 (of 该校理学院) as what it points to and what of it is meant. */
export function readPointed(core: string): { readonly level: string; readonly rest: string } | undefined {
  const level = POINTED_LEVELS.get(core.charAt(0))?.find(candidate => core.startsWith(candidate))
  return level ? { level, rest: core.slice(level.length) } : undefined
}

/** The part of a body's name that ends as the pointed-to kind does: 北京建筑大学 of 北京建筑大学工会, 朝阳无限社区 of …街道朝阳无限社区联合工会. */
export function wholeNamed(name: string, level: string, weak = false): string | undefined {
  const lacking = ~lettersOf(name)
  for (const { ending, letters } of ENDINGS.get(level) ?? NO_ENDINGS) {
    if ((letters & lacking) !== 0) continue
    // 厂工会 is that of a works, and of a company where no works was spoken of.
    if (!weak && (WEAK.has(ending) || level === '厂' && ending === '公司')) continue
    const at = name.lastIndexOf(ending)
    // 供电分公司 is not the 集团 whose part it is.
    if (level.startsWith('集团') && ending === '公司' && /[分子]$/.test(name.slice(0, Math.max(0, at)))) continue
    // 北京云湖大学|校医院 names a 大学.
    if (at <= 0 || ending === '学校' && /[大中小]/.test(name[at - 1] as string)) continue
    // 集团 of 北京燕轨运营集团有限公司工会 is 北京燕轨运营集团有限公司.
    const legal = ending === '集团' ? /^(?:股份|控股)?(?:有限|责任){0,2}公司/.exec(name.slice(at + ending.length))?.[0].length ?? 0 : 0
    const whole = name.slice(0, at + ending.length + legal)
    const higher = level === '社区' ? Math.max(...['街道', '地区', '镇'].map(word => whole.lastIndexOf(word) + word.length * Number(whole.includes(word)))) : 0
    return higher > 0 ? whole.slice(higher) : whole
  }
  return undefined
}

/** Parts that a list names without their owner: 供电公司工会、|团委, 集团公司工会、|职工培训部. */
export const isPartName = (core: string): boolean => /^(团委|党委|工会|女工委|女职工委员会|机关工会|关工委|团总支|党总支|纪委)$/.test(core) || /^第[一二三四五六七八九十]+(?:分公司|分厂|工程处|项目部|车间|事业部)$/.test(core) || /^[\u4e00-\u9fff]{2,8}(部|处|中心)$/.test(core) && !/^[市区县省]/.test(core)

/** The employer in the name of its union, league or department: 国网海东供电公司 of 国网海东供电公司工会. */
export const ownerOf = (name: string): string | undefined => owners.of(name)
const owners = new NameMemory(name => OWNED.exec(name)?.[1])
const OWNED = /^(.*(?:公司|集团|大学|学院|医院|局|段|厂|矿|银行|研究院))(?:工会|党委|团委|[\u4e00-\u9fff]{2,8}部)$/
