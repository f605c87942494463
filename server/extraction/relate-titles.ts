// A read article in, posts and honours out: 顺义区人大党组副书记、副主任、区总工会主席张爱冬 holds three posts in two bodies.
import { toSpan } from '#model/article.ts'
import { ownerOf } from '#names/body-name.ts'
import { isColleague } from './colleague.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import { honourName } from './honour-name.ts'
import { MAYOR } from './office-bodies.ts'
import { bodyUpTo, homesOf } from './homes-of.ts'
import type { PageAreas } from './page-areas.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { titlesOf } from './shared-titles.ts'
import { HEADS_UNION, unionOf } from './union-of.ts'
import { sayReason } from './veto.ts'

export function relateTitles(article: ReadArticle, draft: Draft, resolution: Resolution, pageAreas: PageAreas, pageText: string): void {
  const homes = homesOf(article, resolution)
  for (const [index, read] of article.sentences.entries()) {
    let bodyBefore: DraftEntity | undefined, unionBefore: DraftEntity | undefined
    for (const [at, person] of read.mentions.entries()) {
      const titles = titlesOf(read, at), holder = titles.length ? resolution.get(person) : undefined
      if (!holder) continue
      const place = placeOf(article, index, pageText)
      const from = person.titlesStart ?? person.start
      let body: DraftEntity | undefined = bodyBefore, isOwn = false
      const owner = read.view.text.charAt(from - 1) === '其' ? bodyUpTo(read, from, resolution) : undefined
      for (const title of titles) {
        if (title.honour) {
          const name = read.view.text.slice(title.honour.start, title.honour.end)
          if (BARE_HONOUR.test(name)) continue
          const full = honourName(name, article, index, title.honour.start, pageAreas)
          const honour = draft.find('Honour', full) ?? draft.add('Honour', full, article.id)
          draft.mention(honour, read.sentence, { ...title.honour, name, form: 'full' })
          draft.relate(holder, 'HONOURED_WITH', honour, proveBy(place, from, person.end, 'title/honour', true))
          continue
        }
        if (title.posts.every(post => NO_POST.has(post))) { veto('no-post', title.posts, read, from, person.end, draft); continue }
        const stated = title.body && resolution.get(read.mentions.find(mention => mention.start === title.body?.start && mention.end === title.body.end) ?? person)
        const trade = title.body ? stated === holder ? bodyOfTrade(title.posts, article, index, person.start, draft, resolution) : undefined : owner ?? (homes.has(holder) && title.posts.every(post => !OFFICE.test(post)) ? homes.get(holder) : undefined) ?? bodyOfTrade(title.posts, article, index, person.start, draft, resolution)
        if (!title.body && !trade && !isOwn && title.posts.some(post => !OFFICE.test(post)) && !(bodyBefore?.kind === 'Organization' && isColleague(read, at))) { veto('no-body', title.posts, read, from, person.end, draft); continue }
        if (!title.body && body?.kind === 'UnionBody' && (isOwn ? title.posts.every(post => !IN_UNION.test(post)) : title.posts.every(post => MANAGES.test(post)))) body = employerOf(body, draft, article.id)
        if (!title.body && body && title.posts.every(post => MAYOR.hasText(post))) body = governmentOf(body, title.posts[0] as string, draft, article.id)
        if (!title.body && !isOwn && unionBefore && title.posts.every(post => CHAIR.test(post))) body = unionBefore
        if (!title.body && body && title.posts.some(post => OF_WHOLE.test(post))) body = unionOfCommittee(body, draft)
        if (trade) body = trade
        else if (!title.body && !body) body = impliedBody(title.posts, article, index, person.start, draft, resolution)
        if (title.body) body = trade ?? stated
        if (!body && !title.body && title.posts.every(post => HEADS_UNION.test(post))) body = employerSpokenOf(article, index, person.start, draft, resolution)
        if (body === holder) body = undefined
        if (body?.kind === 'Venue') asBody(body)
        if (body?.kind === 'Organization' && title.posts.length > 0 && title.posts.every(post => OF_COMMITTEE.test(post))) body = unionOf(body, draft, article.id)
        isOwn ||= body !== undefined && title.body !== undefined
        const department = trade && title.body ? DEPARTMENT.exec(read.view.text.slice(title.body.start, title.body.end))?.[0] ?? '' : ''
        const inUnion = title.posts.filter(post => post.startsWith('工会')), inBody = title.posts.filter(post => !post.startsWith('工会')).map((post, at) => at ? post : department + post)
        if (!body) veto('no-body', title.posts, read, from, person.end, draft)
        const office = body && title.body && PARTY.test(body.name) && inBody.length === 1 ? OF_DEPARTMENT.exec(inBody[0] as string) : null
        if (body && office) {
          const name = body.name + (office[1] as string), committee = draft.find('Organization', name) ?? draft.add('Organization', name, article.id)
          draft.relate(holder, 'HOLDS_POST', committee, proveBy(place, from, person.end, 'title/post-in-department', true), undefined, [office[2] as string])
          bodyBefore = body
          continue
        }
        const union = body && inUnion.length ? unionOf(body, draft, article.id) : undefined
        unionBefore = union ?? (body?.kind === 'UnionBody' ? body : undefined)
        if (union) draft.relate(holder, 'HOLDS_POST', union, proveBy(place, from, person.end, 'title/post-in-union', true), undefined, inUnion.map(post => post.slice(2)))
        const outside = body?.kind === 'UnionBody' && inBody.length > 1 ? inBody.filter(post => !IN_UNION.test(post)) : [], employer = body && outside.length ? employerOf(body, draft, article.id) : undefined
        const governing = body && body.kind === 'Organization' && inBody.length > 1 ? inBody.filter(post => MAYOR.hasText(post)) : [], government = body && governing[0] ? governmentOf(body, governing[0], draft, article.id) : undefined
        if (government && government !== body) draft.relate(holder, 'HOLDS_POST', government, proveBy(place, from, person.end, 'title/post', true), undefined, governing)
        const inside = inBody.filter(post => !(employer && outside.includes(post)) && !(government && government !== body && governing.includes(post)))
        if (employer) draft.relate(holder, 'HOLDS_POST', employer, proveBy(place, from, person.end, 'title/post', true), undefined, outside)
        if (body && inside.length) draft.relate(holder, 'HOLDS_POST', body, proveBy(place, from, person.end, 'title/post', true), undefined, inside)
      }
      bodyBefore = body
    }
  }
}

function veto(code: 'no-post' | 'no-body', posts: readonly string[], { sentence }: ReadArticle['sentences'][number], from: number, to: number, draft: Draft): void {
  if (posts.length) draft.veto({ ...toSpan(sentence, from, to), rule: 'title/post', reason: sayReason(code, posts.join('、')), type: 'HOLDS_POST' })
}

/** 市总工会经费审查委员会主任…，|宣传教育部部长: who heads a department is of the union whose committee was named before. */
const unionOfCommittee = (body: DraftEntity, draft: Draft): DraftEntity => draft.find('UnionBody', body.name.replace(COMMITTEE, '')) ?? body
const COMMITTEE = /(?:经费审查委员会|经审委员会|经审会|女职工委员会|女工委)$/, OF_WHOLE = /(?:部长|处长|科长|主席|书记|办公室主任)$/

/** 石泉县人大副主任…、|副县长: who governs an area holds the post in its government, whatever body of it was named before. */
function governmentOf(body: DraftEntity, post: string, draft: Draft, article: string): DraftEntity | undefined {
  if (body.name.endsWith('人民政府')) return body
  const level = post.at(-2) as string, area = body.name.replace(/^中共/, '').split(level, 1)[0] as string
  if (area.length < 2 || area.length === body.name.length) return undefined
  const name = `${area}${level}人民政府`
  return draft.find('Organization', name) ?? draft.add('Organization', name, article)
}

/** 区委|社会工作部|副部长: a committee of the Party has departments that are bodies of their own. */
const PARTY = /[省市区县州旗]委$/, OF_DEPARTMENT = /^((?:组织|宣传|统战|统一战线工作|社会工作|政法|政策研究|老干部|网信|编制|直属机关工作)(?:部|局|办|办公室|研究室|委员会))((?:常务)?副?(?:部长|主任|局长|书记))$/

/** 某医院开展义诊，|骨科|医师某某: where in the body of the trade. */
const DEPARTMENT = /^[〇\u3400-\u9fff]{1,6}[科室部组系]$/

/** A place in which somebody holds an office is a body: 云台山景区|索道工程师. */
function asBody(place: DraftEntity): void {
  place.kind = 'Organization'
  if (!place.kinds.includes('Venue')) place.kinds.push('Venue')
}

/** What an office without a body is the office of: 院长 of the 学院 or 医院 spoken of last. */
const OFFICE_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:副)?院长$/, /院$/], [/^(?:副)?校长$/, /(?:学校|大学|中学|小学|学院|党校|[一二三四五六七八九十\d](?:中|小|职高))$/], [/^(?:副)?矿长$/, /矿$/], [/^(?:副)?厂长$/, /厂$/], [/^(?:副)?会长$/, /(?:协会|商会|学会|联合会)$/],
  [/^(?:副)?(?:总经理|董事长|总裁|总工程师)$/, /(?:公司|集团)$/], [/^项目(?:副)?经理$/, /(?:项目部|公司)$/], [/^(?:副)?馆长$/, /馆$/], [/^(?:副)?局长$/, /局$/], [/^(?:副)?行长$/, /行$/], [/^(?:副)?段长$/, /段$/], [/^(?:副)?园长$/, /(?:幼儿园|公园)$/], [/^(?:副)?团长$/, /(?:艺术团|合唱团|剧团|宣讲团)$/], [/^(?:副)?社长$/, /社$/], [/^(?:副)?所长$/, /所$/], [/^(?:副)?站长$/, /站$/], [/^(?:副)?台长$/, /台$/], [/^(?:副)?场长$/, /场$/], [/^(?:副)?店长$/, /(?:店|超市|超市有限公司)$/], [/^(?:副)?队长$/, /队$/], [/^(?:副)?理事长$/, /(?:协会|商会|学会|联合会|合作社|基金会)$/], [/^(?:副)?镇长$/, /镇$/], [/^(?:副)?部长$/, /部$/],
]

/** The body, named before in the article, whose office a title without one must be; the union's employer counts too. */
function impliedBody(posts: readonly string[], article: ReadArticle, index: number, at: number, draft: Draft, resolution: Resolution): DraftEntity | undefined {
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

/** 矿女工委主任: committees that unions have. */
const OF_COMMITTEE = /^(?:女工委|女职工委|女工委员会|女职工委员会|经审会|经审委|经费审查委员会)(?:副)?主任$/

/** 工会主席 by itself is of the union of the only employer that the article names before. */
const HAS_UNION = /^(.{2,}(?:公司|集团|厂|矿|医院|学校|大学|学院|银行|[段局所站]))(?:工会(?:委员会)?)?$/

function employerSpokenOf(article: ReadArticle, index: number, at: number, draft: Draft, resolution: Resolution): DraftEntity | undefined {
  const employers = new Map<string, DraftEntity>()
  for (let i = Math.max(0, index - BACK); i <= index; i++) for (const mention of (article.sentences[i] as ReadArticle['sentences'][number]).mentions) {
    const entity = i < index || mention.end < at ? resolution.get(mention) : undefined
    const name = entity?.kind === 'Venue' ? EMPLOYER.exec(entity.name)?.[1] : entity?.kind === 'UnionBody' || entity?.kind === 'Organization' ? HAS_UNION.exec(entity.name)?.[1] : undefined
    if (entity && name && !/(?:教育|卫生|交通|公安|财政|市场监管|人社|司法)[\u4e00-\u9fff]{0,6}局$/.test(name)) employers.set(name, entity)
  }
  const [[name, entity] = [undefined, undefined], other] = employers
  return !name || !entity || other ? undefined : entity.kind === 'Venue' ? draft.find('Organization', name) ?? draft.add('Organization', name, article.id) : entity
}

/** Offices of a union's leaders. */
const CHAIR = /^(?:党组(?:书记|副书记|成员)|(?:常务)?副?主席|二级巡视员|[一二三四]级调研员)$/
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

function bodyOfTrade(posts: readonly string[], article: ReadArticle, index: number, at: number, draft: Draft, resolution: Resolution): DraftEntity | undefined {
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

/** Offices of an employer that its union has not: 公司工会主席刘洋、项目经理|杨帆. */
const MANAGES = /(?:经理|董事长|总裁|厂长|矿长|院长|校长|局长|行长|段长|站长|所长|馆长|社长|园长|总工程师|党委书记|党委副书记|党总支书记|党支部书记)$/

/** Offices that a union has itself; of any other its employer is meant: 农业科学院工会女工委主任、研究员|陈兰. */
const IN_UNION = /(?:主席|主任|委员|书记|部长|秘书长|巡视员|调研员|干事|成员|组长|委员长|科长|处长|干部|联络员|指导员|工作者|顾问)$/
const EMPLOYED = /^(.{3,}(?:公司|集团|院|校|大学|学|厂|矿|局|段|所|中心|银行|站|馆|社|场))(?:工会|党委|团委)/

function employerOf(union: DraftEntity, draft: Draft, article: string): DraftEntity | undefined {
  const name = EMPLOYED.exec(union.name)?.[1]
  return name === undefined ? undefined : draft.find('Organization', name) ?? draft.add('Organization', name, article)
}

/** 老|劳模|周凤山: which honour it is, nobody says. */
const BARE_HONOUR = /^(?:劳模|工匠|状元|标兵|能手|冠军|亚军|季军|传承人|先进个人|奖章|奖状)$/

/** What people are, not posts they hold in a body. */
const NO_POST = new Set(['职工', '学员', '选手', '代表', '职工代表', '工人', '志愿者', '获得者', '得主', '称号获得者', '人大代表', '政协委员', '党代表', '相关负责人', '有关负责人', '领导'])

/** Offices, which can leave their body to the person before: 主席劳绮珊、副主席欧阳俊. */
export const OFFICE = /(主席|书记|主任|局长|厅长|司长|行长|馆长|巡视员|调研员|组长|院长|校长|部长|会长|秘书长|理事长|董事长|经理|所长|站长|段长|处长|科长|厂长|队长|成员|委员|常委|巡视员|园长|矿长|台长|总裁|主编|总工程师|总会计师|指挥长|政委|团长|师长|连长|市长|县长|区长|镇长|乡长|省长|州长)$/
