// A sentence and its deed words in, what is done for people in it out: 为64名快递员体检, 教女职工扎染, 向42名学生发放助学金.
import { CodeSet } from '#model/code-set.ts'
import { whomOf, type Deed } from './deed.ts'
import type { DeedWord } from './find-deed-words.ts'

/** How far before its verb those for whom something is done may stand. */
const REACH = 32
/** What may stand between people and what is done for them. */
const MANNER = /(?:免费|义务|现场|上门|集中|逐一|一一|详细|耐心|面对面|一对一|手把手|开展|进行|提供|做|组织|开设|送上|就近|登船|登门|集体|统一|专题|重点|深入浅出|依次|轮流|带来|成功|依法|无偿|当场|生动|系统|地|了)+$/
const GIVES = /(?:发放|颁发|送去|送上|送出|拨付|下拨|发了|送|发)(?:了)?(?:总额|共计|合计|价值)?[\d,.万亿余多]*元?(?:的)?$/

/** Objects by the name of what is done: shows are shown, wages are won back. */
const OBJECTS: Readonly<Record<string, RegExp>> = { 演出: /(?:演出|节目|晚会|话剧|歌舞|大戏|戏|好戏|曲艺|小品|盛宴|大餐|音乐会|专场)$/, 放映: /(?:电影|影片|大片|专题片|纪录片)$/, 投保: /(?:险|保障|保险|互助)$/, 讨薪法律援助: /(?:工资|工钱|薪|血汗钱|欠款|报酬|补偿金|赔偿金)$/, 讲解: /[〇\u3400-\u9fff]$/ }

export function readService(text: string, words: readonly DeedWord[]): Deed | undefined {
  for (const word of words) {
    const deed = word.frame === 'teach' ? readTeaching(text, word) : word.frame === 'grant' ? readGrant(text, word) : word.frame === 'serve' || word.frame === 'serve-with' ? readServing(text, word) : word.frame === 'help' ? readHelping(text, word) : undefined
    if (deed) return deed
  }
  return undefined
}

const FOR = new CodeSet('为给替向帮')

/** The stretch between 为 and a verb, without how it is done. */
function served(text: string, to: number): { start: number; whom: string; free: boolean } | undefined {
  const before = text.slice(Math.max(0, to - REACH), to)
  let at = before.length - 1
  while (at >= 0 && !FOR.has(before.charCodeAt(at))) at--
  if (at < 0 || /[成作认因称以]$/.test(before.slice(0, at)) || /[，。；]/.test(before.slice(at))) return undefined
  const stretch = before.slice(at + 1).replace(/^助/, ''), said = stretch.replace(MANNER, ''), whom = whomOf(said) ?? (THEM.test(said) ? askedBefore(text.slice(0, to - before.length + at)) : undefined)
  return whom ? { start: to - before.length + at, whom, free: stretch.includes('免费') } : undefined
}

/** 请117名劳模走进某医院，…给|他们|做体检: those who were asked to come. */
function askedBefore(text: string): string | undefined {
  const asked = ASKED.exec(text)?.[1]
  return asked === undefined ? undefined : whomOf(asked)?.replace(/^各级/, '')
}
const THEM = /^[他她]们$/, ASKED = /(?:请|组织|安排|邀请|接)(?:[全我本][省市区县州旗])?([\d,.]{1,6}[余多]?[名位][〇\u3400-\u9fff]{2,14}?)(?:走进|来到|到|赴|前往|在)/

/** What is shown, sung or played, by its title. */
const WORK = /^(?:了)?[^，。；《]{0,16}?((?:话剧|电影|影片|歌曲|大戏|小品|京剧|豫剧|情景剧|舞台剧|音乐剧|晋剧|秦腔|[〇\u3400-\u9fff]剧)?《[^》]{1,24}》)/
const OBJECT = /^(?:了)?(?:一[场堂台次部]|\d+场)?([〇\u3400-\u9fff\d]{2,14}?)(?=[，。；、（]|$)/

function readServing(text: string, { start, end, frame, name }: DeedWord): Deed | undefined {
  const people = served(text, start)
  if (!people && name === '法律援助' && /(?:指派|委派|选派)[^。；]{2,30}$/.test(text.slice(0, start))) return { start, end, head: name, host: 'needed', name: host => host && `${host.name}${name}` }
  if (!people && (name === '演出' || name === '放映')) return readShow(text, start, end)
  if (!people) return undefined
  const { whom, free } = people
  if (frame === 'serve') return { start: people.start, end, head: name, name: () => `${whom}${free && name === '体检' ? '免费' : ''}${name}`, aliases: () => [text.slice(people.start, end), `${whom}${text.slice(start, end)}`], host: 'needed' }
  const after = text.slice(end), work = WORK.exec(after)
  const object = work?.[1] ?? OBJECT.exec(after)?.[1]?.replace(/^\d+(?:万?元|[余多]?[份个张])/, '').replace(/^.{2,6}的/, '')
  if (!object || !work && !OBJECTS[name]?.test(object) || work && (name === '投保' || name === '讨薪法律援助')) return undefined
  const to = end + after.indexOf(object) + object.length
  if (work) return { start: people.start, end: to, head: name, name: () => `${object}${name}`, aliases: () => [object], host: 'needed' }
  if (name === '讨薪法律援助') return { start: people.start, end: to, head: name, name: () => `${whom}${name}`, aliases: () => [`${whom}讨薪`], host: 'needed' }
  const called = object.endsWith(name) || name === '演出' && /演出|晚会|音乐会|专场/.test(object) || name === '投保' ? `${whom}${object}` : `${whom}${object}${name}`
  return { start: people.start, end: to, head: name, name: () => called, host: 'needed' }
}

/** 帮3户农户|采摘|石榴: work that is done for those who lack hands. */
function readHelping(text: string, { start, end, word }: DeedWord): Deed | undefined {
  const people = served(text, start), crop = people ? CROP.exec(text.slice(end))?.[1] : undefined
  if (!people || crop === undefined) return undefined
  return { start: people.start, end: end + crop.length, head: '助农', name: () => `帮${people.whom}${word}${crop}`, aliases: () => [`${word}${crop}`, `${people.whom}${word}`], host: 'needed' }
}
const CROP = /^(?!了?[机节园季体活比大赛])了?([〇\u3400-\u9fff]{0,6}?)(?=[，。；、（]|等|$)/

/** 为76名患大病职工发放|救助金, 发放给42名学生|助学金. */
function readGrant(text: string, { start, end, name }: DeedWord): Deed | undefined {
  const giving = GIVES.exec(text.slice(Math.max(0, start - 16), start))
  const people = giving && (served(text, start - giving[0].length) ?? countedIn(text))
  return people ? { start: people.start, end, head: name, name: () => name === '慰问' ? `慰问${people.whom}` : `${people.whom}${name}`, aliases: () => [`${people.whom}${name}`], host: 'needed' } : undefined
}

const LESSON = /^(?:会)?(?:[\d,.]+[余多]?[名位])?([〇\u3400-\u9fff]{2,14}?)(?=[，。；、“]|$)/

/** 请来传承人…教|女职工扎染: a craft that somebody is asked to teach. */
function readTeaching(text: string, { start, end }: DeedWord): Deed | undefined {
  if (/[育师学授练导材职]/.test(text[end] ?? '') || /[请任执受宗）]$|图[为中]/.test(text.slice(0, start)) || !/请|邀来|聘/.test(text.slice(Math.max(0, start - 48), start))) return undefined
  const lesson = LESSON.exec(text.slice(end))
  const said = lesson?.[1] ?? ''
  for (let cut = said.length - 2; cut >= 2; cut--) {
    const whom = whomOf(said.slice(0, cut))
    if (whom) return { start, end: end + (lesson as RegExpExecArray)[0].length, head: '教学', name: () => `${whom}学${said.slice(cut).replace(/^(?:学习?|如何|制作)/, '')}`, aliases: () => [`教${said}`, said], host: 'needed' }
  }
  return undefined
}

/** 送来|一场没有舞台的演出: a show that somebody brings, for whomever. */
function readShow(text: string, start: number, end: number): Deed | undefined {
  const show = /^(?:了)?(?:一[场台部]|场)([^，。；“《]{0,12}(?:演出|晚会|音乐会|好戏|大戏|电影|影片)(?:《[^》]{1,20}》)?)(?=[，。；]|$)/.exec(text.slice(end))
  return show ? { start, end: end + show[0].length, head: '演出', name: () => show[1], host: 'needed' } : undefined
}

/** Whom an earlier clause counts: 为85名困难职工子女圆了大学梦，发放|助学金. */
function countedIn(text: string): { start: number; whom: string } | undefined {
  const counted = COUNTED.exec(text)
  for (let cut = counted?.[1]?.length ?? 0; counted && cut > 4; cut--) {
    const whom = PERSONS.test((counted[1] as string).slice(0, cut)) ? whomOf((counted[1] as string).slice(0, cut)) : undefined
    if (whom) return { start: counted.index, whom }
  }
  return undefined
}

const COUNTED = /[为向给]([\d,.]+[余多]?(?:名|位|户)[〇\u3400-\u9fff]{2,14})/
const PERSONS = /(?:职工|工人|子女|学生|学子|家庭|职工子弟|农民工|劳模|员|司机)$/
