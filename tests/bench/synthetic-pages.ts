// A seed and a number in, that many made-up pages out, one at a time: a few unions are on very many of them, most people and initiatives on one or two.
import type { Role } from '#model/kinds.ts'
import type { PageRecord } from '#model/record.ts'
import { TOPICS } from '#model/topics.ts'
import { makeRandom } from '../store/generated-pages.ts'
import { PageDraft } from '../store/page-draft.ts'
import { DISTRICT_AREAS } from '../store/small-areas.ts'

const SURNAMES = '王李张刘陈杨黄周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹彭'
const GIVEN = '建国秀英志强晓梅海燕伟芳敏静丽军杰娟勇艳涛明超霞平刚桂文辉玲红'
const WORDS = '春夏秋冬星光海风山河云雨金桥红旗先锋同心和美'
const DEEDS = ['职工技能大赛', '职工文艺汇演', '暑期托管班', '集体婚礼', '普法宣传周', '健步走活动', '读书分享会', '工匠宣讲团', '法律援助日', '送清凉行动']
const TRADES = ['建筑', '物流', '餐饮', '纺织', '电力', '园林', '地铁', '出版', '医药', '环卫', '化工', '仪表']
const ROLES: readonly Role[] = ['undertaker', 'co_organizer', 'supporter']
const FILLING = '职工们纷纷点赞，表示要把学到的本领带回岗位。'

export function* makeSyntheticPages(seed: number, number: number): Generator<PageRecord> {
  const random = makeRandom(seed)
  for (let at = 0; at < number; at += 1) yield makePage(at, random)
}

function makePage(at: number, random: () => number): PageRecord {
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T
  const stories = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const area = pick(DISTRICT_AREAS)
    const body = random() < 0.3 ? '北京市总工会' : random() < 0.5 ? `${area.name}总工会` : `${area.short}${pick(WORDS)}${pick(WORDS)}${pick(TRADES)}公司工会`
    const deed = `“${pick(WORDS)}${pick(WORDS)}${pick(WORDS)}”${pick(DEEDS)}`
    const [partner, venue] = [`${area.short}${pick(WORDS)}${pick(TRADES)}协会`, `${area.name}${pick(WORDS)}${pick(WORDS)}文化中心`]
    return { area, body, deed, partner, venue, person: pick(SURNAMES) + pick(GIVEN) + pick(GIVEN), topic: pick(TOPICS), role: pick(ROLES), reach: String(20 + Math.floor(random() * 300)) }
  })
  const told = stories.map(story => ({ ...story, line: `${story.body}主办${story.deed}，${story.reach}人参加`, part: `${story.partner}参与${story.deed}`, post: `${story.body}主席${story.person}出席`, where: `活动在${story.venue}举行` }))
  const text = told.map(({ deed, line, part, post, where }, n) => `第${n + 1}条：${deed}\n${line}。${part}。${post}。${where}。${FILLING.repeat(Math.floor(random() * 40))}`).join('\n\n')
  const date = `20${15 + Math.floor(random() * 10)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
  const page = new PageDraft({ id: `合成报/${date}/${at}`, newspaper: '合成报', date, number: String(at) }, text)
  for (const { area, body, deed, partner, venue, person, topic, role, reach, line, part, post, where } of told) {
    const union = page.thing('UnionBody', body, { area: body === '北京市总工会' ? '110000' : area.code })
    const [initiative, chair, other] = [page.thing('Initiative', deed, { start: date }), page.thing('Person', person), page.thing('Organization', partner, { area: area.code })]
    page.fact(initiative, 'reach', reach, line).fact(initiative, 'topic', topic.id, line)
    page.say(union, 'ORGANIZED', initiative, line, 'host').say(other, 'ORGANIZED', initiative, part, role)
    page.say(chair, 'HOLDS_POST', union, post, undefined, ['主席']).say(chair, 'ATTENDED', initiative, post, 'leader')
    page.say(initiative, 'HOSTED_AT', page.thing('Venue', venue, { area: area.code }), where).say(initiative, 'ABOUT', page.thing('Topic', topic.zh), line)
    page.say(union, 'LOCATED_IN', page.thing('Area', area.name, { area: area.code }), line)
  }
  return page.record
}
