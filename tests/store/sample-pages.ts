// Nothing in, six small pages as records out: they share unions, people and an initiative, and disagree here and there.
import type { PageRecord } from '#model/record.ts'
import { PageDraft } from './page-draft.ts'

const LONG = '工会干部走进车间、工地和社区，听取职工心声，把服务送到一线。'.repeat(60)

/** 大兴区总工会 hosts a childcare class; its chair opens it. The text is longer than 4 KB, which a log record of some engines cannot hold. */
function daxing(reach = '60'): PageDraft {
  const host = '7月8日，大兴区总工会主办的“小海豚”暑期托管班在黄村镇文化中心开班，'
  const chair = '大兴区总工会主席王晓霞出席'
  const page = new PageDraft({ id: '京工时报/2025-07-09/02', newspaper: '京工时报', date: '2025-07-09', number: '02' },
    `“小海豚”暑期托管班开班\n本报讯（记者 李禾）${host}${reach}名职工子女参加。${chair}。区总还将举办更多活动。${LONG}\n\n简讯\n近日，门头沟区开展慰问。`)
  const union = page.thing('UnionBody', '大兴区总工会', { area: '110115', level: 'district', aliases: ['区总'] })
  const classes = page.thing('Initiative', '“小海豚”暑期托管班', { start: '2025-07-08' })
  const person = page.thing('Person', '王晓霞')
  page.fact(classes, 'topic', 'childcare', host).fact(classes, 'start', '2025-07-08', host).fact(classes, 'reach', reach, `${reach}名职工子女参加`)
  page.say(union, 'ORGANIZED', classes, host, 'host').say(classes, 'HOSTED_AT', page.thing('Venue', '黄村镇文化中心', { area: '110115' }), host)
  page.say(person, 'HOLDS_POST', union, chair, undefined, ['主席']).say(person, 'ATTENDED', classes, chair, 'leader')
  page.say(classes, 'ABOUT', page.thing('Topic', '子女托管'), host).say(union, 'LOCATED_IN', page.thing('Area', '大兴区', { area: '110115' }), chair)
  page.say(page.thing('Person', '李禾'), 'REPORTED', page.article('“小海豚”暑期托管班开班'), '记者 李禾')
  return page.drop('近日，门头沟区开展慰问。', 'no body that does it')
}

/** The same class again, by another name of the union, and another number of children. */
function daxingAgain(): PageDraft {
  const host = '北京市大兴区总工会主办的小海豚暑期托管班结业，80名孩子参加'
  const page = new PageDraft({ id: '京工时报/2025-08-20/01', newspaper: '京工时报', date: '2025-08-20', number: '01' }, `托管班结业\n${host}。大兴区总工会表示，明年续办。`)
  const union = page.thing('UnionBody', '北京市大兴区总工会', { area: '110115', level: 'district' })
  const classes = page.thing('Initiative', '小海豚暑期托管班', { start: '2025-07' })
  page.fact(classes, 'topic', 'childcare', host).fact(classes, 'start', '2025-07', host).fact(classes, 'reach', '80', '80名孩子参加')
  return page.say(union, 'ORGANIZED', classes, host, 'host').say(union, 'ORGANIZED', classes, '大兴区总工会表示，明年续办', 'supporter')
}

/** 朝阳区总工会 of Beijing, and a show with two organizers. */
function chaoyang(): PageDraft {
  const host = '北京市总工会和朝阳区总工会联合主办“劳动者之歌”职工文艺汇演'
  const page = new PageDraft({ id: '京工时报/2025-05-01/03', newspaper: '京工时报', date: '2025-05-01', number: '03' }, `唱响劳动者之歌\n${host}，朝阳区工人文化宫承办。`)
  const show = page.thing('Initiative', '“劳动者之歌”职工文艺汇演')
  page.fact(show, 'topic', 'culture_arts', host)
  for (const [name, area] of [['北京市总工会', '110000'], ['朝阳区总工会', '110105']] as const) page.say(page.thing('UnionBody', name, { area }), 'ORGANIZED', show, host, 'host')
  page.say(page.thing('UnionBody', '朝阳区总工会'), 'PART_OF', page.thing('UnionBody', '北京市总工会'), host)
  page.say(page.thing('Organization', '朝阳区工人文化宫', { area: '110105', kinds: ['Venue'] }), 'ORGANIZED', show, '朝阳区工人文化宫承办', 'undertaker')
  return page.say(show, 'LOCATED_IN', page.thing('Area', '朝阳区', { area: '110105' }), host)
}

/** Another 朝阳区总工会, in Changchun. */
function changchun(): PageDraft {
  const host = '长春市朝阳区总工会举办普法宣传活动'
  const page = new PageDraft({ id: '春城晚报/2025-05-01/06', newspaper: '春城晚报', date: '2025-05-01', number: '06' }, `普法进车间\n${host}。`)
  const talk = page.thing('Initiative', '普法宣传活动')
  page.fact(talk, 'topic', 'legal_aid', host)
  return page.say(page.thing('UnionBody', '长春市朝阳区总工会', { area: '220104' }), 'ORGANIZED', talk, host, 'host').say(talk, 'LOCATED_IN', page.thing('Area', '朝阳区', { area: '220104' }), host)
}

/** Rare characters, a line break inside a quote's neighbourhood, and nothing but people. */
function people(): PageDraft {
  const post = '中华全国总工会副主席龚𬭎应邀出席'
  const page = new PageDraft({ id: 'pages/people.txt' }, `劳模座谈\n${post}，全国劳动模范陈Ａ发言。`)
  page.say(page.thing('Person', '龚𬭎'), 'HOLDS_POST', page.thing('UnionBody', '中华全国总工会'), post, undefined, ['副主席'])
  return page.say(page.thing('Person', '陈Ａ'), 'HONOURED_WITH', page.thing('Honour', '全国劳动模范'), '全国劳动模范陈Ａ发言')
}

/** A page that says nothing. */
const silent = (): PageDraft => new PageDraft({ id: 'pages/silent.txt', notBefore: '2024' }, '公告\n本报今日休刊。')

export const samplePages = (): PageRecord[] => [daxing(), daxingAgain(), chaoyang(), changchun(), people(), silent()].map(page => page.record)

/** The first sample page after a correction: fewer children, and no venue. */
export function changedPage(): PageRecord {
  const record = daxing('58').record
  const venues = new Set(record.entities.filter(row => row.kind === 'Venue').map(row => row.id))
  return {
    ...record,
    entities: record.entities.filter(row => !venues.has(row.id)), mentions: record.mentions.filter(row => !venues.has(row.entity)),
    claims: record.claims.filter(row => !venues.has(row.to) && !venues.has(row.from)), facts: record.facts.filter(row => !venues.has(row.entity)),
  }
}
