// A sentence in, the visit of officials that it tells out: 某人一行到…调研, 带队就…走访摸底, 考察…工作.
import { allOf } from '#model/all-of.ts'
import { Sign } from '#rulebook/sign.ts'
import { POINTED, type Deed } from './deed.ts'
import type { ReadSentence } from './find-mentions.ts'

const VISITS = /调研指导|考察学习|学习考察|参观学习|观摩学习|学习交流|考察交流|交流学习|走访摸底|调研督导|走访调研|督导检查|检查指导|检查验收|考核验收|评估验收|实地验收|现场验收|调研|考察|督导|督查|走访|验收/g
const VISITING = new Sign(['慰问组', '慰问团', '调研', '考察', '督导', '督查', '走访', '学习考察', '参观学习', '观摩学习', '学习交流', '交流学习', '检查指导', '验收'])
/** 率慰问组|深入某工业园: what the party is called, it does. */
const LEADS_PARTY = /(?:率领?|带领|带着|组成)(?:[〇\u3400-\u9fff]{0,6})?(慰问|调研|督导|考察|走访|检查|验收|考核)[组团队一](?:行)?[^，。；]{0,8}?(?:深入|走进|来到|赴|到|前往)/
/** …走进滨海区，调研|化工园区产改情况; …，就|工会规范化建设|开展调研. */
const ABOUT = /，(?:实地|深入|重点|专题)?(?:调研|考察|督导|检查)([^，。；“、]{4,24}(?:工作|情况|建设|改革))(?=[，。；])|，就([^，。；“]{4,24}?)(?:情况)?(?:进行|开展|作)(?:专题|实地|深入)?(?:调研|考察|督导)/
const GOING = /[赴到在来入]|进京|深入|一行|带队|率队|莅临|前往|走访/
/** Those who go, where nobody of them is named: 某总工会考察团到…考察. */
const PARTY = /工会(?:机关|赴[〇\u3400-\u9fff]{2,6}|[〇\u3400-\u9fff]{2,6}部)?(?:考察团|考察组|调研组|代表团|观摩团|学习团|学习组|督导组|验收组|考核组|检查组|评估组|一行\d*人?)[^，。；]{0,12}(?:[赴到来]|深入|走进|前往)|组织[^，。；]{0,4}\d+[余多]?[名位][^，。；]{2,12}(?:赴|前往)/
/** What follows 调研 where it is no visit of this sentence's. */
const THING = /^(?:慰问|看望|组|员|报告|成果|课题|发现|显示|表明|问卷|结果|时|中|后|的|团|活动|企业|座谈|数据|提纲|合格|通过|标准|材料|单|证书)/

/** 李志强一行到三交镇调研, or the same without where they went, if that is long. */
const printedName = (leader: string, told: string, verb: string): string => leader + (told.length > LONGEST_TOLD ? `一行${verb}` : told)
const LONGEST_TOLD = 18

/** 走访|某某公司、走访了|某某公司: whom they go to follows. */
const isAt = ({ view, mentions }: ReadSentence, to: number): boolean => mentions.some(({ kind, form, start }) => form !== 'generic' && (kind === 'Organization' || kind === 'Venue') && (start === to || start === to + 1 && view.text[to] === '了'))

/** 某总工会|（班子成员带队，）（分三组）走访|某公司: a union does it of which nobody is named. */
const goes = ({ view, mentions }: ReadSentence, at: number): boolean => mentions.some(({ kind, form, end }) => kind === 'UnionBody' && form !== 'generic' && end <= at && BY_ITSELF.test(view.text.slice(end, at)))
const BY_ITSELF = /^(?:(?:领导)?班子(?:成员)?(?:带队)?|机关干部|干部职工|工作人员)?[，]?(?:近日|日前|[\d月日至]{2,12}|分[两二三四五六\d]组|先后|集中|深入|实地|逐一|连续|陆续|再次){0,3}$/
/** 对某工作室|进行|验收: what is accepted stands before. */
const ACCEPTED = /对([^，。]{4,24}?)(?:进行|开展|作|做)(?:了|的)?$/

/** 到平利县|调研|工会工作: what is looked into, and where. */
const LOOKED_INTO = /^(?:[^，。、“]{4,24}(?:工作|情况|建设|改革)|(?:工会|建会|产改|普法|帮扶)(?:工作|情况|建设))$/, WHERE = /[到赴在]([〇\u3400-\u9fff]{2,8}(?:[省市县州旗盟镇乡]|(?<![园片街社])区))$/

export function readInspection(read: ReadSentence): Deed | undefined {
  const { text, clauses } = read.view
  if (!VISITING.in(read.view) || !read.mentions.some(({ kind }) => kind === 'Person' || kind === 'UnionBody')) return undefined
  const party = LEADS_PARTY.exec(text)
  if (party) {
    const verb = party[1] as string
    const about = ABOUT.exec(text.slice(party.index + party[0].length)), theme = about?.[1] ?? about?.[2] ?? ''
    return { start: party.index, end: party.index + party[0].length, head: verb, name: host => host && host.name + (verb === '调研' || verb === '督导' || verb === '考察' ? verb + theme : verb), aliases: host => host ? [host.name + verb] : [], host: 'needed' }
  }
  for (const match of allOf(VISITS, text)) {
    const start = match.index, verb = match[0], to = start + verb.length
    const leader = read.mentions.find(mention => mention.kind === 'Person' && mention.start < start)
    const isThere = isAt(read, to)
    if (!leader && !PARTY.test(text.slice(0, start)) && !(isThere && goes(read, start)) || !GOING.test(text.slice(0, start)) && !isThere || THING.test(text.slice(to))) continue
    const clause = clauses.find(candidate => candidate.start <= start && start < candidate.end)
    const object = text.slice(to, clause?.end ?? text.length), before = text.slice(clause?.start ?? 0, start)
    const about = /就([^，。]{4,24}?)(?:进行|开展|作|做)?(?:专题|实地|深入)?$/.exec(before)?.[1]
    const accepted = verb.endsWith('验收') ? ACCEPTED.exec(before)?.[1] : undefined
    const on = LOOKED_INTO.test(object) ? object : '', where = WHERE.exec(before)
    const printed = leader && leader.start >= (clause?.start ?? 0) && /^(?:一行|带队|率队)/.test(text.slice(leader.end)) ? printedName(leader.name, text.slice(leader.end, to), verb) : undefined
    return { start, end: to + on.length, head: verb.startsWith('走访') ? '走访' : verb.endsWith('验收') ? '验收' : /^(?:检查|交流)/.test(verb) ? '调研' : verb.includes('学习') ? '考察' : verb.slice(0, 2), name: host => host ? (about ?? accepted ? `${host.name}${about ?? accepted}${verb}` : `${host.name}${verb}${on.replace(POINTED, '')}`) : printed, aliases: host => host && where ? [`${host.name}${where[0]}${verb}${on}`, `${where[1] as string}${verb}`] : [], host: printed ? 'wanted' : 'needed' }
  }
  return undefined
}
