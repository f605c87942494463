// A seed and a number in, that many made-up pages out, the same for the same seed.
import type { Role } from '#model/kinds.ts'
import type { PageRecord } from '#model/record.ts'
import { TOPICS } from '#model/topics.ts'
import { PageDraft } from './page-draft.ts'
import { DISTRICT_AREAS } from './small-areas.ts'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The list in an order drawn from `random`. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  return list.map(item => ({ item, at: random() })).sort((a, b) => a.at - b.at).map(({ item }) => item)
}

const DEEDS = ['职工技能大赛', '职工文艺汇演', '暑期托管班', '集体婚礼', '普法宣传周', '健步走活动', '读书分享会', '工匠宣讲团', '法律援助日', '送清凉行动']
const SURNAMES = '王李张刘陈杨黄周吴徐孙马朱胡林郭何高罗郑'
const ROLES: readonly Role[] = ['host', 'undertaker', 'co_organizer', 'supporter']

export function generatePages(seed: number, number: number): PageRecord[] {
  const random = makeRandom(seed)
  return Array.from({ length: number }, (_, at) => generatePage(at, random))
}

function generatePage(at: number, random: () => number): PageRecord {
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T
  const stories = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    const area = pick(DISTRICT_AREAS)
    return { area, union: `${pick(['', '北京市'])}${area.name}总工会`, deed: `“${area.short}之光”${pick(DEEDS)}`, person: pick(SURNAMES) + pick(['伟', '芳', '建国', '秀英']), topic: pick(TOPICS), role: pick(ROLES), reach: String(20 + Math.floor(random() * 300)) }
  })
  const lines = stories.map(story => ({ ...story, line: `${story.union}举办${story.deed}，${story.reach}人参加`, post: `${story.union}主席${story.person}出席` }))
  const text = lines.map(({ deed, line, post }, n) => `第${n + 1}条：${deed}\n${line}。${post}。${'职工们纷纷点赞。'.repeat(Math.floor(random() * 400))}`).join('\n\n')
  const date = `2025-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
  const page = new PageDraft({ id: `生成报/${date}/${at}`, newspaper: '生成报', date, number: String(at) }, text)
  for (const { area, union, deed, person, topic, role, reach, line, post } of lines) {
    const body = page.thing('UnionBody', union, { area: area.code })
    const initiative = page.thing('Initiative', deed)
    const chair = page.thing('Person', person)
    page.fact(initiative, 'reach', reach, line).fact(initiative, 'topic', topic.id, line)
    page.say(body, 'ORGANIZED', initiative, line, role).say(chair, 'HOLDS_POST', body, post, undefined, ['主席']).say(chair, 'ATTENDED', initiative, post, 'leader')
    page.say(initiative, 'ABOUT', page.thing('Topic', topic.zh), line).say(initiative, 'LOCATED_IN', page.thing('Area', area.name, { area: area.code }), line)
  }
  return page.record
}
