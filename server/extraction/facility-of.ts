// A rule's match and the scene around it in, the place that it speaks of without naming it out.
import { mayBePlace, type DraftEntity } from './draft.ts'
import { isSetting } from './is-setting.ts'
import type { Match } from './match-pattern.ts'
import { nounBefore } from './noun-before.ts'
import { isOpenedBy } from './opened-by.ts'
import type { Scene } from './scene.ts'
import { isSuchFacility } from './such-facility.ts'

/**
 * The place that a match speaks of without naming it: the last of the kind that the sentence begins with (工作室由…), else the nearest in the sentence, else the
 * last one named before. None where the match runs on to an initiative (由…合办的亲子开放日).
 */
export function facilityOf(match: Match, { view, items, facilities, main }: Scene): readonly DraftEntity[] {
  const next = items.filter(item => item.start >= match.end).slice(0, 5), of = next.findIndex(item => item.text === '的')
  if (of >= 0 && next.slice(of).some(item => item.members.some(({ entity }) => entity.kind === 'Initiative'))) return []
  if (OF_NO_PLACE.test(view.text)) return []
  const before = items.findLast(item => item.end <= match.start)
  if (before?.members.some(({ entity }) => entity.kind === 'Initiative')) return []
  const inside = insideOf(view.text.slice(match.start, match.start + LONGEST_INSIDE)) ?? INTO.exec(view.text.slice(match.start, match.end))?.[1], kind = inside ? undefined : MOVED.exec(view.text.slice(match.start, match.end))?.[1] ?? nounBefore(view, match.start)
  const within = inside && (items.filter(item => item.end <= match.start).flatMap(item => item.members.map(({ entity }) => entity)).findLast(place => mayBePlace(place) && place.name.endsWith(inside)) ?? facilities.findLast(place => place.name.endsWith(inside)))
  if (within) return [within]
  // 某工会|在职工之家|办起夜话: its own, of which nobody spoke.
  if (inside && inside.length > 1) return []
  const opened = main?.head === '揭牌' ? facilities.find(place => isOpenedBy(main, place)) : undefined
  const said = kind ?? OPENS_WITH.exec(view.text)?.[1]
  const meant = said ? calledSo(said, facilities) ?? (kind ? calledSo(kind, items.flatMap(({ end, members }) => end <= match.start ? members.map(({ entity }) => entity).filter(mayBePlace) : [])) : undefined) : undefined
  if (meant) return [meant]
  if (kind) return opened && /(?:^|[，；。])(?:该|这[座间处家]|此)/.test(view.text.slice(0, match.start)) ? [opened] : []
  if (opened) return [opened]
  const named = items.filter(item => item.members.length === 1 && item.members.some(({ entity }) => mayBePlace(entity)))
  // 在某商贸城办起|某托管班，交由…: what is handed over is not where it is.
  if (named.length && named.every(item => isSetting(items, item)) && items.some(item => item.start < match.start && item.members.some(({ entity }) => entity.kind === 'Initiative'))) return []
  // 驿站开在某服务区，由…运营: the facility is not what it lies in.
  const lying = named.some(item => item.members[0]?.entity.kind === 'Venue' && !isSetting(items, item)) ? named.filter(item => !isSetting(items, item)) : named
  const places = lying.flatMap(item => item.members.map(({ entity }) => ({ entity, distance: Math.abs(item.start - match.end) + (item.start > match.end ? AFTER : 0) })))
  const near = places.sort((a, b) => a.distance - b.distance)[0], last = facilities.at(-1)
  return near ? [near.entity] : last ? [last] : []
}

/** 把|亭|子搬进了停车场. */
const MOVED = /[把将]([〇\u3400-\u9fff]{1,4}?)子?(?:搬|开|办|设|建|延伸)[进到至]/

/** The last place that a noun can mean: also 来到“风帆”骑手驿站，|驿站|由某某建设. */
const calledSo = (noun: string, places: readonly DraftEntity[]): DraftEntity | undefined => places.findLast(place => place.name.endsWith(noun)) ?? places.findLast(place => place.kind === 'Venue' && isSuchFacility(noun, place.name))

/** 驿站|由甲建设，交乙管理. */
const OPENS_WITH = /^(?:该|这[个间座处家]|此)?([〇\u3400-\u9fff]{2,6}?)(?:平时|日常|现)?由/

/** 这趟车|…，由某工会购置: what the sentence points to is no place. */
const OF_NO_PLACE = /^[这该此][趟辆台条项场次门堂本份]/

/** 某医院|在站里|办了体检, |站里|有书屋, 义诊开|进站内, 某医院|在司机之家|开展体检: the facility that ends so. */
const INSIDE = /^在([站馆院校园宫室屋家])|^([站馆园宫屋])[里内]|^在([〇\u3400-\u9fff]{0,3}?(?:之家|驿站|书屋|工作室|调解室|小屋|服务站))/, LONGEST_INSIDE = 8, INTO = /[进到]([站馆园宫])[里内]?$/
const insideOf = (text: string): string | undefined => { const inside = INSIDE.exec(text); return inside?.[1] ?? inside?.[2] ?? inside?.[3] }

/** A place before is meant rather than one after, unless that is much nearer. */
const AFTER = 20
