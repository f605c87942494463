// The name of a body in, whether it is another's brand, trade or kind of school alone out: 渤锚公司 of 天津渤锚海洋工程有限公司; and the brand in a company's name.
import { abbreviate } from './abbreviations.ts'
import type { AreaTree } from './area-tree.ts'
import { foldName, readLeadingArea } from './body-name.ts'

/** What stands behind a brand in a company's full name: 地勤|服务有限公司. */
const LEGAL_END = /^(?:服务|实业|科技|发展|建设|工程|制造|管理|运营|食品|机械|装备|餐饮|物流|传媒|文化|环保|电子|电器|化工|医药|置业|物业|家政|股份|集团){0,3}(?:有限|责任|股份)*公司(?:工会)?$/

const BRANDED = /^([〇\u3400-\u9fff]{2,6})(公司|集团|股份)(工会)?$/

/** Whether 渤锚公司 is short for 天津渤锚海洋工程有限公司: a brand that the full name begins with after its area. The same of their unions. */
export function isBrandShort(short: string, long: string, areas: AreaTree): boolean {
  if (BRANCH.test(long) && !BRANCH.test(short)) return false
  if (short.length < long.length && (isSchoolShort(short, long, areas) || isTradeShort(short, long, areas) || isOfficeShort(short, long, areas) || isCompanyShort(short, long, areas))) return true
  const brand = short.length < long.length ? BRANDED.exec(short) : null
  if (!brand || !/(?:公司|集团)(?:工会)?$/.test(long) || Boolean(brand[3]) !== long.endsWith('工会')) return false
  const at = long.lastIndexOf(brand[1] as string)
  if (at > 0 && LEGAL_END.test(long.slice(at + (brand[1] as string).length)) && readLeadingArea(brand[1] as string, areas) === undefined) return true
  const area = readLeadingArea(long, areas)?.text ?? ''
  const rest = long.slice(area.length)
  // 森工集团 is not short for 内蒙古森工集团|根河林业有限公司, which is part of it.
  return readLeadingArea(brand[1] as string, areas) === undefined && rest.startsWith(brand[1] as string) && !/^集团(?!有限|股份|公司|责任|工会|$)/.test(rest.slice((brand[1] as string).length))
}

/** A branch is no other name of its company: 通燕客运公司|二分公司. */
const BRANCH = /[分子支]公司(?:工会)?$/

/** 通燕客运公司 is short for 北京通燕公共客运有限公司: what else it does is left out between its brand and its trade. */
function isCompanyShort(short: string, long: string, areas: AreaTree): boolean {
  const [, brand, trade, union] = COMPANY.exec(short) ?? []
  if (!brand || !trade || readLeadingArea(brand, areas) !== undefined) return false
  const [, name, ofUnion] = WHOLE.exec(long.slice(readLeadingArea(long, areas)?.text.length ?? 0)) ?? []
  return name !== undefined && ofUnion === union && name.startsWith(brand) && name.slice(brand.length).endsWith(trade)
}
const COMPANY = /^([〇\u3400-\u9fff]{2})([〇\u3400-\u9fff]{2})(?:公司|集团)(工会)?$/, WHOLE = /^([〇\u3400-\u9fff]{5,14}?)(?:集团|股份|有限|责任)*公司(工会)?$/

/** 青河地铁工会 is short for 青河市地铁运营有限公司工会: the city and what it runs tell whose union it is. */
function isTradeShort(short: string, long: string, areas: AreaTree): boolean {
  if (!short.endsWith('工会') || !/(?:公司|集团)工会$/.test(long)) return false
  const area = readLeadingArea(short, areas)?.text, whole = readLeadingArea(long, areas)?.text
  if (!area || !whole || !whole.startsWith(area)) return false
  const trade = short.slice(area.length, -'工会'.length)
  return TRADE.test(trade) && long.startsWith(trade, whole.length)
}
const TRADE = /^[〇\u3400-\u9fff]{2,4}(?<![市区县总司团])$/

/** 柳林二院 is short for 柳林县第二人民医院, 柳林法院 is short for 柳林县人民法院, 柳林公安局 for 柳林县公安局: the level of its area is left out, and whose court it is. */
function isOfficeShort(short: string, whole: string, areas: AreaTree): boolean {
  const long = HOSPITAL.test(short) ? abbreviate(whole) : whole
  if (!OFFICE.test(short) || !long.endsWith(short.slice(-2))) return false
  const area = readLeadingArea(long, areas), seat = area?.parts.at(-1)?.slice(0, -1)
  if (!area || !seat || seat.length < 2 || !short.startsWith(seat)) return false
  return short.slice(seat.length) === long.slice(area.text.length).replace(OF_PEOPLE, '')
}
const HOSPITAL = /[一二三四五六七八九十]院$/, OFFICE = /(?:[一二三四五六七八九十]院|法院|检察院|妇联|(?:公安|司法|教育|民政|财政|税务|人社|体育|交通|卫生健康|市场监管|烟草|邮政|供电)局)$/, OF_PEOPLE = /^(?:中级|高级)?人民(?=法院|检察院)/

/** 滨海学院 is short for 天津滨海职业技术学院: what kind of school or hospital it is is left out. */
function isSchoolShort(short: string, long: string, areas: AreaTree): boolean {
  const [, brand, kind] = SCHOOL.exec(short) ?? []
  if (!brand || !kind || !long.endsWith(kind) || readLeadingArea(brand, areas)) return false
  const rest = long.slice(readLeadingArea(long, areas)?.text.length ?? 0)
  return rest.startsWith(brand) && OF_SCHOOLS.test(rest.slice(brand.length, -kind.length))
}
const SCHOOL = /^([〇\u3400-\u9fff]{2,4})(学院(?:工会)?|医院(?:工会)?|学校(?:工会)?)$/
const OF_SCHOOLS = /^(?:职业|技术|工程|技师|师范|理工|科技|医学|中医|高级|中等|专业|专科|轻工|工业|信息|商务|艺术|护理|卫生|妇幼|人民|骨科|康复|高等){1,4}$/

/** What a company goes by without its area and legal form: 恒铸机电 of 广东恒铸机电有限公司; none under 3 or over 8 characters. */
export function brandOf(name: string, areas: AreaTree): string | undefined {
  const form = /(有限责任公司|股份有限公司|有限公司|集团公司|集团|公司)$/.exec(name)
  if (!form) return undefined
  const area = readLeadingArea(name, areas)?.text ?? ''
  const rest = foldName(name.slice(area.length < form.index ? area.length : 0))
  // 凤凰|仪表: what is left without the town is no name.
  const brand = rest.length === 2 && area.length === 2 ? area + rest : rest
  return brand.length >= 3 && brand.length <= 8 ? brand : undefined
}
