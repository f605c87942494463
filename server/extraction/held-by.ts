// The kind of an activity and the bodies before it in, whether they tell it apart out: the two unions that a meeting is called after, or the one that is said to hold a contest.
import { Sign, type SignBits } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'

const PAIRED = new Sign(['两地工会', '两地总工会', '两市工会', '两市总工会', '两县工会', '两区工会']), OF_PLACES = /两[地市县区]总?工会$/, MEETS = /(?:会|会议|仪式|论坛)$/
const LONGEST_PURPOSE = 26, NO_PURPOSE = /[，。；：“”的在]|召开|举[行办]|参加/

/** 吕梁、|北碚两地工会|合作助力…工作|座谈会: the first of the unions of two places that a meeting is called after. */
export function pairBefore(view: { readonly text: string; readonly signs: SignBits }, start: number, kind: string, bodies: readonly Mention[]): Mention | undefined {
  if (!PAIRED.in(view) || !MEETS.test(kind)) return undefined
  const { text } = view, last = bodies.findLast(body => body.end <= start && body.kind === 'UnionBody' && OF_PLACES.test(text.slice(body.start, body.end)))
  const first = last && bodies[bodies.indexOf(last) - 1]
  return last && first?.kind === 'UnionBody' && first.end === last.start - 1 && start - last.end <= LONGEST_PURPOSE && !NO_PURPOSE.test(text.slice(last.end, start)) ? first : undefined
}

/** 市医院工会|举办|插花比赛: what a union is said to hold is no other contest that was spoken of. */
export function isContestOf(text: string, start: number, kind: string, bodies: readonly Mention[]): boolean {
  const verb = kind.charCodeAt(kind.length - 1) === RACE && CONTEST.test(kind) ? RUN_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_VERB), start))?.[0].length : undefined
  return verb !== undefined && bodies.some(body => body.end === start - verb && body.kind === 'UnionBody' && body.form !== 'generic')
}
const RACE = '赛'.charCodeAt(0), CONTEST = /[〇\u3400-\u9fff]{2}(?:比赛|大赛)$/, RUN_BEFORE = /(?:举办|举行|开展)了?$/, LONGEST_VERB = 3

/** 市煤监局工会的|女职工座谈会|上: a union's own, where something is told of it. */
export const isMeetingOf = (text: string, start: number, end: number, name: string, bodies: readonly Mention[]): boolean => text.charAt(start - 1) === '的' && name.length > 4 && OWN_MEETING.test(name) && /^上[，讲说的]?/.test(text.slice(end, end + 2)) && bodies.some(body => body.end === start - 1 && body.kind === 'UnionBody' && body.form !== 'generic')
const OWN_MEETING = /(?:座谈会|表彰会|表彰大会|分享会|交流会|联谊会|茶话会|恳谈会|推进会|报告会)$/
