// A sentence's scene in, the posts out that a list of people hold in turn: 甲、乙、丙分别当选工会主席、副主席、经费审查委员会主任.
import { Sign } from '#rulebook/sign.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { proveBy } from './evidence.ts'
import type { Item } from './items.ts'
import type { Scene } from './scene.ts'

const RESPECTIVELY = new Sign(['分别']), TAKE = /分别(?:当选为?|担任|出任|任|被?选为|获任|为)/
/** Posts of a union, which a congress gives. */
const POST = /^(?:新一届)?(?:工会)?((?:第一|常务|专职|兼职|挂职)?副?主席|委员|(?:经审委|经审委员会|经审会|经费审查委员会|女工委|女工委员会|女职委|女职工委|女职工委员会)主任)$/, OF_COMMITTEE = /^副?主任$|^委员$/
const JOINING = /[、，]|以及|[和与及]/, LONGEST_POSTS = 60, LONGEST_BETWEEN = 8

/** Whether several people hold several posts in turn, so that none of the posts is that of all. */
export const isInTurn = (text: string): boolean => TAKE.test(text)

export function relateRespectively({ view, items, electing, place }: Scene, draft: Draft): void {
  if (!RESPECTIVELY.in(view)) return
  const { text } = view, take = TAKE.exec(text)
  const people = take && items.findLast(({ members, end }) => members.length > 1 && end <= take.index && take.index - end <= LONGEST_BETWEEN && members.every(({ entity }) => entity.kind === 'Person'))
  if (!take || !people) return
  const from = take.index + take[0].length, posts = postsIn((/^[^。；]*/.exec(text.slice(from, from + LONGEST_POSTS)) as RegExpExecArray)[0], from, items, people.members.length, electing)
  if (!posts) return
  for (const [i, { body, post, end }] of posts.entries()) draft.relate(people.members[i]?.entity as DraftEntity, 'HOLDS_POST', body, proveBy(place, people.start, end, 'post/respectively', true), undefined, [post])
}

interface Held { readonly body: DraftEntity; readonly post: string; readonly end: number }

/** The posts at the start of what follows, as many as there are people; undefined where they are not as many. */
function postsIn(text: string, from: number, items: readonly Item[], count: number, electing: DraftEntity | undefined): readonly Held[] | undefined {
  const held: Held[] = []
  let start = from
  for (const part of text.split(JOINING)) {
    const end = start + part.length, named = items.find(item => item.start >= start && item.end <= end && item.members[0]?.entity.kind === 'UnionBody')
    const post = named ? part.slice(named.end - start) : POST.exec(part)?.[1], body = named ? named.members[0]?.entity : electing
    if (post === undefined || !body || named && !OF_COMMITTEE.test(post) && !POST.test(post)) break
    held.push({ body, post, end })
    start = end + joiningAt(text, end - from)
  }
  return held.length === count ? held : undefined
}

const joiningAt = (text: string, at: number): number => text.startsWith('以及', at) ? 2 : 1
