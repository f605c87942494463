// A read article in, the people who hold an office in a body there out: at an event they are leaders.
import type { DraftEntity } from './draft.ts'
import type { Mention, Title } from './mention.ts'
import { MAYOR } from './office-bodies.ts'
import { OFFICE } from './relate-titles.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** Whoever is once printed with an office is an officer throughout: 全总副主席闻世杰 in the lead, 闻世杰 from there on. */
export function officersOf(article: ReadArticle, resolution: Resolution): ReadonlySet<DraftEntity> {
  const officers = new Set<DraftEntity>()
  for (const at of resolution.namingPeople(article)) {
    const { mentions } = article.sentences[at] as ReadArticle['sentences'][number]
    let listed = -2
    for (const mention of mentions) {
      if (mention.kind !== 'Person') continue
      // 市领导黄达辉、|郭汉毅, 省总工会副主席董青、|尤民: officers are named in lists; 校工会主席王占、|副主席彭海: and each with a post of the same body.
      const isNext = (mention.titlesStart ?? mention.start) - listed === 1
      const isAnOfficer = isOfficer(mention) || isNext && (mention.rule === 'person/in-list' && !mention.titles?.length || mention.titles?.some(({ posts }) => posts.some(post => OFFICE.test(post))))
      const person = isAnOfficer ? resolution.get(mention) : undefined
      if (person) officers.add(person)
      if (isAnOfficer) listed = mention.end
    }
  }
  return officers
}

/** A body stands before the name, and one of the posts is an office: 集团公司党委常委、工会主席. */
const isOfficer = ({ titles }: Mention): boolean => titles !== undefined && !isHonoured(titles) && (titles.some(title => title.body) && titles.some(title => !FORMER.test(title.posts[0] ?? '') && title.posts.some(post => OFFICE.test(post) && !OF_TEAM.test(post))) || titles.some(title => title.posts.some(post => MAYOR.hasText(post) || leads(post) || HEADS.test(post))))

/** 大国工匠、某医院影像中心主任: who is printed with an honour first comes for that, whatever department he heads. */
const isHonoured = (titles: readonly Title[]): boolean => titles[0]?.honour !== undefined && titles.every(({ honour, posts }) => honour !== undefined || posts.every(post => OF_DEPARTMENT.test(post)))
const OF_DEPARTMENT = /^[〇\u3400-\u9fff]{2,8}(?:中心|科|室|部|处|车间|班|组|所|队)(?:副?主任|[副正]?[科部处班组所队]长|副?经理)$/

/** 某工会队|队长: who leads a team in a match is one of those who play. */
const OF_TEAM = /^(?:代表)?队队长$/

/** 院长|厉行舟|一同揭牌: whose head one is needs no name. */
const HEADS = /^副?(?:院长|校长|厂长|矿长|局长|馆长)$/

/** 中医院|原党委书记、院长: no more. */
const FORMER = /^(?:原|前任|前(?=[副主书院校局厂矿会部处科馆所站]))/

/** 市领导, 集团领导: said of several, without a body. */
const leads = (post: string): boolean => post.endsWith('领导')
