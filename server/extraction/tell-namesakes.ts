// The page's read articles with their bodies resolved in, the mentions that mean a second or third person of a name out: holders of posts that nobody holds together.
import type { AreaTree } from '#names/area-tree.ts'
import { readLeadingArea } from '#names/body-name.ts'
import type { DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

interface Bearer {
  readonly mention: Mention
  readonly article: string
  /** The bodies of the posts printed before the name. */
  readonly bodies: readonly DraftEntity[]
}

/** A page of nothing but one name stays cheap. */
const MOST_PEOPLE = 12, MOST_POSTS = 12

/** Keys of their own for mentions of all but the first person of a name. A name whose posts go together is one person. */
export function tellNamesakes(articles: readonly ReadArticle[], resolution: Resolution, areas: AreaTree): ReadonlyMap<Mention, string> {
  const bearers = new Map<string, Bearer[]>(), names = heldTwice(articles, resolution)
  if (names.size) for (const article of articles) for (const read of article.sentences) for (const mention of read.mentions) {
    if (mention.kind !== 'Person' || !names.has(mention.name)) continue
    const bodies = (mention.titles ?? []).flatMap(({ body, posts }) => {
      const found = body && posts.length ? read.mentions.find(other => other.start === body.start && other.end === body.end) : undefined
      const entity = found && resolution.get(found)
      return entity ? [entity] : []
    })
    const bearer: Bearer = { mention, article: article.article, bodies }
    const own = bearers.get(mention.name)
    if (own) own.push(bearer)
    else bearers.set(mention.name, [bearer])
  }
  const keys = new Map<Mention, string>()
  for (const [name, own] of bearers) if (own.filter(({ bodies }) => bodies.length).length > 1) keyNamesakes(name, own, areas, keys)
  return keys
}

/** The names before which posts in bodies are printed more than once: few pages have any. */
function heldTwice(articles: readonly ReadArticle[], resolution: Resolution): ReadonlySet<string> {
  const once = new Set<string>(), twice = new Set<string>()
  for (const article of articles) for (const at of resolution.namingPeople(article)) for (const { kind, titles, name } of (article.sentences[at] as ReadArticle['sentences'][number]).mentions) {
    if (kind !== 'Person' || !titles?.some(({ body, posts }) => body && posts.length)) continue
    if (once.has(name)) twice.add(name)
    once.add(name)
  }
  return twice
}

function keyNamesakes(name: string, bearers: readonly Bearer[], areas: AreaTree, keys: Map<Mention, string>): void {
  const people: Bearer[][] = [], whose = new Map<Bearer, number>(), first = new Map<string, number>()
  for (const bearer of bearers) {
    if (!bearer.bodies.length) continue
    const person = findPerson(bearer, people, areas)
    const posts = people[person] ?? (people[person] = [])
    if (posts.length < MOST_POSTS) posts.push(bearer)
    whose.set(bearer, person)
    if (!first.has(bearer.article)) first.set(bearer.article, person)
  }
  if (people.length < 2) return
  const latest = new Map<string, number>()
  for (const bearer of bearers) {
    // Without a post it is whoever of the name the article spoke of last, or will speak of first.
    const person = whose.get(bearer) ?? latest.get(bearer.article) ?? first.get(bearer.article) ?? 0
    latest.set(bearer.article, person)
    if (person > 0) keys.set(bearer.mention, `${name} ${person + 1}`)
  }
}

/** Which of the people so far holds one of the same posts, else could hold these too, else the next. */
function findPerson(bearer: Bearer, people: readonly (readonly Bearer[])[], areas: AreaTree): number {
  const same = people.findIndex(posts => posts.some(post => post.bodies.some(body => bearer.bodies.includes(body))))
  if (same >= 0) return same
  const fitting = people.findIndex(posts => posts.every(post => !areApart(post, bearer, areas)))
  return fitting >= 0 ? fitting : Math.min(people.length, MOST_PEOPLE - 1)
}

/** Whether nobody holds the posts of both: each of the one lies in another area, or with another employer in another article, than each of the other. */
const areApart = (a: Bearer, b: Bearer, areas: AreaTree): boolean => a.bodies.every(x => b.bodies.every(y => inOtherArea(x, y, areas) || a.article !== b.article && ofOtherEmployer(x, y, areas)))

const inOtherArea = ({ area: a }: DraftEntity, { area: b }: DraftEntity, areas: AreaTree): boolean => a !== undefined && b !== undefined && !areas.isIn(a, b) && !areas.isIn(b, a)

const EMPLOYER = /^(.{2,}(?:公司|集团|大学|学院|学校|中学|小学|医院|银行|厂|矿|段|研究院|幼儿园))(?:.{0,12}工会|党委|团委)?$/

/** Two firms, schools or hospitals (or their unions) whose names have nothing in common: a group's name stands in those of its parts. */
function ofOtherEmployer(x: DraftEntity, y: DraftEntity, areas: AreaTree): boolean {
  const [a, b] = [x, y].map(({ name }) => EMPLOYER.exec(name)?.[1]?.slice(readLeadingArea(name, areas)?.text.length ?? 0))
  return Boolean(a && b) && a?.slice(0, 2) !== b?.slice(0, 2) && !a?.includes((b as string).slice(0, 4)) && !b?.includes((a as string).slice(0, 4))
}
