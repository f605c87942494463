// A sentence and the bodies it names in, the same with a team where one of a body's, and not the body, was honoured out: 某某公司|烧结班|被授予工人先锋号.
import { Sign } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const HONOURED = new Sign(['被授予', '被评为', '被命名', '被表彰', '获', '荣膺'])
/** What a body calls its teams, before the words that honour it. */
const TEAM = /^(?![的在为被将与和及由])[〇\u3400-\u9fff]{1,6}?(?:班组?|组|工段|作业区|乘务队|调度室)(?=(?:日前|近日|昨日|上月|去年|今年|双双|再次)?(?:被(?:授予|评为|命名|表彰)|[荣喜]?获|荣膺))/
const LONGEST_TEAM = 24
/** 该公司|汽机检修班|获评…: that of the company spoken of. */
const POINTED = /^[该本][〇\u3400-\u9fff]{1,2}$/

export function withHonouredTeams(view: SentenceView, bodies: Mention[]): Mention[] {
  if (bodies.length === 0 || !HONOURED.in(view)) return bodies
  return bodies.map(body => {
    const team = body.kind === 'Organization' && (body.form === 'full' || POINTED.test(body.name)) ? TEAM.exec(view.text.slice(body.end, body.end + LONGEST_TEAM))?.[0] : undefined
    return team ? { ...body, end: body.end + team.length, name: body.name + team, rule: 'name/team', aliases: undefined } : body
  })
}
