// An office named by its field alone in a list of bodies in, its whole name out: 卫生局 in 石泉县总工会、卫生局、教体局 is 石泉县卫生局.
import type { AreaTree } from '#names/area-tree.ts'
import { readLeadingArea } from '#names/body-name.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { Resolution } from './resolution.ts'

/** Offices and associations that every province, city and district has: 县书协、|美协、|摄影家协会. */
const OFFICE = /^(?![省市区县州旗团镇乡街校]|自治)(?:[〇\u3400-\u9fff]{1,8}(?:[局委厅]|妇联|工商联|残联|科协|文联|侨联|体育总会|法院|检察院)|[书美作摄音舞剧曲]协|(?:书法家?|美术家?|作家|摄影家?|音乐家?|舞蹈家?|戏剧家?|曲艺家?|文艺家)协会|印社)$/
/** 麦子店街道工委、|办事处: what every town has. */
const TOWN = /^([〇\u3400-\u9fff]{2,}?(?:街道|地区|[镇乡]))(?:党?工委|党委|总工会|人民政府|政府)$/, OF_TOWN = /^(?:办事处|党?工委|团工委|妇联|司法所)$/
/** 团省委、|科技厅: 共青团江西省委 is of the province. */
const LEAGUE = /^共青团([〇\u3400-\u9fff]{1,8}[省市区县州旗盟])委$/
/** Whose offices are listed: unions and offices of an area. */
const LISTED = /(?:总工会|[书美作摄音舞剧曲文]协|家协会|印社|文联|[局委厅]|政府|妇联|团[省市区县]?委|法院|检察院)$/
const BETWEEN = /^[、和与及]$/
/** Areas that have offices of their own. */
const GOVERNED = /[省市区县州旗盟]$/

/** 县交警大队、|自来水公司|、县融媒体中心: what every city and county has one of, where its neighbour in the list says of which. */
const PUBLIC = /^(?:自来水|供水|水务|供电|电力|燃气|天然气|热力|供热|公交|公共交通|环卫|烟草|邮政|电信|移动|联通|客运)(?:集团|总|分|服务|保洁)?公司$|^(?:环卫(?:处|所|站|中心|局)|环境卫生(?:服务|管理)(?:中心|处|站)|污水处理厂|自来水厂|客运站|汽车站|火车站|融媒体中心|人民医院|中医院|妇幼保健院|疾控中心|(?:交警|消防救援|消防|城管|巡特警|综合执法)(?:大队|支队)|供电所|养护站|福利院|殡仪馆|敬老院)$/
const OF_LEVEL = /^[市区县州旗][〇\u3400-\u9fff]/

/** Undefined where no body of an area stands right before it in the list. */
export function listedOffice(core: string, mention: Mention, { mentions, view: { text } }: ReadSentence, resolution: Resolution, areas: AreaTree): string | undefined {
  if (mention.kind !== 'Organization' || !BETWEEN.test(text[mention.start - 1] ?? '') || !OFFICE.test(core) && !PUBLIC.test(core) && core !== '办事处') return undefined
  const before = mentions.find(({ end }) => end === mention.start - 1), body = before && resolution.get(before)
  if (body && before && PUBLIC.test(core)) return OF_LEVEL.test(before.name) ? governedArea(body.name, core, areas) : undefined
  if (!body || !LISTED.test(body.name)) return undefined
  const town = TOWN.exec(body.name)?.[1]
  if (town && OF_TOWN.test(core)) return town + core
  const league = LEAGUE.exec(body.name)?.[1]
  if (league && core !== '办事处') return league + core
  const area = readLeadingArea(body.name, areas)?.parts.join('')
  // 某市某区某镇总工会、派出所: a town's list is not read so.
  return core !== '办事处' && area && (GOVERNED.test(area) || isProvince(area, areas)) && LISTED.test(body.name.slice(area.length)) ? area + core : undefined
}

/** The area that a body's name begins with, with what is of the same area behind it. */
function governedArea(name: string, core: string, areas: AreaTree): string | undefined {
  const area = readLeadingArea(name, areas)?.parts.join('')
  return area && GOVERNED.test(area) ? area + core : undefined
}

/** 广西总工会、|人社厅: a province goes by its short name too. */
const isProvince = (area: string, areas: AreaTree): boolean => areas.named(area).some(({ code }) => PROVINCE.test(code))
const PROVINCE = /0000$/
