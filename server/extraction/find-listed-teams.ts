// A sentence of results and the bodies it names in, the same with the teams that a list calls by what they are of out: |医技、外科、|内科代表队|包揽前三名.
import { allOf } from '#model/all-of.ts'
import { overlaps, sortByStart } from '#model/span.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { Sign } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const TEAMS = new Sign(['代表队'])
/** What a sentence that tells who won has. */
const RESULTS = /[冠亚季]军|前[二三四五六八十]名|第[一二三四五六七八]名|名次|[一二三]等奖|夺[冠魁]|捧杯|折桂|问鼎|登顶|分[列获][一二三四]|(?:获|领走|摘得|捧走|拿下)[^，。；]{0,12}奖/
const ITEM = '(?:(?![为是由归获被了的在将对以等各支个])[〇\\u3400-\\u9fff]){2,12}?'
/** 前三名为|党群机关、计算机学院代表队, |外科、内科两支代表队. */
const LIST = new RegExp(`(?<=^|[，。；：为是由归、])(${ITEM}(?:、${ITEM}){0,9})(?:[一二两三四五六七八九十\\d]{1,2}[支个])?代表队`, 'g')
/** Teams of a kind, and those of whom one speaks to all. */
const NO_TEAM = /^(?:男子|女子|男队|女队|混合|[甲乙丙丁]组|老年|中年|青年|参赛|其[他余]|全部|全体|我|本|该|首|另)|^(?:一|二|两|三|四|五|六|七|八|九|十|多|几|\d)|[省市区县州旗盟]$|比赛|大赛|冠军|亚军|季军|名$|奖$|^来自|^(?:学校|公司|集团|医院|单位|企业|学院|大学|工会|总工会|教工|教师|职工|教职工|学生|男女|全国|国家|高校|中小学|社区|街道|乡镇|基层|优秀|获奖|兄弟)$/

/** A body by its own name stays that, and is known by its team too. */
export function withListedTeams(view: SentenceView, bodies: Mention[]): Mention[] {
  if (!TEAMS.in(view) || !RESULTS.test(view.text)) return bodies
  const found: Mention[] = []
  for (const { index, 0: all, 1: list = '' } of allOf(LIST, view.text)) {
    let start = index
    for (const item of itemsOf(list, start, bodies)) {
      const end = start + item.length, isLast = end === index + list.length, team = teamOf(view, item, start, isLast ? index + all.length : end, bodies, list.includes('、'))
      if (team) found.push(team)
      start = end + 1
    }
  }
  return found.length ? sortByStart([...bodies.filter(body => !found.some(team => overlaps(team, body))), ...found]) : bodies
}

/** 外科、内科|和|后勤: a faculty's own 与 parts nothing. */
const itemsOf = (list: string, start: number, bodies: readonly Mention[]): string[] => list.split('、').flatMap(item => {
  const from = start
  start += item.length + 1
  return bodies.some(body => body.form === 'full' && body.start === from && body.end === from + item.length) ? item : item.split(/[和与及]/)
})

/** 兖矿东平陆港: a place in the middle of a name is its own, and so is all of it in a list (辽宁、|山东、|江苏代表队). */
function teamOf({ tokens }: SentenceView, item: string, start: number, to: number, bodies: readonly Mention[], isListed: boolean): Mention | undefined {
  const name = item.endsWith('队') ? item : `${item}代表队`, body = bodies.find(({ start: from, end, form, name: called }) => form === 'full' && overlaps({ start: from, end }, { start, end: start + item.length }) && called !== name)
  // 兖矿东平陆港|代表队: what sends a team is a body, though its name is a place's.
  if (body) return body.start === start && body.name === item && (body.kind === 'Venue' || body.kind === 'Organization' && FACULTY.test(item)) ? { ...body, kind: 'Organization', rule: 'name/team-listed', aliases: [...body.aliases ?? [], name] } : undefined
  if (NO_TEAM.test(item) || tokens.some(token => token.start >= start && token.end <= start + item.length && ((token.mask & (BIT.verb | BIT.post)) !== 0 || (token.mask & BIT.area) !== 0 && (token.start === start ? !isListed || token.end < start + item.length : token.end === start + item.length))) || bodies.some(other => other.form === 'short' && !other.name.endsWith('代表队') && overlaps(other, { start, end: start + item.length }) && OF_LEVEL.test(other.name))) return undefined
  return { kind: 'Organization', start, end: to, name, aliases: [item], rule: 'name/team-listed', form: 'full' }
}
const FACULTY = /学[院部]$/, OF_LEVEL = /^[省市区县州旗镇乡该本]/
