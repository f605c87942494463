// The items of a sentence that name something in, the body that it tells of as founded or holding its congress out: such a body elects people.
import { Sign } from '#rulebook/sign.ts'
import type { DraftEntity } from './draft.ts'
import { isFoundedLeague } from './founded-league.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Item } from './items.ts'
import type { Resolution } from './resolution.ts'
import type { SentenceView } from './sentence-view.ts'

/** What follows the name of a union body that elects its officers: 第一次会员代表大会召开, 成立大会, 完成换届, 第十届委员会. What stands before it: 张某当选|区总工会|主席，…, 组建|某某联合会，…. */
const ELECTS = /^[^，。；、]{0,12}(代表大会|会员大会|代表会议|全委会|全体(?:委员)?会议|换届|成立|选举|揭牌|挂牌|第[一二三四五六七八九十]+届委员会)/, IS_ELECTED_TO = /(?:当选为?|组建了?)$/
const ELECTS_WITHIN = 24
/** 选举产生了|某某工会联合会第一届委员会. */
const NEWLY_ELECTED = /第[一二三四五六七八九十]+届(?:工会)?委员会$/
/** What sentences have that tell of it. */
const ELECTING = new Sign(['代表大会', '会员大会', '代表会议', '全委会', '全体会议', '全体委员会议', '换届', '成立', '选举', '揭牌', '挂牌', '届委员会', '当选', '组建'])

/** A league elects when it is founded: 某某联盟|在文化宫宣告成立. */
const IS_FOUNDED = /^[^，。；、的]{0,18}(?:成立(?:大会|仪式|[，。；]|$)|揭牌)/

/** What a union's congress chooses besides its officers. */
const COMMITTEE = /(?:经费审查委员会|经审会|经审委|女职工委员会)$/

/** 在|柳林市总工会第七届委员会|第一次会议上: the union whose committee is said to meet, though the meeting's name holds it. */
export function committeeMeeting({ view, mentions }: ReadSentence, resolution: Resolution): DraftEntity | undefined {
  if (!OF_TERM.in(view)) return undefined
  const union = mentions.find(({ kind, start, end }) => kind === 'UnionBody' && NEWLY_ELECTED.test(view.text.slice(start, end)) && MEETS.test(view.text.slice(end, end + 10)))
  return union && resolution.get(union)
}
const OF_TERM = new Sign(['届委员会', '届工会委员会']), MEETS = /^第[一二三四五六七八九十\d]{1,3}次(?:全体)?(?:委员)?会议/

/** The last union of a sentence that is said to elect, or the league that it says is founded. */
export function electingIn(view: SentenceView, items: readonly Item[]): DraftEntity | undefined {
  if (!ELECTING.in(view)) return undefined
  const { text } = view
  for (let i = items.length - 1; i >= 0; i--) {
    const { start, end, members } = items[i] as Item, body = members.length === 1 ? members[0]?.entity : undefined
    if (body?.kind === 'UnionBody' && !COMMITTEE.test(body.name) && (ELECTS.test(text.slice(end, end + ELECTS_WITHIN)) || NEWLY_ELECTED.test(text.slice(start, end)) || IS_ELECTED_TO.test(text.slice(Math.max(0, start - 3), start))) || body?.kind === 'Organization' && isFoundedLeague(body.name) && IS_FOUNDED.test(text.slice(end, end + ELECTS_WITHIN))) return body
  }
  return undefined
}
