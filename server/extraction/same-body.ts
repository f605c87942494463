// A body's mention and the bodies that the page has named so far in, the one of them that it names again out.
import type { AreaTree } from '#names/area-tree.ts'
import { formsOf, isShortForm, readLeadingArea, restOf, type NameForms } from '#names/body-name.ts'
import { isBrandShort } from '#names/brand-name.ts'
import { endsIn } from '#names/ends-in.ts'
import type { DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import { formsOfBody, MOST_COMPARED } from './named-bodies.ts'

/** A mention with what is told by its name alone, which is compared with many. */
interface Asked {
  readonly mention: Mention
  readonly forms: NameForms
  readonly article: string
  readonly area: string | undefined
  /** 总工会 of 恩施州总工会, where its area is known. */
  readonly rest: string | undefined
  /** 长江工作委员会. */
  readonly isCommittee: boolean
  /** 中牟县总工会, where it is 中牟县工会. */
  readonly federation: string | undefined
  /** 柳林县梅溪镇总工会, where it is that of a town or street, with and without 总. */
  readonly town: string | undefined
  /** 哈市总工会. */
  readonly isByInitial: boolean
  /** 贵州金元代表队. */
  readonly isTeam: boolean
  /** 中国邮政集团有限公司柳林市信城区分公司. */
  readonly isNational: boolean
  /** 信城区, 邮政 and 分公司 of 信城区邮政分公司. */
  readonly branch: RegExpExecArray | null
}

/** The first of the bodies named of late that the mention names. */
export function namedAgain(mention: Mention, article: string, area: string | undefined, named: readonly DraftEntity[], areas: AreaTree): DraftEntity | undefined {
  const { kind, name } = mention
  const asked: Asked = { mention, forms: formsOf(name), article, area, rest: area === undefined ? undefined : restOf(name, areas), isCommittee: name.length > 4 && name.endsWith('委员会'), federation: kind === 'UnionBody' && OF_AREA.test(name) ? `${name.slice(0, -2)}总工会` : undefined, town: kind === 'UnionBody' ? unionOfTown(name) : undefined, isByInitial: BY_INITIAL.test(name), isTeam: name.endsWith(TEAM), isNational: name.startsWith(NATIONAL), branch: name.endsWith('公司') ? BRANCH.exec(name) : null }
  // 东风街道总工会 behind those of two districts: the one named last.
  if (asked.town) for (let i = named.length - 1, least = Math.max(0, named.length - MOST_COMPARED); i >= least; i--) if (isOfTown(named[i] as DraftEntity, asked, areas)) return named[i]
  for (let i = Math.max(0, named.length - MOST_COMPARED); i < named.length; i++) if (isSame(named[i] as DraftEntity, asked, named, areas)) return named[i]
  return undefined
}

const kindsMeet = (entity: DraftEntity, { kind, kinds }: Mention): boolean => entity.kind === kind || entity.kinds.length > 0 && entity.kinds.includes(kind) || kinds !== undefined && (kinds.includes(entity.kind) || entity.kinds.some(other => kinds.includes(other)))

/** Equal names are one body on a page; a name that the other ends in is one with it inside an article, or where only an area is in front. */
function isSame(entity: DraftEntity, asked: Asked, named: readonly DraftEntity[], areas: AreaTree): boolean {
  const { mention, area, rest } = asked, isHere = entity.article === asked.article
  if (isHere && isCalledHere(entity, asked, areas)) return true
  if (!kindsMeet(entity, mention) || entity.area !== undefined && area !== undefined && entity.area !== area) return false
  const own = formsOfBody(entity)
  if (entity.name === mention.name || entity.aliases.size > 0 && entity.aliases.has(mention.name) || isHere && (mention.aliases?.includes(entity.name) || isSameQuoted(own, asked.forms))) return true
  if (entity.kind !== mention.kind) return false
  if (isMisread(entity.name, mention.name)) return true
  if (rest !== undefined && entity.area === area && endsIn(entity.name, rest) && restOf(entity.name, areas) === rest) return true
  const isLonger = entity.name.length < mention.name.length, short = isLonger ? own : asked.forms, long = isLonger ? asked.forms : own
  // Whatever else a name leaves out, the brand or town that it begins with the other has.
  if (!isShortForm(short, long)) return isHere && (short.firsts & ~long.letters) === 0 && isBrandShort(short.name, long.name, areas)
  return isHere || isOnly(short, entity, named)
}

/** What names a body again only in its own article. */
function isCalledHere(entity: DraftEntity, asked: Asked, areas: AreaTree): boolean {
  const { mention } = asked
  if (isOwnCommittee(entity, asked) || isTeamOf(entity.name, mention.name) || asked.isTeam && isTeamOf(mention.name, entity.name) || asked.branch && entity.name.startsWith(NATIONAL) && isBranchCalled(asked.branch, entity.name) || asked.isNational && isBranchCalled(BRANCH.exec(entity.name), mention.name)) return true
  return entity.kind === mention.kind && (isSameInArea(entity, mention, areas) || asked.federation !== undefined && entity.name === asked.federation || asked.isByInitial && isOfInitial(entity, mention))
}

/** 梅溪镇工会 beside 柳林县梅溪镇总工会, and the other way round: an article has one union of the town. Never one with another district in front. */
function isOfTown({ kind, article: where, name }: DraftEntity, { town, article }: Asked, areas: AreaTree): boolean {
  const other = kind === 'UnionBody' && where === article ? unionOfTown(name) : undefined
  if (other === undefined || town === undefined) return false
  const [short, long] = town.length < other.length ? [town, other] : [other, town], before = endsIn(long, short) ? long.slice(0, -short.length) : undefined
  return before !== undefined && (before === '' || readLeadingArea(before, areas)?.text.length === before.length)
}

/** 梅溪镇总工会 of 梅溪镇工会; undefined where a name is that of no town or street. */
export const unionOfTown = (name: string): string | undefined => name.endsWith('工会') && OF_TOWN.test(name) ? name.replace(/总?工会$/, '总工会') : undefined
const OF_TOWN = /[〇\u3400-\u9fff]{2}(?:街道|[镇乡])总?工会$/

/** 长江工作委员会 after 中国海员建设工会长江工作委员会: no union by its own letters. */
const isOwnCommittee = (entity: DraftEntity, { isCommittee, mention }: Asked): boolean => isCommittee && entity.kind === 'UnionBody' && entity.name.endsWith(`工会${mention.name}`)

/** 中牟县工会 beside 中牟县总工会. */
const OF_AREA = /[省市区县州旗盟]工会$/

/** 哈市总工会 after 哈尔滨市总工会: its city by the first letter. */
const isOfInitial = ({ name }: DraftEntity, short: Mention): boolean => name[0] === short.name[0] && name.length > short.name.length && name.length <= short.name.length + MOST_LETTERS && name.endsWith(short.name.slice(1))
const BY_INITIAL = /^[〇\u3400-\u9fff][市县区州]/, MOST_LETTERS = 4

/** 玉林街道总工会 after 成都市武侯区玉林街道总工会, 运河医院 after 天津市静海区运河医院: called as a city or district far away, it is the one with only an area in front that was named. */
function isSameInArea({ name }: DraftEntity, short: Mention, areas: AreaTree): boolean {
  const before = name.length > short.name.length + 1 && endsIn(name, short.name) ? name.slice(0, -short.name.length) : undefined
  return before !== undefined && readLeadingArea(before, areas)?.text.length === before.length
}

/** 某县公路管埋局工会 is 某县公路管理局工会: long names that differ in one letter, which looks like the other's. */
function isMisread(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG || a === b) return false
  let at = 0
  while (a.charCodeAt(at) === b.charCodeAt(at)) at++
  return a.endsWith(b.slice(at + 1)) && ALIKE.has(`${a[at]}${b[at]}`)
}
const LONG = 7, ALIKE = new Set(['理埋', '味昧', '微徽', '崇祟', '扬杨', '沐沭', '晴睛', '毫亳', '茶荼', '洛络', '颍颖', '淮准', '滩摊', '仑仓', '未末', '己已', '土士', '日曰', '人入', '工土', '太大', '贷货', '干千', '午牛', '技枝', '拔拨', '治冶', '汽气', '泰秦', '员贝', '季李', '建健', '宁于', '析折', '住往', '务条', '运远', '会余', '候侯', '栋拣', '体休', '场扬', '械诫', '船般', '铁轶', '限恨', '限根', '钢纲', '炼练', '电甩', '机杌'].flatMap(pair => [pair, [...pair].reverse().join('')]))

/** “织女小筑”女工休憩室 is 织女小筑, and “骑手食堂” is 骑手食堂. */
const isSameQuoted = (one: NameForms, other: NameForms): boolean => (one.quoted !== undefined || other.quoted !== undefined) && (one.quoted ?? one.name) === (other.quoted ?? other.name)

/** Whether the short name stands for no other body named of late. */
const isOnly = (short: NameForms, entity: DraftEntity, named: readonly DraftEntity[]): boolean => named.slice(-MOST_COMPARED).every(other => other === entity || !isShortForm(short, formsOfBody(other)))

/** 信城区邮政分公司 after 中国邮政集团有限公司柳林市信城区分公司: a branch by its area and its trade. */
function isBranchCalled(branch: RegExpExecArray | null, long: string): boolean {
  if (!branch || long.length <= branch[0].length) return false
  const [, area = '', trade = '', kind = ''] = branch
  return long.includes(trade) && long.indexOf(trade) < long.indexOf('公司') && ['', '市', '区', '县'].some(level => long.endsWith(area + level + kind))
}
const NATIONAL = '中国', BRANCH = /^([〇\u3400-\u9fff]{2,6})(邮政|电信|移动|联通|烟草|石油|石化|人寿|人保|铁塔|广电)([分支]公司)$/

/** 贵州金元代表队 beside 贵州金元. */
export const isTeamOf = (team: string, body: string): boolean => team.length === body.length + 3 && team.endsWith(TEAM) && team.startsWith(body)
const TEAM = '代表队'
