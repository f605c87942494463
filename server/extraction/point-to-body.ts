// A short form that points (该校, 公司工会, 该校理学院) and the bodies spoken of last in, the body that it stands for out.
import type { AreaTree } from '#names/area-tree.ts'
import { formsOf, isShortFor, isShortForm, readLeadingArea, readPointed, wholeNamed } from '#names/body-name.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import { addBody, formsOfBody } from './named-bodies.ts'
import { unionOfTown } from './same-body.ts'
import { FACULTY } from './whole-named.ts'

/** `held`: a post in it is printed before a name (公司党委书记迟文斌). 该校 is the school last spoken of, also where only its union was named; 该校理学院 is a part of it. */
export function pointTo(core: string, mention: Mention, held: boolean, recent: readonly DraftEntity[], draft: Draft, named: DraftEntity[], article: string, areas: AreaTree): DraftEntity | undefined {
  const pointed = readPointed(core)
  if (!pointed || !/^[该本]/.test(mention.name) && !(held && pointed.rest === '') && !PART.test(pointed.rest)) return undefined
  for (const weak of [false, true]) for (const body of recent) {
    const called = wholeNamed(body.name, pointed.level, weak)
    // 该行江苏省分行 after 某银行江苏省分行: the branch is named again.
    const whole = called && pointed.level === '行' && OF_BANK.test(pointed.rest) ? called.replace(BRANCH, '') : called
    // 虎山校区党校: a room of the university’s.
    if (!whole || pointed.level.startsWith('校') && (whole.includes('校区') || isFacultyOf(whole, recent, areas))) continue
    if (!pointed.rest && whole === body.name) return body
    const name = whole + (pointed.level === '校' && pointed.rest === '医院' ? core : pointed.rest)
    const forms = formsOf(name)
    const known = named.find(other => other.name === name && other.kind === mention.kind) ?? named.find(other => other.kind === mention.kind && other.article === article && (isShortForm(forms, formsOfBody(other)) || isShortForm(formsOfBody(other), forms))) ?? townUnionHere(name, named, article)
    if (pointed.rest && pointed.level !== '会' && !PLACES.has(pointed.level) && !/^(工会|党委|团委|妇联)/.test(pointed.rest) && !named.some(other => other.kind === 'Organization' && (other.name === whole || isShortFor(whole, other.name)))) addBody(draft, named, { ...mention, kind: 'Organization', name: whole }, article)
    // 集团工会 of 平顶山鹰河矿业集团 is 鹰河矿业集团工会, by its longer name.
    if (known && known.name.length < name.length && isShortFor(known.name, name)) { known.aliases.add(known.name); known.name = name }
    const entity = known ?? addBody(draft, named, { ...mention, name }, article)
    if (pointed.rest) for (const alias of [pointed.rest, pointed.level + pointed.rest, ...shorterWholes(body, pointed.level).map(short => short + pointed.rest)]) entity.aliases.add(alias)
    return entity
  }
  return undefined
}

/** 镇工会 after 柳林县梅溪镇总工会: the town has one. */
function townUnionHere(name: string, named: readonly DraftEntity[], article: string): DraftEntity | undefined {
  const union = unionOfTown(name)
  const unions = union === undefined ? [] : named.filter(other => other.kind === 'UnionBody' && other.article === article && unionOfTown(other.name)?.endsWith(union))
  return unions.length === 1 ? unions[0] : undefined
}

/** 体育学院 after 黄山学院 was named: 校党委 is that of the school, not of its faculty. */
const isFacultyOf = (name: string, recent: readonly DraftEntity[], areas: AreaTree): boolean => FACULTY.test(name) && !readLeadingArea(name, areas) && recent.some(other => SCHOOL.test(other.name) && readLeadingArea(other.name, areas) !== undefined)
const SCHOOL = /^[〇\u3400-\u9fff]{2,12}(?:学院|大学)(?:工会)?$/
const OF_BANK = /[分支]行/, BRANCH = /(?<=银行)[〇\u3400-\u9fff]{2,16}[分支]行$/

/** What the whole goes by in the other names of one of its bodies: 楚江集团 of 楚江集团工会. */
const shorterWholes = (body: DraftEntity, level: string): string[] => [...body.aliases].flatMap(alias => (alias.length > 4 && wholeNamed(alias, level, false)) || [])

/** What of the pointed-to body can be meant: its union, an office of it, a plant or a place of it. */
const PART = /^(?:总?工会|党委|党工委|团委|工会委员会|工会联合会|联合工会|妇联|办事处|职工之家|工人之家|工会女职工委员会|女职工委员会|机关工会|医院|食堂|图书馆|体育馆|礼堂|工会[〇\u3400-\u9fff]{0,8}(?:分会|分工会|协会|艺术团|合唱团|文工团|俱乐部))$|^[\u4e00-\u9fff]{2,12}(?:中心|部|处|室|学院|委员会|队|厂|车间|局|站|馆|院|团|系|所|食堂|厅|楼|操场|球场|[径动育]场|剧场|书屋|广场|工地|公寓|宿舍|礼堂|码头|港区|基地|之家|小屋|驿站|班组|法院|小学|中学|医院)$|^[\u4e00-\u9fff]{2,8}(?:分公司|子公司|支公司|分厂|车间|项目部|分院|段)(?:工会|党委|党支部|团委)?$/

/** Kinds of place that are no bodies themselves. */
const PLACES = new Set(['社区', '街道', '镇', '乡', '村', '园区', '团', '师', '场', '农场', '机场', '物流园', '景区', '服务区', '码头', '开发区'])
