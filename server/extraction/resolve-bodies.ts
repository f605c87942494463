// The page's body mentions in, each mention's entity out: full names first, then short forms (该区总工会, 市总工会, 该校) by what was said before.
import type { AreaTree } from '#names/area-tree.ts'
import { isShortFor, readLeadingArea, restOf } from '#names/body-name.ts'
import { isBrandShort } from '#names/brand-name.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import { addBody, isBodyOrPlace, MOST_COMPARED, namedOrNew } from './named-bodies.ts'
import type { PageAreas } from './page-areas.ts'
import { quotedTwin } from './quoted-twin.ts'
import { Resolution, type ReadArticle } from './resolution.ts'
import { resolveShort } from './resolve-short-bodies.ts'
import { employerCalled, universityOf } from './whole-named.ts'

/** Resolves the mentions of union bodies, organizations and venues. A short form that fits nothing stays without an entity. */
export function resolveBodies(articles: readonly ReadArticle[], draft: Draft, areas: AreaTree, pageAreas: PageAreas): Resolution {
  const resolution = new Resolution()
  const named: DraftEntity[] = [], exact = new Map<string, DraftEntity>()
  for (const article of articles) {
    for (const [index, read] of article.sentences.entries()) {
      for (const mention of read.mentions) {
        if (!isBodyOrPlace(mention) || mention.form !== 'full' || index < article.heads && isByLetters(mention, article)) continue
        const twin = index < article.heads && mention.kind === 'Venue' ? quotedTwin(article, mention.name) : undefined, college = twin || readLeadingArea(mention.name, areas) ? undefined : universityOf(mention.name, named, article.id)
        const whole = twin?.name ?? (college ? college + mention.name : employerCalled(mention.name, named, article.id, areas))
        if (whole) {
          const entity = namedOrNew(whole, twin ?? mention, draft, named, article.id)
          entity.aliases.add(mention.name)
          draft.mention(entity, read.sentence, mention)
          resolution.set(mention, entity)
          continue
        }
        const area = pageAreas.ofBody(mention.name, article.article)?.code
        const key = `${mention.kind} ${mention.name} ${area ?? ''}`
        const entity = exact.get(key) ?? named.slice(-MOST_COMPARED).find(other => sameBody(other, mention, article.id, area, named, areas)) ?? addBody(draft, named, mention, article.id)
        if (area) entity.area ??= area
        exact.set(key, entity)
        if (isTeamOf(entity.name, mention.name)) { entity.aliases.add(entity.name); entity.name = mention.name }
        if (mention.name.length > entity.name.length && !isTeamOf(mention.name, entity.name) && (isShortFor(entity.name, mention.name) || isBrandShort(entity.name, mention.name, areas) || BY_SHORT_AREA.test(entity.name) && !BY_SHORT_AREA.test(mention.name) && entity.area !== undefined && entity.area === area)) { entity.aliases.add(entity.name); entity.name = mention.name }
        draft.mention(entity, read.sentence, mention)
        resolution.set(mention, entity)
      }
    }
  }
  for (const article of articles) resolveShort(article, named, draft, resolution, areas, pageAreas)
  return resolution
}

const kindsMeet = (entity: DraftEntity, { kind, kinds }: Mention): boolean => entity.kind === kind || entity.kinds.includes(kind) || kinds !== undefined && (kinds.includes(entity.kind) || entity.kinds.some(other => kinds.includes(other)))

/** Equal names are one body on a page; a name that the other ends in is one with it inside an article, or where only an area is in front. */
function sameBody(entity: DraftEntity, mention: Mention, article: string, area: string | undefined, named: readonly DraftEntity[], areas: AreaTree): boolean {
  if (entity.article === article && entity.kind === 'UnionBody' && isOwnCommittee(entity, mention.name)) return true
  if (entity.article === article && (isTeamOf(entity.name, mention.name) || isTeamOf(mention.name, entity.name) || isBranchCalled(mention.name, entity.name) || isBranchCalled(entity.name, mention.name))) return true
  if (entity.article === article && (isSameInArea(entity, mention, areas) || isUnionOfArea(entity, mention) || isByInitial(entity, mention))) return true
  if (!kindsMeet(entity, mention) || entity.area !== undefined && area !== undefined && entity.area !== area) return false
  if (entity.name === mention.name || entity.aliases.has(mention.name) || entity.article === article && isSameQuoted(entity.name, mention.name)) return true
  if (entity.kind !== mention.kind) return false
  if (isMisread(entity.name, mention.name)) return true
  if (area !== undefined && entity.area === area && restOf(entity.name, areas) === restOf(mention.name, areas)) return true
  const isLonger = entity.name.length < mention.name.length, short = isLonger ? entity.name : mention.name
  if (!isShortFor(short, isLonger ? mention.name : entity.name)) return entity.article === article && isBrandShort(short, isLonger ? mention.name : entity.name, areas)
  return entity.article === article || isOnly(short, entity, named)
}

/** 绵碚工会, in a headline over 绵阳、北碚两地工会: two unions by a letter each are none of their own. */
function isByLetters({ kind, name }: Mention, { sentences, heads }: ReadArticle): boolean {
  if (kind !== 'UnionBody' || name.length !== 4 || !name.endsWith('工会')) return false
  const unions = sentences.slice(heads).flatMap(({ mentions }) => mentions.filter(other => other.kind === 'UnionBody' && other.name.endsWith('总工会')).map(other => other.name))
  return unions.some(one => one.includes(name[0] as string) && !one.includes(name[1] as string) && unions.some(other => other.includes(name[1] as string) && !other.includes(name[0] as string))) && !unions.some(union => union.includes(name.slice(0, 2)))
}

/** 信城区邮政分公司 after 中国邮政集团有限公司柳林市信城区分公司: a branch by its area and its trade. */
function isBranchCalled(short: string, long: string): boolean {
  const [, area = '', trade = '', kind = ''] = BRANCH.exec(short) ?? []
  return area !== '' && long.length > short.length && long.startsWith('中国') && long.indexOf(trade) < long.indexOf('公司') && long.includes(trade) && (long.endsWith(`${area}${kind}`) || long.endsWith(`${area}市${kind}`) || long.endsWith(`${area}区${kind}`) || long.endsWith(`${area}县${kind}`))
}
const BRANCH = /^([〇\u3400-\u9fff]{2,6})(邮政|电信|移动|联通|烟草|石油|石化|人寿|人保|铁塔|广电)([分支]公司)$/

/** 贵州金元代表队 beside 贵州金元. */
const isTeamOf = (team: string, body: string): boolean => team.endsWith('代表队') && team.length === body.length + 3 && team.startsWith(body)

/** 北碚总工会 before 重庆市北碚区总工会. */
const BY_SHORT_AREA = /^[〇\u3400-\u9fff]+(?<![省市区县州旗盟])总工会$/

/** 长江工作委员会 after 中国海员建设工会长江工作委员会: no union by its own letters. */
const isOwnCommittee = (entity: DraftEntity, short: string): boolean => short.length > 4 && short.endsWith('委员会') && entity.name.endsWith(`工会${short}`)

/** 中牟县工会 beside 中牟县总工会. */
const isUnionOfArea = (entity: DraftEntity, { kind, name }: Mention): boolean => kind === 'UnionBody' && entity.kind === kind && OF_AREA.test(name) && entity.name === `${name.slice(0, -2)}总工会`
const OF_AREA = /[省市区县州旗盟]工会$/

/** 哈市总工会 after 哈尔滨市总工会: its city by the first letter. */
const isByInitial = ({ kind, name }: DraftEntity, short: Mention): boolean => kind === short.kind && BY_INITIAL.test(short.name) && name[0] === short.name[0] && name.length > short.name.length && name.length <= short.name.length + MOST_LETTERS && name.endsWith(short.name.slice(1))
const BY_INITIAL = /^[〇\u3400-\u9fff][市县区州]/, MOST_LETTERS = 4

/** 玉林街道总工会 after 成都市武侯区玉林街道总工会, 运河医院 after 天津市静海区运河医院: called as a city or district far away, it is the one with only an area in front that was named. */
function isSameInArea({ kind, name }: DraftEntity, short: Mention, areas: AreaTree): boolean {
  const before = kind === short.kind && name.length > short.name.length + 1 && name.endsWith(short.name) ? name.slice(0, -short.name.length) : undefined
  return before !== undefined && readLeadingArea(before, areas)?.text.length === before.length
}

/** 某县公路管埋局工会 is 某县公路管理局工会: long names that differ in one letter, which looks like the other's. */
function isMisread(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG || a === b) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a.slice(at + 1) === b.slice(at + 1) && ALIKE.has(`${a[at]}${b[at]}`)
}
const LONG = 7, ALIKE = new Set(['理埋', '味昧', '微徽', '崇祟', '扬杨', '沐沭', '晴睛', '毫亳', '茶荼', '洛络', '颍颖', '淮准', '滩摊', '仑仓', '未末', '己已', '土士', '日曰', '人入', '工土', '太大', '贷货', '干千', '午牛', '技枝', '拔拨', '治冶', '汽气', '泰秦', '员贝', '季李', '建健', '宁于', '析折', '住往', '务条', '运远', '会余', '候侯', '栋拣', '体休', '场扬', '械诫', '船般', '铁轶', '限恨', '限根', '钢纲', '炼练', '电甩', '机杌'].flatMap(pair => [pair, [...pair].reverse().join('')]))

/** “织女小筑”女工休憩室 is 织女小筑, and “骑手食堂” is 骑手食堂. */
function isSameQuoted(a: string, b: string): boolean {
  const [x, y] = [QUOTED.exec(a)?.[1], QUOTED.exec(b)?.[1]]
  return (x !== undefined || y !== undefined) && (x ?? a) === (y ?? b)
}
const QUOTED = /“([^”]{2,14})”/

/** Whether the short name stands for no other body named of late. */
const isOnly = (short: string, entity: DraftEntity, named: readonly DraftEntity[]): boolean => named.slice(-MOST_COMPARED).every(other => other === entity || !isShortFor(short, other.name))
