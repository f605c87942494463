// An office or a trade that stands without a body in, the body that it must be in, named before in the article, out: 院长 of the 学院 spoken of last, a 律师 of the only law firm.
import { ownerOf } from '#names/body-name.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** What an office without a body is the office of: 院长 of the 学院 or 医院 spoken of last. */
const OFFICE_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:副)?院长$/, /院$/], [/^(?:副)?校长$/, /(?:学校|大学|中学|小学|学院|党校|[一二三四五六七八九十\d](?:中|小|职高))$/], [/^(?:副)?矿长$/, /矿$/], [/^(?:副)?厂长$/, /厂$/], [/^(?:副)?会长$/, /(?:协会|商会|学会|联合会)$/],
  [/^(?:副)?(?:总经理|董事长|总裁|总工程师)$/, /(?:公司|集团)$/], [/^项目(?:副)?经理$/, /(?:项目部|公司)$/], [/^(?:副)?馆长$/, /馆$/], [/^(?:副)?局长$/, /局$/], [/^(?:副)?行长$/, /行$/], [/^(?:副)?段长$/, /段$/], [/^(?:副)?园长$/, /(?:幼儿园|公园)$/], [/^(?:副)?团长$/, /(?:艺术团|合唱团|剧团|宣讲团)$/], [/^(?:副)?社长$/, /社$/], [/^(?:副)?所长$/, /所$/], [/^(?:副)?站长$/, /站$/], [/^(?:副)?台长$/, /台$/], [/^(?:副)?场长$/, /场$/], [/^(?:副)?店长$/, /(?:店|超市|超市有限公司)$/], [/^(?:副)?队长$/, /队$/], [/^(?:副)?理事长$/, /(?:协会|商会|学会|联合会|合作社|基金会)$/], [/^(?:副)?镇长$/, /镇$/], [/^(?:副)?部长$/, /部$/],
]

/** The body, named before in the article, whose office a title without one must be; the union's employer counts too. */
export function impliedBody(posts: readonly string[], article: ReadArticle, index: number, at: number, draft: Draft, resolution: Resolution): DraftEntity | undefined {
  const kind = OFFICE_OF.find(([office]) => posts.some(post => office.test(post)))?.[1]
  if (!kind) return posts.every(post => CHAIR.test(post)) ? onlyUnion(article.sentences[index] as ReadArticle['sentences'][number], at, resolution) : undefined
  for (let i = index; i >= Math.max(0, index - BACK); i--) {
    const read = article.sentences[i] as ReadArticle['sentences'][number]
    for (const mention of read.mentions.toReversed()) {
      const entity = i < index || mention.start < at ? resolution.get(mention) : undefined
      const name = entity?.kind === 'Organization' ? entity.name : entity?.kind === 'UnionBody' ? ownerOf(entity.name) : entity?.kind === 'Venue' ? WORKS.exec(entity.name)?.[0] ?? EMPLOYER.exec(entity.name)?.[1] : undefined
      if (entity && name && kind.test(name)) return entity.kind === 'Organization' || entity.name === name ? entity : draft.find('Organization', name) ?? draft.add('Organization', name, article.id)
    }
  }
  return undefined
}

/** 工会主席 by itself is of the union of the only employer that the article names before. */
const HAS_UNION = /^(.{2,}(?:公司|集团|厂|矿|医院|学校|大学|学院|银行|[段局所站]))(?:工会(?:委员会)?)?$/

export function employerSpokenOf(article: ReadArticle, index: number, at: number, draft: Draft, resolution: Resolution): DraftEntity | undefined {
  const employers = new Map<string, DraftEntity>()
  for (let i = Math.max(0, index - BACK); i <= index; i++) for (const mention of (article.sentences[i] as ReadArticle['sentences'][number]).mentions) {
    const entity = i < index || mention.end < at ? resolution.get(mention) : undefined
    const name = entity?.kind === 'Venue' ? EMPLOYER.exec(entity.name)?.[1] : entity?.kind === 'UnionBody' || entity?.kind === 'Organization' ? HAS_UNION.exec(entity.name)?.[1] : undefined
    if (entity && name && !/(?:教育|卫生|交通|公安|财政|市场监管|人社|司法)[\u4e00-\u9fff]{0,6}局$/.test(name)) employers.set(name, entity)
  }
  const [[name, entity] = [undefined, undefined], other] = employers
  return !name || !entity || other ? undefined : entity.kind === 'Venue' ? draft.find('Organization', name) ?? draft.add('Organization', name, article.id) : entity
}

/** 党委委员|李玲主持会议: an office in the Party's committee is of the only employer, where the article has named no other organization so far. */
export function soleEmployer(article: ReadArticle, index: number, at: number, draft: Draft, resolution: Resolution): DraftEntity | undefined {
  const employer = employerSpokenOf(article, index, at, draft, resolution), name = employer && (employer.kind === 'UnionBody' ? ownerOf(employer.name) : employer.name)
  if (!employer || !name) return undefined
  for (let i = Math.max(0, index - BACK); i <= index; i++) for (const mention of (article.sentences[i] as ReadArticle['sentences'][number]).mentions) {
    const other = i < index || mention.end < at ? resolution.get(mention) : undefined
    if (other?.kind === 'Organization' && other !== employer && !other.name.startsWith(name)) return undefined
  }
  return employer.kind === 'UnionBody' ? draft.find('Organization', name) ?? draft.add('Organization', name, article.id) : employer
}
export const OF_PARTY = /^(?:党委|纪委|党总支)(?:(?:常务)?副?书记|委员|常委)$/

/** Offices of a union's leaders. */
export const CHAIR = /^(?:党组(?:书记|副书记|成员)|(?:常务)?副?主席|二级巡视员|[一二三四]级调研员)$/
/** Other bodies that have a 主席. */
const CHAIRED = /政协|妇联|文联|残联|工商联|科协|侨联|职代会|董事会|监事会/

/** 承德市总工会协助安排行程，|副主席谭敬亭看望了大家: the only union that the sentence names before. */
function onlyUnion({ mentions, view }: ReadArticle['sentences'][number], at: number, resolution: Resolution): DraftEntity | undefined {
  const before = view.text.slice(0, at)
  if (CHAIRED.test(before)) return undefined
  const unions = new Set(mentions.filter(mention => mention.end <= at && mention.kind === 'UnionBody').map(mention => resolution.get(mention)))
  return unions.size === 1 ? [...unions][0] : undefined
}

/** Stations that have a head: 来到某某水电站，|站长某某. */
const WORKS = /^.{2,}(?:电站|泵站|收费站|加油站|气象站|水文站|火车站|养护站|护林站|供电所|派出所)$/

/** The company in the name of a place of its own: 东篱电器集团有限公司|食堂. */
const EMPLOYER = /^(.{4,}(?:公司|集团|医院|大学))[〇\u3400-\u9fff]{2,6}$/

/** Trades that tell what kind of body their people work in: an only law firm or hospital named before in the sentence is theirs. */
const TRADE_IN: readonly (readonly [RegExp, RegExp])[] = [[/律师$/, /律师事务所$/], [/(?:医生|医师|大夫|护士|护师|护士长|[科区房]副?主任)$/, /医院$/], [/研究员$/, /(?:研究所|研究院|科学院)$/], [/(?:教授|讲师)$/, /(?:大学|学院)$/], [/^(?:教师|班主任)$/, /(?:大学|学院|学校|中学|小学|幼儿园)$/],
  [/^辅导员$/, /(?:大学|学院|学校|中学|小学|幼儿园|馆)$/], [/讲解员$/, /(?:馆|院)$/], [/^(?:法官|庭长|审判员|书记员|法官助理)$/, /法院$/], [/^(?:检察官|检察官助理)$/, /检察院$/], [/^(?:首席)?调解员$/, /(?:调解|调处|解纷|化解)[〇\u3400-\u9fff]*(?:中心|委员会)$/], [/^列车长$/, /客运段$/]]

export function bodyOfTrade(posts: readonly string[], article: ReadArticle, index: number, at: number, draft: Draft, resolution: Resolution): DraftEntity | undefined {
  const kind = TRADE_IN.find(([trade]) => posts.every(post => trade.test(post)))?.[1]
  if (!kind || RETIRED.test((article.sentences[index] as ReadArticle['sentences'][number]).view.text.slice(0, at).slice(-LONGEST_RETIRED))) return undefined
  for (let i = index; i >= Math.max(article.heads, index - 1); i--) {
    const names = employersIn(kind, article, i, i, i < index ? Infinity : at, resolution)
    if (names.size) return only(names, draft, article.id)
  }
  // 急诊科护士长某某: of the only hospital that the article has named so far. Schools and offices lend their people to others.
  return posts.every(post => LENT.test(post)) ? undefined : only(employersIn(kind, article, 0, index, at, resolution), draft, article.id)
}
const RETIRED = /(?:退休|离休|原|前|曾任)[〇\u3400-\u9fff]{2,8}$/, LONGEST_RETIRED = 11, LENT = /(?:教授|讲师|教师|班主任|辅导员|法官|检察官)$/

/** The names of the bodies of a kind that some sentences of an article name, the last of them up to an offset. */
const employersIn = (kind: RegExp, { sentences }: ReadArticle, from: number, to: number, at: number, resolution: Resolution): Set<string> => new Set(sentences.slice(from, to + 1).flatMap((read, i) => read.mentions.filter(mention => from + i < to || mention.end <= at).map(mention => resolution.get(mention))
  .flatMap(entity => entity?.kind === 'Organization' ? entity.name : entity?.kind === 'UnionBody' ? ownerOf(entity.name) ?? [] : entity?.kind === 'Venue' ? EMPLOYER.exec(entity.name)?.[1] ?? [] : []).filter(name => kind.test(name))))

function only([name, other]: ReadonlySet<string>, draft: Draft, article: string): DraftEntity | undefined {
  return name === undefined || other !== undefined ? undefined : draft.find('Organization', name) ?? draft.add('Organization', name, article)
}

/** How many sentences back the body of an office is looked for. */
const BACK = 8
