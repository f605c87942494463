// A read article in, posts and honours out: 顺义区人大党组副书记、副主任、区总工会主席张爱冬 holds three posts in two bodies.
import { toSpan } from '#model/article.ts'
import type { Span } from '#model/span.ts'
import { bodyOfScene } from './body-of-scene.ts'
import { isColleague } from './colleague.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { honourName } from './honour-name.ts'
import type { Mention } from './mention.ts'
import { MAYOR } from './office-bodies.ts'
import { bodyUpTo, homesOf } from './homes-of.ts'
import { bodyOfTrade, CHAIR, employerSpokenOf, impliedBody, OF_PARTY, soleEmployer } from './implied-office.ts'
import type { PageAreas } from './page-areas.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { titlesOf } from './shared-titles.ts'
import { HEADS_UNION, unionOf } from './union-of.ts'
import { sayReason } from './veto.ts'

export function relateTitles(article: ReadArticle, draft: Draft, resolution: Resolution, pageAreas: PageAreas, pageText: string): void {
  let homes: ReadonlyMap<DraftEntity, DraftEntity> | undefined
  for (const index of resolution.namingPeople(article)) {
    const read = article.sentences[index] as ReadSentence
    let bodyBefore: DraftEntity | undefined, unionBefore: DraftEntity | undefined, groupOf: DraftEntity | null | undefined
    for (let at = 0; at < read.mentions.length; at++) {
      const person = read.mentions[at] as Mention
      if (person.kind !== 'Person') continue
      const titles = titlesOf(read, at), holder = titles.length ? resolution.get(person) : undefined
      if (!holder) continue
      homes ??= homesOf(article, resolution)
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
          draft.mention(honour, read.sentence, { start: title.honour.start, end: title.honour.end, name, form: 'full' })
          draft.relate(holder, 'HONOURED_WITH', honour, proveBy(place, from, person.end, 'title/honour', true))
          continue
        }
        if (title.posts.every(post => NO_POST.has(post))) { veto('no-post', title.posts, read, from, person.end, draft); continue }
        if (title.body && isOfOneEach(read, at, title.body)) { veto('no-body', title.posts, read, from, person.end, draft); continue }
        const stated = title.body && resolution.get(read.mentions.find(mention => mention.start === title.body?.start && mention.end === title.body.end) ?? person)
        const beside = title.body && stated !== holder ? undefined : bodyOfScene(read, person, title.posts, from, resolution)
        const trade = beside ?? (title.body ? stated === holder ? bodyOfTrade(title.posts, article, index, person.start, draft, resolution) : undefined : owner ?? (homes.has(holder) && title.posts.every(post => !OFFICE.test(post)) ? homes.get(holder) : undefined) ?? bodyOfTrade(title.posts, article, index, person.start, draft, resolution))
        if (!title.body && !trade && !isOwn && title.posts.some(post => !OFFICE.test(post)) && !(bodyBefore?.kind === 'Organization' && isColleague(read, at))) { veto('no-body', title.posts, read, from, person.end, draft); continue }
        if (!title.body && body?.kind === 'UnionBody' && (isOwn ? title.posts.every(post => !IN_UNION.test(post)) : title.posts.every(post => MANAGES.test(post)))) body = employerOf(body, draft, article.id)
        if (!title.body && body && title.posts.every(post => MAYOR.hasText(post))) body = governmentOf(body, title.posts[0] as string, draft, article.id)
        if (!title.body && !isOwn && unionBefore && title.posts.every(post => CHAIR.test(post))) body = unionBefore
        if (!title.body && !isOwn && groupOf !== undefined && title.posts.some(post => IN_GROUP.test(post))) {
          if (groupOf === null) { veto('no-body', title.posts, read, from, person.end, draft); continue }
          body = groupOf
        }
        if (!title.body && body && title.posts.some(post => OF_WHOLE.test(post))) body = unionOfCommittee(body, draft)
        if (trade) body = trade
        else if (!title.body && !body) body = impliedBody(title.posts, article, index, person.start, draft, resolution)
        if (title.body) body = trade ?? stated
        if (!body && !title.body && title.posts.every(post => HEADS_UNION.test(post))) body = employerSpokenOf(article, index, person.start, draft, resolution)
        if (!body && !title.body && title.posts.every(post => OF_PARTY.test(post))) body = soleEmployer(article, index, person.start, draft, resolution)
        if (body === holder) body = undefined
        // 云台山景区|索道工程师: a place in which somebody holds an office is a body.
        if (body?.kind === 'Venue') resolution.makeBody(body)
        if (body?.kind === 'Organization' && title.posts.length > 0 && title.posts.every(post => OF_COMMITTEE.test(post))) body = unionOf(body, draft, article.id)
        isOwn ||= body !== undefined && title.body !== undefined
        if (title.body && title.posts.some(post => IN_GROUP.test(post))) groupOf = body ?? null
        const department = trade && title.body ? DEPARTMENT.exec(read.view.text.slice(title.body.start, title.body.end))?.[0] ?? '' : ''
        const inUnion = title.posts.filter(post => post.startsWith('工会')), inBody = title.posts.filter(post => !post.startsWith('工会')).map((post, at) => at ? post : department + post)
        if (!body) veto('no-body', title.posts, read, from, person.end, draft)
        const office = body && title.body ? departmentOf(body, inBody) : undefined
        if (body && office) {
          const name = body.name + office.name, committee = draft.find('Organization', name) ?? draft.add('Organization', name, article.id)
          draft.relate(holder, 'HOLDS_POST', committee, proveBy(place, from, person.end, 'title/post-in-department', true), undefined, office.posts)
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
  if (posts.length === 0) return
  const { start, end } = toSpan(sentence, from, to)
  draft.veto({ start, end, rule: 'title/post', reason: sayReason(code, posts.join('、')), type: 'HOLDS_POST' })
}

/** 省总工会党组成员、副主席、国防工会主席…，|党组成员、副主席: the group is that of the body that was said to have one; null where nobody knows which it is. */
const IN_GROUP = /^党组/

/** 甲区、乙县|总工会主席张三、李四: each is of one of the federations, and the first not of the last. */
function isOfOneEach({ view, mentions }: ReadSentence, at: number, { start }: Span): boolean {
  const { end } = mentions[at] as Mention, next = mentions[at + 1]
  return next?.kind === 'Person' && !next.titles && next.start === end + 1 && view.text[end] === '、' && mentions.some(other => other.kind === 'UnionBody' && other.end === start - 1 && SEVERAL.test(view.text.slice(other.start, start)))
}
const SEVERAL = /[省市区县州旗镇乡道][、和与及]$/

/** 市总工会经费审查委员会主任…，|宣传教育部部长: who heads a department is of the union whose committee was named before. */
const unionOfCommittee = (body: DraftEntity, draft: Draft): DraftEntity => draft.find('UnionBody', body.name.replace(COMMITTEE, '')) ?? body
const COMMITTEE = /(?:经费审查委员会|经审委员会|经审会|女职工委员会|女工委)$/, OF_WHOLE = /(?:部长|处长|科长|主席|书记|办公室主任)$/

/** 石泉县人大副主任…、|副县长: who governs an area holds the post in its government, whatever body of it was named before. */
function governmentOf(body: DraftEntity, post: string, draft: Draft, article: string): DraftEntity | undefined {
  if (/[省市区县州旗盟镇乡](?:人民)?政府$/.test(body.name)) return body
  const level = post.at(-2) as string, area = body.name.replace(/^中共/, '').split(level, 1)[0] as string
  if (area.length < 2 || area.length === body.name.length) return undefined
  const name = `${area}${level}人民政府`
  return draft.find('Organization', name) ?? draft.find('Organization', `${area}${level}政府`) ?? draft.add('Organization', name, article)
}

/** 区委|社会工作部|副部长, 县政府|办公室|党组成员、副主任: a committee of the Party has departments, and who governs has an office, that are bodies of their own. */
function departmentOf({ name }: DraftEntity, posts: readonly string[]): { readonly name: string; readonly posts: readonly string[] } | undefined {
  const [first, ...others] = posts
  if (first === undefined || !PARTY.test(name) && !GOVERNMENT.test(name)) return undefined
  const [, department = '', post = ''] = PARTY.test(name) && others.length === 0 ? OF_DEPARTMENT.exec(first) ?? [] : []
  if (department) return { name: department, posts: [post] }
  return first.startsWith(OFFICE_OF_ITS_OWN) && others.every(other => IN_OFFICE.test(other)) ? { name: OFFICE_OF_ITS_OWN, posts: [first.slice(OFFICE_OF_ITS_OWN.length), ...others] } : undefined
}
const GOVERNMENT = /[省市区县州旗盟](?:人民)?政府$/, OFFICE_OF_ITS_OWN = '办公室', IN_OFFICE = /^(?:党组(?:副?书记|成员)|(?:常务)?副?主任|[一二三四]级(?:调研员|主任科员)|(?:一|二)级巡视员)$/
const PARTY = /[省市区县州旗]委$/, OF_DEPARTMENT = /^(政法委(?=(?:常务)?副?书记)|(?:组织|宣传|统战|统一战线工作|社会工作|政法|政策研究|老干部|网信|编制|直属机关工作)(?:部|局|办|办公室|研究室|委员会))((?:常务)?副?(?:部长|主任|局长|书记))$/

/** 某医院开展义诊，|骨科|医师某某: where in the body of the trade. */
const DEPARTMENT = /^[〇\u3400-\u9fff]{1,6}[科室部组系]$/

/** 矿女工委主任: committees that unions have. */
const OF_COMMITTEE = /^(?:女工委|女职工委|女工委员会|女职工委员会|经审会|经审委|经费审查委员会)(?:副)?主任$/

/** Offices of an employer that its union has not: 公司工会主席刘洋、项目经理|杨帆, 医院工会主席李明、护理部主任|王芳. */
const MANAGES = /(?:经理|董事长|总裁|厂长|矿长|院长|校长|局长|行长|段长|站长|所长|馆长|社长|园长|总工程师|党委书记|党委副书记|党总支书记|党支部书记|护士长|(?:护理部|医务[部科处]|门诊部|急诊科|药剂科|[内外妇儿骨]科|教务[处科]|学生处|科研[处科]|总务[处科]|后勤[处科]|保卫[处科]|车间)副?(?:主任|[处科]长))$/

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
